import * as v from 'valibot';
import { Id, IndicatorId, Text, Texts } from '../schema-fields';

/** What to say to the person who gave this answer. */
const Because = Text;

const shared = {
	id: Id,
	prompt: Text,
	indicators: v.optional(v.array(IndicatorId), []),
	objectives: v.optional(v.array(Id), [])
};
const ChoiceItem = v.strictObject({
	id: Id,
	text: Text,
	correct: v.optional(v.boolean(), false),
	because: Because
});
const choices = (least: number, most: number) =>
	v.pipe(
		v.array(ChoiceItem),
		v.minLength(least, `needs at least ${least} choices`),
		v.maxLength(most, `has more than ${most} choices`),
		v.check((list) => areDistinct(list, 'id'), 'has two choices with the same id'),
		v.check((list) => areDistinct(list, 'text'), 'has two choices with the same text')
	);
const Line = v.union(
	[
		v.strictObject({ text: Text }),
		v.strictObject({ link: Text }),
		v.strictObject({ button: Text }),
		v.strictObject({ field: Text }),
		v.strictObject({ note: Text })
	],
	'should be one of text, link, button, field, note'
);
const DrawnPage = v.strictObject({
	address: Text,
	owner: Text,
	menu: v.array(Text),
	title: Text,
	body: v.pipe(v.array(Line), v.minLength(1, 'is empty'))
});
const ScenarioChoices = v.pipe(
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
const ScenarioSteps = v.pipe(
	v.array(v.strictObject({ id: Id, text: Text, choices: ScenarioChoices })),
	v.minLength(2, 'needs at least 2 steps'),
	v.maxLength(5, 'has more than 5 steps'),
	v.check((list) => areDistinct(list, 'id'), 'has two steps with the same id'),
	// An answer keeps the choices alone, so each must name its step.
	v.check(
		(list) =>
			areDistinct(
				list.flatMap(({ choices: own }) => own),
				'id'
			),
		'has two choices with the same id'
	)
);
const ScenarioEnds = v.pipe(
	v.array(
		v.strictObject({
			id: Id,
			outcome: v.picklist(['right', 'partly', 'wrong'], 'should be right, partly or wrong'),
			text: Text
		})
	),
	v.check((list) => areDistinct(list, 'id'), 'has two ends with the same id')
);

/** A question block, with its key. */
export const QuestionBlock = v.variant('kind', [
	v.strictObject({
		...shared,
		kind: v.literal('single'),
		choices: v.pipe(
			choices(2, 6),
			v.check(
				(list) => list.filter((choice) => choice.correct).length === 1,
				'needs exactly one correct choice'
			)
		)
	}),
	v.strictObject({
		...shared,
		kind: v.literal('multiple'),
		choices: v.pipe(
			choices(3, 8),
			v.check((list) => list.some((choice) => choice.correct), 'needs a correct choice'),
			v.check(
				(list) => list.some((choice) => !choice.correct),
				'needs a choice that is not correct'
			)
		)
	}),
	v.strictObject({
		...shared,
		kind: v.literal('true-false'),
		answer: v.boolean(),
		because: v.strictObject({ true: Because, false: Because })
	}),
	v.strictObject({
		...shared,
		kind: v.literal('judgement'),
		prompt: v.optional(Text),
		indicator: IndicatorId,
		page: DrawnPage,
		answer: v.picklist([0, 1], 'should be 1 or 0'),
		because: v.strictObject({ 0: Because, 1: Because })
	}),
	v.strictObject({
		...shared,
		kind: v.literal('matching'),
		pairs: v.pipe(
			v.array(v.strictObject({ id: Id, left: Text, right: Text, because: Because })),
			v.minLength(2, 'needs at least two pairs'),
			v.check((list) => areDistinct(list, 'id'), 'has two pairs with the same id'),
			v.check((list) => areDistinct(list, 'left'), 'has two equal left sides'),
			v.check((list) => areDistinct(list, 'right'), 'has two equal right sides')
		)
	}),
	v.strictObject({
		...shared,
		kind: v.literal('ordering'),
		items: v.pipe(
			v.array(v.strictObject({ id: Id, text: Text, because: Because })),
			v.minLength(3, 'needs at least three items'),
			v.check((list) => areDistinct(list, 'id'), 'has two items with the same id'),
			v.check((list) => areDistinct(list, 'text'), 'has two items with the same text')
		)
	}),
	v.strictObject({
		...shared,
		kind: v.literal('numeric'),
		answer: v.number(),
		tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
		unit: v.optional(v.string(), ''),
		because: Because,
		mistakes: v.optional(v.array(v.strictObject({ value: v.number(), because: Because })), [])
	}),
	v.strictObject({
		...shared,
		kind: v.literal('short-text'),
		accept: Texts,
		because: Because,
		mistakes: v.optional(v.array(v.strictObject({ text: Text, because: Because })), [])
	}),
	v.strictObject({
		...shared,
		kind: v.literal('scenario'),
		steps: ScenarioSteps,
		ends: ScenarioEnds
	}),
	v.strictObject({ ...shared, kind: v.literal('reflection'), hint: v.optional(v.string(), '') })
]);
export type QuestionBlock = v.InferOutput<typeof QuestionBlock>;

const RequiredTextsById = v.array(v.strictObject({ id: Id, text: Text, because: Because }));
const TextsById = v.optional(RequiredTextsById);
/** The texts of a question in another language; never a key. */
export const QuestionTexts = v.strictObject({
	id: Id,
	prompt: v.optional(Text),
	choices: TextsById,
	items: TextsById,
	pairs: v.optional(v.array(v.strictObject({ id: Id, left: Text, right: Text, because: Because }))),
	page: v.optional(DrawnPage),
	because: v.optional(v.union([Because, v.record(v.string(), Because)])),
	unit: v.optional(Text),
	accept: v.optional(Texts),
	mistakes: v.optional(
		v.array(
			v.union([
				v.strictObject({ value: v.number(), because: Because }),
				v.strictObject({ text: Text, because: Because })
			])
		)
	),
	hint: v.optional(Text),
	steps: v.optional(v.array(v.strictObject({ id: Id, text: Text, choices: RequiredTextsById }))),
	ends: v.optional(v.array(v.strictObject({ id: Id, text: Text })))
});
export type QuestionTexts = v.InferOutput<typeof QuestionTexts>;

/** Whether no two things of a list have the same value in a field. */
function areDistinct<Field extends string>(
	things: readonly Readonly<Record<Field, string>>[],
	field: Field
): boolean {
	return new Set(things.map((thing) => thing[field])).size === things.length;
}
