import * as v from 'valibot';
import { Id, Text } from '../../schema-fields';
import { areDistinct, Because, headFields } from '../block-fields';
import type { KindContent } from '../kind-content';
import { overlayById } from '../parts/overlay-by-id';

const Pairs = v.array(v.strictObject({ id: Id, left: Text, right: Text, because: Because }));
const block = v.strictObject({
	...headFields,
	kind: v.literal('matching'),
	pairs: v.pipe(
		Pairs,
		v.minLength(2, 'needs at least two pairs'),
		v.check((list) => areDistinct(list, 'id'), 'has two pairs with the same id'),
		v.check((list) => areDistinct(list, 'left'), 'has two equal left sides'),
		v.check((list) => areDistinct(list, 'right'), 'has two equal right sides')
	)
});
const texts = v.strictObject({ pairs: v.optional(Pairs) });

/** Left sides that belong to right sides. */
export const matching = {
	block,
	texts,
	build: ({ pairs }, head) => ({ ...head, kind: 'matching', pairs }),
	translate: (question, own, fault) => ({
		...question,
		pairs: overlayById(question.pairs, own.pairs, 'pairs', fault)
	}),
	faults: () => []
} satisfies KindContent<'matching', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
