import * as v from 'valibot';
import { Id, IndicatorId, Text, Texts } from '../schema-fields';

const CriterionId = v.pipe(
	v.string(),
	v.regex(/^[A-Z]+$/, 'is not the id of a criterion: capital letters')
);
const common = {
	id: Id,
	series: Id,
	edition: v.union([v.number(), Text]),
	source: v.string(),
	subject: v.picklist(['portal', 'software'])
};
const BandsFile = v.strictObject({
	scoring: v.literal('bands'),
	...common,
	bands: v.array(
		v.strictObject({ id: v.picklist(['low', 'middle', 'high', 'very-high']), from: v.number() })
	),
	criteria: v.array(v.strictObject({ id: CriterionId, module: v.string(), count: v.number() })),
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
const CriteriaFile = v.strictObject({
	scoring: v.literal('criteria'),
	...common,
	criteria: v.array(v.strictObject({ id: CriterionId, count: v.number() })),
	indicators: v.array(v.strictObject({ id: IndicatorId, code: Text }))
});

/** instrument.yaml: what is the same in every language. */
export const InstrumentFile = v.variant('scoring', [BandsFile, CriteriaFile]);
export type BandsRules = v.InferOutput<typeof BandsFile>;
export type CriteriaRules = v.InferOutput<typeof CriteriaFile>;

/** offered.yaml: the instruments of a new assessment in the order of the choice. */
export const OfferedFile = v.strictObject({
	offered: v.pipe(v.array(Id), v.minLength(1, 'names at least one instrument'))
});

/** names.<locale>.yaml: what the instrument and its criteria are called. */
export const NamesFile = v.strictObject({
	title: Text,
	summary: Text,
	definedBy: Text,
	criteria: v.record(CriterionId, v.strictObject({ name: Text, advice: v.optional(Text) }))
});

const indicatorTexts = { name: Text, question: Text, yesIf: Text, firstStep: Text };
/** <criterion>.<locale>.yaml of an instrument with criteria alone: texts by indicator. */
export const IndicatorTextsFile = v.record(IndicatorId, v.strictObject(indicatorTexts));
/** <criterion>.<locale>.yaml of an instrument with bands: texts by indicator. */
export const PortalTextsFile = v.record(
	IndicatorId,
	v.strictObject({
		...indicatorTexts,
		link: Text,
		check: v.pipe(Texts, v.minLength(2, 'needs at least two steps')),
		counts: Text,
		countsNot: Text,
		mistake: Text,
		why: Text,
		example: v.optional(Text),
		note: v.optional(Text)
	})
);
