import * as v from 'valibot';

/** Permanent id: lower case words with hyphens. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower case words and digits with hyphens')
);
/** Id of a question of an instrument: its criterion, and its number or letter. */
export const IndicatorId = v.pipe(
	v.string(),
	v.regex(/^[A-Z]+-(?:[0-9]+[a-z]?|[a-z])$/, 'is not the id of an indicator, like SP-254')
);
/** Text that says something. */
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
/** One text or more. */
export const Texts = v.pipe(v.array(Text), v.minLength(1, 'is empty'));

/** A whole number from one limit to the other. */
export function wholeBetween(least: number, most: number) {
	const reason = `should be a whole number from ${least} to ${most}`;
	return v.pipe(v.number(), v.integer(reason), v.minValue(least, reason), v.maxValue(most, reason));
}
