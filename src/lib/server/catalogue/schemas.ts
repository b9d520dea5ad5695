import * as v from 'valibot';

/** Permanent id: lower case words with hyphens. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower case words and digits with hyphens')
);
export const IndicatorId = v.pipe(
	v.string(),
	v.regex(/^[A-Z]+-[0-9]+[a-z]?$/, 'is not the id of an indicator, like SP-254')
);
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const Texts = v.pipe(v.array(Text), v.minLength(1, 'is empty'));
const Because = Text;

export const CourseFile = v.strictObject({ id: Id, title: Text, summary: Text, outcomes: Texts });
export const CourseTexts = v.strictObject({
	source: v.optional(Text),
	title: Text,
	summary: Text,
	outcomes: Texts
});
export const ModuleFile = v.strictObject({
	id: Id,
	title: Text,
	summary: Text,
	outcomes: Texts,
	criterion: v.optional(Text)
});
export const ModuleTexts = CourseTexts;

const Objectives = v.pipe(
	v.array(v.strictObject({ id: Id, text: Text })),
	v.minLength(1, 'is empty')
);
export const LessonFront = v.strictObject({
	id: Id,
	title: Text,
	summary: Text,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
	objectives: Objectives,
	indicators: v.optional(v.array(IndicatorId), [])
});
export const LessonFrontTexts = v.strictObject({
	source: v.optional(Text),
	title: Text,
	summary: Text,
	objectives: Objectives
});
export const PageFront = v.strictObject({
	source: v.optional(Text),
	title: Text,
	summary: Text
});

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
		v.maxLength(most, `has more than ${most} choices`)
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
			v.check(
				(list) => new Set(list.map((pair) => pair.right)).size === list.length,
				'has two equal right sides'
			)
		)
	}),
	v.strictObject({
		...shared,
		kind: v.literal('ordering'),
		items: v.pipe(
			v.array(v.strictObject({ id: Id, text: Text, because: Because })),
			v.minLength(3, 'needs at least three items')
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
	v.strictObject({ ...shared, kind: v.literal('reflection'), hint: v.optional(v.string(), '') })
]);
export type QuestionBlock = v.InferOutput<typeof QuestionBlock>;

const TextsById = v.optional(v.array(v.strictObject({ id: Id, text: Text, because: Because })), []);
/** The texts of a question in another language; never a key. */
export const QuestionTexts = v.strictObject({
	id: Id,
	prompt: v.optional(Text),
	choices: TextsById,
	items: TextsById,
	pairs: v.optional(
		v.array(v.strictObject({ id: Id, left: Text, right: Text, because: Because })),
		[]
	),
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
	hint: v.optional(Text)
});
export type QuestionTexts = v.InferOutput<typeof QuestionTexts>;

export const TestFile = v.strictObject({
	id: Id,
	draw: v.pipe(v.number(), v.integer(), v.minValue(1)),
	pass: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
	questions: v.array(QuestionBlock)
});
export const TestTexts = v.strictObject({
	source: v.optional(Text),
	questions: v.array(QuestionTexts)
});

export const GlossaryFile = v.array(
	v.strictObject({
		id: Id,
		term: Text,
		abbr: v.optional(Text),
		text: Text,
		see: v.optional(v.array(Id), []),
		sources: v.optional(v.array(v.string()), [])
	})
);

export const SourcesFile = v.record(
	v.string(),
	v.strictObject({
		title: Text,
		year: v.optional(v.union([v.number(), Text])),
		address: v.optional(v.pipe(v.string(), v.url('is not an address'))),
		note: v.optional(Text)
	})
);

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

export const IndicatorTexts = v.strictObject({
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
export const IndicatorTextsFile = v.record(IndicatorId, IndicatorTexts);

export const CityFile = v.strictObject({
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
			evidence: v.optional(v.string(), ''),
			note: v.optional(v.string())
		})
	),
	chosen: v.array(IndicatorId)
});
export const CityTextsFile = v.strictObject({
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

export const SECTION_IDS = [
	'context',
	'statements',
	'vision',
	'objectives',
	'actions',
	'inclusion',
	'lldc',
	'risks',
	'monitoring',
	'goals'
] as const;
const Guidance = v.strictObject({
	title: Text,
	guidance: Text,
	questions: Texts,
	example: v.union([Text, Texts]),
	blank: v.union([Text, Texts]),
	sources: v.optional(v.array(v.string()), [])
});
export const StrategyFile = v.looseObject({
	...(Object.fromEntries(SECTION_IDS.map((id) => [id, Guidance])) as Record<
		(typeof SECTION_IDS)[number],
		typeof Guidance
	>),
	sdg: v.record(v.string(), Text),
	compact: v.array(v.strictObject({ id: Id, text: Text }))
});

/** Old ids and addresses that lead to new ones. */
export const RedirectsFile = v.strictObject({
	addresses: v.record(v.string(), v.string()),
	ids: v.record(v.string(), v.string())
});
/** Every id that was ever published. */
export const LedgerFile = v.strictObject({ lessons: v.array(Id), questions: v.array(Id) });
