import * as v from 'valibot';
import { Text } from '../../schema-fields';
import { headFields } from '../block-fields';
import type { KindContent } from '../kind-content';
import { translatedText } from '../parts/translated-text';

const block = v.strictObject({
	...headFields,
	kind: v.literal('reflection'),
	hint: v.optional(v.string(), '')
});
const texts = v.strictObject({ hint: v.optional(Text) });

/** Somebody's own thoughts. */
export const reflection = {
	block,
	texts,
	build: ({ hint }, head) => ({ ...head, kind: 'reflection', hint }),
	translate: (question, own, fault) => ({
		...question,
		hint: translatedText(question.hint, own.hint, 'hint', fault)
	}),
	faults: () => []
} satisfies KindContent<'reflection', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
