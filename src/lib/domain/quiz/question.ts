import type { Grade } from './grade';
import type { QuestionKind, QuestionShapes } from './question-kinds';

/** What questions of every kind have. */
export interface QuestionHead {
	readonly id: string;
	readonly prompt: string;
	/** Indicators whose rule the answer decides. */
	readonly indicators: readonly string[];
	readonly objectives: readonly string[];
	/** Fingerprint of the question in its source language. */
	readonly hash: string;
}

/** A question with its key, of one kind or of any. Never leaves the server; see {@link PublicQuestion}. */
export type Question<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: QuestionHead & { readonly kind: K } & QuestionShapes[K]['question'];
}[Kind];

/** A question as the browser receives it: no key, no explanation, options in drawn order under opaque values. */
export type PublicQuestion<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: {
		readonly id: string;
		readonly kind: K;
		readonly prompt: string;
	} & QuestionShapes[K]['public'];
}[Kind];

/** A question as it is printed. */
export type PaperQuestion<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: {
		readonly id: string;
		readonly kind: K;
		readonly prompt: string;
	} & QuestionShapes[K]['paper'];
}[Kind];

/** What is shown after the answer, beside the choice or row it belongs to. */
export type Explanation<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: {
		readonly kind: K;
		readonly grade: Grade;
	} & QuestionShapes[K]['explanation'];
}[Kind];
