import * as v from 'valibot';
import { areDistinct, headFields, TextsById } from '../block-fields';
import type { KindContent } from '../kind-content';
import { overlayById } from '../parts/overlay-by-id';

const block = v.strictObject({
	...headFields,
	kind: v.literal('ordering'),
	items: v.pipe(
		TextsById,
		v.minLength(3, 'needs at least three items'),
		v.check((list) => areDistinct(list, 'id'), 'has two items with the same id'),
		v.check((list) => areDistinct(list, 'text'), 'has two items with the same text')
	)
});
const texts = v.strictObject({ items: v.optional(TextsById) });

/** Things to put in order. */
export const ordering = {
	block,
	texts,
	build: ({ items }, head) => ({ ...head, kind: 'ordering', items }),
	translate: (question, own, fault) => ({
		...question,
		items: overlayById(question.items, own.items, 'items', fault)
	}),
	faults: () => []
} satisfies KindContent<'ordering', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
