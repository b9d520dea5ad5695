import * as v from 'valibot';
import { COUNTRY_CODES } from '$lib/domain/assessment/country-codes';
import { Id, IndicatorId, Text } from '../schema-fields';

const heads = { title: Text, summary: Text, place: Text };

/** Front matter of a practice in its source language. */
export const PracticeFront = v.strictObject({
	id: Id,
	...heads,
	country: v.nullable(v.picklist(COUNTRY_CODES, 'is no ISO 3166 code of two letters')),
	kind: v.picklist(['case', 'pointer'], 'should be case or pointer'),
	indicators: v.optional(v.array(IndicatorId), []),
	criteria: v.optional(v.array(Text), []),
	checked: v.optional(v.boolean()),
	sources: v.optional(v.array(Text), [])
});

/** Front matter of a translated practice. */
export const PracticeFrontTexts = v.strictObject({ source: v.optional(Text), ...heads });
