import type { CertaintyRow } from '$lib/domain/quiz/certainty';
import type { Worded } from '$lib/domain/locale/worded';
import type { QuestionShown } from '../lesson/lesson-context';

// What the pages of a test show; see the server's views of the same shapes.

/** Where a test stands and how it is taken. */
export interface TestHeadShown {
	readonly href: string;
	readonly courseHref: string;
	readonly courseTitle: Worded;
	/** Undefined for the final test of the course. */
	readonly module:
		{ readonly href: string; readonly number: number; readonly title: Worded } | undefined;
	readonly questions: number;
	readonly pool: number;
	readonly needed: number;
	readonly minutes: number;
	readonly locale: string;
}

/** What to go on with after the test. */
export interface NextShown {
	readonly type: 'lesson' | 'test' | 'final-test';
	readonly href: string;
	readonly title: Worded;
}

/** A try that was handed in, as one row. */
export interface TryShown {
	readonly href: string;
	readonly date: string;
	readonly result: { readonly earned: number; readonly total: number; readonly passed: boolean };
}

/** The place of a question in an open try. */
export interface TestPlaceShown {
	readonly answered: number;
	readonly marks: readonly boolean[];
	readonly fromReview: boolean;
}

/** An answer that came after the test was handed in, with how many questions had one by then. */
export interface LateShown {
	readonly view: QuestionShown;
	readonly answered: number;
	readonly of: number;
	readonly marks: readonly boolean[];
}

/** The pause before the next try. */
export interface PauseShown {
	readonly until: string;
	readonly minutes: number;
}

/** A question of an open try in the list before handing in. */
export interface ReviewRowShown {
	readonly id: string;
	readonly number: number;
	readonly view: QuestionShown;
	readonly answered: boolean;
}

/** A question of a passed try. */
export interface ResultRowShown {
	readonly number: number;
	readonly view: QuestionShown;
	readonly right: boolean;
	readonly remark?: 'wrong-though-sure' | 'right-though-guessing';
}

/** What a try came to. */
export interface TestResultShown {
	readonly earned: number;
	readonly total: number;
	readonly passed: boolean;
	readonly date: string;
	readonly pause: PauseShown | undefined;
	/** Empty after a failed try. */
	readonly questions: readonly ResultRowShown[];
	readonly certainty: readonly CertaintyRow[];
	readonly readAgain: readonly {
		readonly href: string;
		readonly title: Worded;
		readonly minutes: number;
		readonly objectives: readonly string[];
	}[];
	readonly next: NextShown | undefined;
}
