import * as v from 'valibot';
import { Id, IndicatorId, Text } from '../schema-fields';

/** demo-city/city.yaml: the invented city and its findings. */
export const CityFile = v.strictObject({
	instrument: Id,
	name: Text,
	country: v.nullable(v.string()),
	population: v.number(),
	languages: v.array(v.string()),
	portal: v.pipe(v.string(), v.url('is not an address')),
	scoredOn: v.pipe(v.string(), v.isoDate('should be a day like 2026-03-14')),
	findings: v.record(
		IndicatorId,
		v.strictObject({
			answer: v.picklist(['met', 'not-met', 'unknown']),
			evidence: v.optional(v.string(), '')
		})
	),
	chosen: v.array(IndicatorId),
	/** The question that the home page follows through the whole product. */
	followed: IndicatorId
});
/** demo-city/<locale>.yaml: what was written about it. */
export const CityTextsFile = v.strictObject({
	name: v.optional(Text),
	notes: v.record(IndicatorId, Text),
	statements: v.strictObject({
		nationalAchievement: Text,
		nationalChallenge: Text,
		localAchievement: Text,
		localChallenge: Text
	}),
	title: Text,
	outline: v.record(Id, Text),
	actions: v.array(
		v.strictObject({
			indicators: v.array(IndicatorId),
			text: Text,
			owner: Text,
			by: v.pipe(v.string(), v.isoDate('should be a day like 2026-03-14')),
			cost: v.picklist(['none', 'low', 'medium', 'high']),
			measure: Text
		})
	)
});
