import * as v from 'valibot';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import { judgement } from './judgement/judgement';
import type { KindContent } from './kind-content';
import { matching } from './matching/matching';
import { multiple } from './multiple/multiple';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import { reflection } from './reflection/reflection';
import { scenario } from './scenario/scenario';
import { shortText } from './short-text/short-text';
import { single } from './single/single';
import { trueFalse } from './true-false/true-false';

const KINDS = {
	single,
	multiple,
	'true-false': trueFalse,
	judgement,
	matching,
	ordering,
	numeric,
	'short-text': shortText,
	scenario,
	reflection
};

type Blocks = { readonly [Kind in QuestionKind]: v.InferOutput<(typeof KINDS)[Kind]['block']> };
type Texts = { readonly [Kind in QuestionKind]: v.InferOutput<(typeof KINDS)[Kind]['texts']> };

/** A question block of one kind or of any, with its key. */
export type QuestionBlock<Kind extends QuestionKind = QuestionKind> = {
	[K in Kind]: { readonly kind: K } & Blocks[K];
}[Kind];

/** A question block of any kind, with its key. */
export const QuestionBlock = v.variant(
	'kind',
	Object.values(KINDS).map(({ block }) => block)
);

/** How each kind of question is read. */
export const QUESTION_CONTENT: {
	readonly [Kind in QuestionKind]: KindContent<Kind, QuestionBlock<Kind>, Texts[Kind]>;
} = KINDS;
