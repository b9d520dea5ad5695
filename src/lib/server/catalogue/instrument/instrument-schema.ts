import * as v from 'valibot';
import { Id, IndicatorId, Text } from '../schema-fields';

/** instrument.yaml: what is the same in every language. */
export const InstrumentFile = v.strictObject({
	id: Id,
	edition: v.number(),
	source: v.string(),
	bands: v.array(
		v.strictObject({ id: v.picklist(['low', 'middle', 'high', 'very-high']), from: v.number() })
	),
	criteria: v.array(v.strictObject({ id: v.string(), module: v.string(), count: v.number() })),
	indicators: v.array(
		v.strictObject({
			id: IndicatorId,
			code: v.string(),
			link: v.picklist(['yes', 'no', 'unsaid']),
			check: v.picklist(['look', 'walk', 'message', 'tool']),
			tool: v.optional(Text),
			example: v.optional(Text),
			since2022: v.optional(v.picklist(['new', 'split', 'moved'])),
			kind: v.picklist(['feature', 'information', 'policy', 'transaction', 'process', 'technical']),
			effort: v.picklist(['quick', 'medium', 'hard']),
			reach: v.picklist(['every', 'many', 'some']),
			owner: Id,
			sdg: v.string()
		})
	)
});

const IndicatorTexts = v.strictObject({
	name: Text,
	question: Text,
	yesIf: Text,
	link: Text,
	check: v.pipe(v.array(Text), v.minLength(2, 'needs at least two steps')),
	counts: Text,
	countsNot: Text,
	mistake: Text,
	why: Text,
	firstStep: Text,
	example: v.optional(Text),
	note: v.optional(Text)
});
/** <criterion>.<locale>.yaml: texts by indicator. */
export const IndicatorTextsFile = v.record(IndicatorId, IndicatorTexts);
