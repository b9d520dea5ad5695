import type { Locale } from '../locale/locales';
import type { Worded } from '../locale/worded';
import type { QuestionView } from '../quiz/question-view';
import type { GainScore } from './gain-check';

// What the pages before and after a course show; the server fills these in and the components draw them.

/** What the course page shows of the questions before and after. */
export interface GainLinks {
	readonly questions: number;
	readonly minutes: number;
	readonly beforeHref: string;
	readonly afterHref: string;
	readonly before: GainScore | undefined;
	readonly after: GainScore | undefined;
}

/** The head that the pages before and after share. */
export interface GainHead extends GainLinks {
	readonly courseHref: string;
	readonly courseTitle: Worded;
	/** Language in which the questions are. */
	readonly locale: Locale;
}

/** What somebody knew before the course, and the modules that speak about the rest. */
export interface GainKnown extends GainScore {
	readonly date: string;
	readonly modules: readonly {
		readonly href: string;
		readonly number: number;
		readonly title: Worded;
	}[];
}

/** A question as it was answered at one time. */
export interface GainAnswer {
	readonly right: boolean;
	readonly view: QuestionView;
}

/** The same knowledge asked before and after; undefined where it was not asked or came later. */
export interface GainComparison {
	readonly id: string;
	readonly number: number;
	readonly before: GainAnswer | undefined;
	readonly after: GainAnswer | undefined;
}
