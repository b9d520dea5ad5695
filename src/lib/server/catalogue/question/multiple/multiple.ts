import * as v from 'valibot';
import { headFields, TextsById } from '../block-fields';
import type { KindContent } from '../kind-content';
import { choiceFields } from '../parts/choice-fields';
import { overlayById } from '../parts/overlay-by-id';

const block = v.strictObject({
	...headFields,
	kind: v.literal('multiple'),
	choices: v.pipe(
		choiceFields(3, 8),
		v.check((list) => list.some((choice) => choice.correct), 'needs a correct choice'),
		v.check((list) => list.some((choice) => !choice.correct), 'needs a choice that is not correct')
	)
});
const texts = v.strictObject({ choices: v.optional(TextsById) });

/** Several right choices. */
export const multiple = {
	block,
	texts,
	build: ({ choices }, head) => ({ ...head, kind: 'multiple', choices }),
	translate: (question, own, fault) => ({
		...question,
		choices: overlayById(question.choices, own.choices, 'choices', fault)
	}),
	faults: () => []
} satisfies KindContent<'multiple', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
