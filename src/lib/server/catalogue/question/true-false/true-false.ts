import * as v from 'valibot';
import { Because, headFields } from '../block-fields';
import type { KindContent } from '../kind-content';
import { explainPair } from '../parts/explain-pair';

const block = v.strictObject({
	...headFields,
	kind: v.literal('true-false'),
	answer: v.boolean(),
	because: v.strictObject({ true: Because, false: Because })
});
const texts = v.strictObject({ because: v.optional(v.record(v.string(), Because)) });

/** A statement that is true or not; the words for both belong to the interface and are set by the page. */
export const trueFalse = {
	block,
	texts,
	build: ({ answer, because }, head) => ({
		...head,
		kind: 'true-false',
		choices: [
			{ id: 'true', text: '', correct: answer, because: because.true },
			{ id: 'false', text: '', correct: !answer, because: because.false }
		]
	}),
	translate: (question, { because }, fault) => ({
		...question,
		choices: explainPair(question.choices, ['true', 'false'], because, fault)
	}),
	faults: () => []
} satisfies KindContent<'true-false', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
