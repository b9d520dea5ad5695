import type { GenericSchema } from 'valibot';
import type { Question, QuestionHead } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';

/** Notes what is wrong with a field of a translation. */
export type TranslationFault = (field: string, reason: string) => void;

/** A fault in the way a question hangs together, with the path of the field that holds it. */
export interface QuestionFault {
	readonly path: readonly (string | number)[];
	readonly reason: string;
}

/** How a kind of question is read from the content. */
export interface KindContent<Kind extends QuestionKind, Block, Texts> {
	/** Shape of its block in the source language, with the key. */
	readonly block: GenericSchema<unknown, Block>;
	/** Shape of its texts in another language, besides `id` and `prompt`; never a key. */
	readonly texts: GenericSchema<unknown, Texts>;
	readonly build: (block: Block, head: QuestionHead) => Question<Kind>;
	/** Lays translated texts over a question; ids must agree, keys come from the source. */
	readonly translate: (
		question: Question<Kind>,
		texts: Texts,
		fault: TranslationFault
	) => Question<Kind>;
	/** What no schema can see, such as ways that lead nowhere. */
	readonly faults: (question: Question<Kind>) => readonly QuestionFault[];
}
