import * as v from 'valibot';
import { Text, Texts } from '../../schema-fields';
import { Because, headFields } from '../block-fields';
import type { KindContent } from '../kind-content';
import { translatedText } from '../parts/translated-text';

const Mistakes = v.array(v.strictObject({ text: Text, because: Because }));
const block = v.strictObject({
	...headFields,
	kind: v.literal('short-text'),
	accept: Texts,
	because: Because,
	mistakes: v.optional(Mistakes, [])
});
const texts = v.strictObject({
	because: v.optional(Because),
	accept: v.optional(Texts),
	mistakes: v.optional(Mistakes)
});

/** A word or two, which every language accepts in its own way. */
export const shortText = {
	block,
	texts,
	build: ({ accept, because, mistakes }, head) => ({
		...head,
		kind: 'short-text',
		accept,
		because,
		mistakes
	}),
	translate(question, own, fault) {
		if (!own.accept) fault('accept', 'is missing');
		return {
			...question,
			because: translatedText(question.because, own.because, 'because', fault),
			accept: own.accept ?? question.accept,
			mistakes: own.mistakes ?? []
		};
	},
	faults: () => []
} satisfies KindContent<'short-text', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
