import * as v from 'valibot';
import { IndicatorId, Text } from '../../schema-fields';
import { Because, headFields } from '../block-fields';
import type { KindContent } from '../kind-content';
import { explainPair } from '../parts/explain-pair';
import { comparePages, DrawnPage } from './drawn-page';

const block = v.strictObject({
	...headFields,
	kind: v.literal('judgement'),
	prompt: v.optional(Text),
	indicator: IndicatorId,
	page: DrawnPage,
	answer: v.picklist([0, 1], 'should be 1 or 0'),
	because: v.strictObject({ 0: Because, 1: Because })
});
const texts = v.strictObject({
	page: v.optional(DrawnPage),
	because: v.optional(v.record(v.string(), Because))
});

/** A drawn page that meets an indicator or not; the words for 1 and 0 belong to the interface. */
export const judgement = {
	block,
	texts,
	build: ({ indicator, page, answer, because }, head) => ({
		...head,
		kind: 'judgement',
		indicators: [...new Set([indicator, ...head.indicators])],
		indicator,
		page,
		choices: [
			{ id: 'one', text: '', correct: answer === 1, because: because[1] },
			{ id: 'nothing', text: '', correct: answer === 0, because: because[0] }
		]
	}),
	translate(question, { page, because }, fault) {
		comparePages(question.page, page, fault);
		const choices = explainPair(question.choices, ['1', '0'], because, fault);
		return { ...question, page: page ?? question.page, choices };
	},
	faults: () => []
} satisfies KindContent<'judgement', v.InferOutput<typeof block>, v.InferOutput<typeof texts>>;
