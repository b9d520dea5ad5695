import * as v from 'valibot';
import { Id, Text } from '../../schema-fields';
import { areDistinct, Because, headFields, TextsById } from '../block-fields';

const Choices = v.pipe(
	v.array(
		v.strictObject({
			id: Id,
			text: Text,
			next: v.optional(Id),
			end: v.optional(Id),
			because: Because
		})
	),
	v.minLength(2, 'needs at least 2 choices'),
	v.maxLength(4, 'has more than 4 choices'),
	v.check((list) => areDistinct(list, 'id'), 'has two choices with the same id'),
	v.check((list) => areDistinct(list, 'text'), 'has two choices with the same text')
);
const Steps = v.pipe(
	v.array(v.strictObject({ id: Id, text: Text, choices: Choices })),
	v.minLength(2, 'needs at least 2 steps'),
	v.maxLength(5, 'has more than 5 steps'),
	v.check((list) => areDistinct(list, 'id'), 'has two steps with the same id'),
	// An answer keeps the choices alone, so each must name its step.
	v.check((list) => {
		const all = list.flatMap(({ choices }) => choices);
		return areDistinct(all, 'id');
	}, 'has two choices with the same id')
);
const Ends = v.pipe(
	v.array(
		v.strictObject({
			id: Id,
			outcome: v.picklist(['right', 'partly', 'wrong'], 'should be right, partly or wrong'),
			text: Text
		})
	),
	v.check((list) => areDistinct(list, 'id'), 'has two ends with the same id')
);

/** A scenario with its outcomes. */
export const ScenarioBlock = v.strictObject({
	...headFields,
	kind: v.literal('scenario'),
	steps: Steps,
	ends: Ends
});

/** The texts of a scenario in another language; where its ways lead comes from the source. */
export const ScenarioTexts = v.strictObject({
	steps: v.optional(v.array(v.strictObject({ id: Id, text: Text, choices: TextsById }))),
	ends: v.optional(v.array(v.strictObject({ id: Id, text: Text })))
});
export type ScenarioTexts = v.InferOutput<typeof ScenarioTexts>;
