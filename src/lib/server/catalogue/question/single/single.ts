import * as v from 'valibot';
import { headFields, TextsById } from '../block-fields';
import type { KindContent } from '../kind-content';
import { choiceFields } from '../parts/choice-fields';
import { overlayById } from '../parts/overlay-by-id';

const block = v.strictObject({
	...headFields,
	kind: v.literal('single'),
	choices: v.pipe(
		choiceFields(2, 6),
		v.check(
			(list) => list.filter((choice) => choice.correct).length === 1,
			'needs exactly one correct choice'
		)
	)
});
const texts = v.strictObject({ choices: v.optional(TextsById) });

/** One right choice. */
export const single = {
	block,
	texts,
	build: ({ choices }, head) => ({ ...head, kind: 'single', choices }),
	translate: (question, own, fault) => ({
		...question,
		choices: overlayById(question.choices, own.choices, 'choices', fault)
	}),
	faults: () => []
} satisfies KindContent<'single', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
