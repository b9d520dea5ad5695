import type { FilledFields } from './answer';
import type { CertaintyRemark } from './certainty';
import type { Explanation, PaperQuestion, PublicQuestion } from './question';
import type { QuestionKind } from './question-kinds';
import type { Refusal } from './refusal';

/** What every page tells of a question, whatever its kind. */
export interface QuestionFrame {
	/** Place in its lesson or test, from 1. */
	readonly number: number;
	readonly of: number;
	/** The rule that a judgement decides. */
	readonly rule?: { readonly id: string; readonly code: string; readonly question: string };
}

/** The form of a question, whatever its kind. */
export interface FormFrame extends QuestionFrame {
	/** Id of the form; it draws values and order of the options. */
	readonly attemptId: string;
	/** Seal of the question as it is asked here; the form sends it back. */
	readonly seal: string;
	/** What a refused or open form is filled with. */
	readonly values: FilledFields;
	readonly refusal?: Refusal;
}

/** One question as a page shows it: still open, or answered with its explanation. */
export type QuestionView<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: FormFrame & {
		readonly question: PublicQuestion<K>;
		readonly explanation?: Explanation<K>;
		/** What the learner's certainty adds to the result, where it teaches something. */
		readonly remark?: CertaintyRemark;
	};
}[Kind];

/** One question as it is printed. */
export type PaperView<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: QuestionFrame & { readonly question: PaperQuestion<K> };
}[Kind];
