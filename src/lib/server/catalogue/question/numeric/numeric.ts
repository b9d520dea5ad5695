import * as v from 'valibot';
import type { NumericShape } from '$lib/domain/quiz/numeric/numeric-shape';
import { Text } from '../../schema-fields';
import { Because, headFields } from '../block-fields';
import type { KindContent, TranslationFault } from '../kind-content';
import { translatedText } from '../parts/translated-text';

type Mistakes = NumericShape['question']['mistakes'];

const Mistakes = v.array(v.strictObject({ value: v.number(), because: Because }));
const block = v.strictObject({
	...headFields,
	kind: v.literal('numeric'),
	answer: v.number(),
	tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
	unit: v.optional(v.string(), ''),
	because: Because,
	mistakes: v.optional(Mistakes, [])
});
const texts = v.strictObject({
	because: v.optional(Because),
	unit: v.optional(Text),
	mistakes: v.optional(Mistakes)
});

/** A number with a tolerance. */
export const numeric = {
	block,
	texts,
	build: ({ answer, tolerance, unit, because, mistakes }, head) => ({
		...head,
		kind: 'numeric',
		answer,
		tolerance,
		unit,
		because,
		mistakes
	}),
	translate: (question, own, fault) => ({
		...question,
		because: translatedText(question.because, own.because, 'because', fault),
		unit: translatedText(question.unit, own.unit, 'unit', fault),
		mistakes: translateMistakes(question.mistakes, own.mistakes, fault)
	}),
	faults: () => []
} satisfies KindContent<'numeric', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;

/** A wrong number is the same in every language, so each needs its words. */
function translateMistakes(mistakes: Mistakes, own: Mistakes = [], fault: TranslationFault) {
	for (const { value } of own) {
		if (!mistakes.some((mistake) => mistake.value === value)) {
			fault('mistakes', `${value} is not in the source`);
		}
	}
	return mistakes.map((mistake) => {
		const text = own.find(({ value }) => value === mistake.value);
		if (!text) fault('mistakes', `${mistake.value} is not translated`);
		return text ?? mistake;
	});
}
