import type { Locale } from '../locale/locales';
import type { Worded } from '../locale/worded';
import type { NextStep } from '../progress/course-views';
import type { TestResult } from '../progress/course-progress';
import type { CertaintyRemark, CertaintyRow } from '../quiz/certainty';
import type { QuestionView } from '../quiz/question-view';

// What the pages of a test show; the server fills these in and the components draw them.

/** State of a test and how it is taken. */
export interface TestHead {
	readonly href: string;
	readonly courseHref: string;
	readonly courseTitle: Worded;
	/** Undefined for the final test of the course. */
	readonly module:
		{ readonly href: string; readonly number: number; readonly title: Worded } | undefined;
	readonly questions: number;
	readonly pool: number;
	/** Right answers that pass. */
	readonly needed: number;
	readonly minutes: number;
	/** Language in which the questions are. */
	readonly locale: Locale;
}

/** A try that was handed in, as one row. */
export interface TryRow {
	readonly href: string;
	readonly date: string;
	readonly result: TestResult;
}

/** The pause before the next try at a test. */
export interface PauseView {
	/** Time of day with its zone. */
	readonly until: string;
	/** What is left of it in whole minutes, at least one. */
	readonly minutes: number;
}

/** How many questions of a try have an answer, and which. */
export interface TryProgress {
	readonly of: number;
	readonly answered: number;
	readonly marks: readonly boolean[];
}

/** The current question of an open try. */
export interface TryQuestion extends TryProgress {
	readonly view: QuestionView;
	readonly number: number;
	/** The person came from the list of all questions and goes back to it. */
	readonly fromReview: boolean;
}

/** An answer that came after the test was handed in, with how many questions had one by then. */
export interface LateView extends TryProgress {
	readonly view: QuestionView;
}

/** A question of an open try in the list before handing in. */
export interface ReviewRow {
	readonly id: string;
	readonly number: number;
	readonly view: QuestionView;
	readonly answered: boolean;
}

/** A question of a passed try with its answer and the reasons. */
export interface ResultRow {
	readonly number: number;
	readonly view: QuestionView;
	readonly right: boolean;
	/** What the learner's certainty adds to the result, where it teaches something. */
	readonly remark?: CertaintyRemark;
}

/** A lesson to read before the next try. */
export interface ReadAgainRow {
	readonly href: string;
	readonly title: Worded;
	readonly minutes: number;
	/** What the lesson teaches; which of it the answers missed would tell right from wrong question by question. */
	readonly objectives: readonly string[];
}

/** What a try came to. */
export interface TryResult extends TestResult {
	readonly date: string;
	readonly pause: PauseView | undefined;
	/** Empty after a failed try. */
	readonly questions: readonly ResultRow[];
	readonly certainty: readonly CertaintyRow[];
	/** Empty after a passed try. */
	readonly readAgain: readonly ReadAgainRow[];
	readonly next: NextStep | undefined;
}
