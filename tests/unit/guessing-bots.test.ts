import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/lib/domain/quiz/question-kinds';
import type { Choice } from '../../src/lib/domain/quiz/choices/choice';
import type { Question } from '../../src/lib/domain/quiz/question';
import type { ScenarioChoice } from '../../src/lib/domain/quiz/scenario/scenario-shape';
import { gradeAnswer, presentQuestion, readAnswer } from '../../src/lib/domain/quiz/rules';
import { shuffle } from '../../src/lib/domain/quiz/drawing/shuffle';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { formKeys, type FormKeys } from '../../src/lib/server/learning/checks/form-keys';

// Somebody who knows nothing and goes by what the page shows anybody (places, lengths, values, the ids of form and
// question, the seal) must score no better than chance over the whole pool. A bot takes one option of each question;
// chance is the share of right options. What lies above chance by more than the margin below is not luck any more:
// fewer than one honest pool in a hundred goes beyond it.
const MARGIN = 2.33;
/** For bots that try many orders, of which one in a hundred would be lucky: fewer than one of all of them is. */
const MARGIN_OF_MANY = 4;

/** How somebody who knows nothing goes about a question; what is typed cannot be guessed. */
const GUESSED = {
	single: 'shuffled choices',
	multiple: 'shuffled choices',
	'true-false': 'fixed pair',
	judgement: 'fixed pair',
	matching: 'rows',
	ordering: 'rows',
	numeric: 'typed',
	'short-text': 'typed',
	scenario: 'way',
	reflection: 'typed'
} as const satisfies Record<QuestionKind, string>;
type Guess = (typeof GUESSED)[QuestionKind];
type GuessedBy<Way extends Guess> = {
	[Kind in QuestionKind]: (typeof GUESSED)[Kind] extends Way ? Question<Kind> : never;
}[QuestionKind];

function isGuessedBy<Way extends Guess>(way: Way) {
	return (question: Question): question is GuessedBy<Way> => GUESSED[question.kind] === way;
}

function kindsGuessedBy(way: Guess): readonly string[] {
	return Object.entries(GUESSED).flatMap(([kind, own]) => (own === way ? [kind] : []));
}

const isShuffledChoice = isGuessedBy('shuffled choices');
const isFixedPair = isGuessedBy('fixed pair');

type ChoiceQuestion = GuessedBy<'shuffled choices' | 'fixed pair'>;

/** One form of a question, of one installation, with all that its page shows beside the options. */
interface Form {
	readonly keys: FormKeys;
	readonly id: string;
	readonly seal: string;
}

/** The first forms of twenty readers of twenty installations. */
function formsOf(question: Question): readonly Form[] {
	return Array.from({ length: 20 }, (_, index) => {
		const keys = formKeys(`secret ${index}`);
		const id = keys.formId('check', `reader ${index}`, question.id, 0);
		return { keys, id, seal: keys.seal(question) };
	});
}

const drawOf = ({ keys, id }: Form, question: Question) => keys.draw(id, question.id);

/** Ways to bring values into an order by what is public; the first one is then taken as right, or as first. */
type Order = (values: readonly string[], form: Form, question: Question) => readonly string[];
const ORDERS: readonly (readonly [string, Order])[] = [
	['as they are shown', (values) => values],
	['the other way round', (values) => [...values].reverse()],
	['by their values', (values) => [...values].sort()],
	['by their values downwards', (values) => [...values].sort().reverse()],
	['by the ends of their values', (values) => sortedBy(values, (value) => value.slice(-6))],
	['undone by the id of the form', undoneBy(({ id }, question) => `${id} ${question.id}`)],
	['undone by the id alone', undoneBy(({ id }) => id)],
	['undone by the question', undoneBy((_form, question) => question.id)],
	['undone by the seal', undoneBy(({ seal }, question) => `${seal} ${question.id}`)],
	[
		'by how near they are to the id of the form',
		(values, { id }) => sortedBy(values, (value) => farness(value, id.replaceAll('-', '')))
	],
	[
		'by how near they are to the seal',
		(values, { seal }) => sortedBy(values, (value) => farness(value, seal))
	]
];

/** Puts values where a shuffle with a public seed would have taken them from. */
function undoneBy(seedOf: (form: Form, question: Question) => string): Order {
	return (values, form, question) => {
		const places = shuffle(
			values.map((_, place) => place),
			seedOf(form, question)
		);
		return values.map((_, place) => values[places.indexOf(place)] ?? '');
	};
}

function sortedBy(values: readonly string[], keyOf: (value: string) => string): string[] {
	return [...values].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function farness(value: string, other: string): string {
	const distance = Math.abs(parseInt(value.slice(0, 8), 16) - parseInt(other.slice(0, 8), 16));
	return String(distance).padStart(12, '0');
}

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const modules = catalogue.courses.flatMap((course) => course.modules);
const checks = modules.flatMap((module) =>
	module.lessons.flatMap((lesson) => lesson.texts.source.questions)
);
const items = modules.flatMap((module) => module.test?.questions.source ?? []);
const finalItems = catalogue.courses.flatMap((course) => course.finalTest?.questions.source ?? []);
const gained = catalogue.courses.flatMap((course) =>
	(course.gainCheck?.pairs.source ?? []).flatMap(({ before, after }) => [before, after])
);
const all = [...checks, ...items, ...finalItems, ...gained];
const pools: readonly (readonly [string, readonly Question[]])[] = [
	['all checks', checks],
	['all test items', items],
	['final tests', finalItems],
	['questions before and after', gained],
	...modules.flatMap((module) => [
		[
			`checks of ${module.id}`,
			module.lessons.flatMap((one) => one.texts.source.questions)
		] as const,
		[`test of ${module.id}`, module.test?.questions.source ?? []] as const
	])
];

describe('a bot that picks by place', () => {
	it.each([
		['first', 0],
		['second', 1]
	])('scores no better than chance with the %s of a fixed pair', (_name, place) => {
		const picks = all
			.filter(isFixedPair)
			.map((question) => pick(question, question.choices[place]));
		expect(excess(picks)).toBeLessThan(MARGIN);
	});
});

describe.each(ORDERS)('a bot that orders %s', (_name, order) => {
	it.each(pools.slice(0, 4))(
		'scores no better than chance with the first choice in %s',
		(_pool, questions) => {
			const picks = questions.filter(isShuffledChoice).flatMap((question) =>
				formsOf(question).map((form) => {
					const { options } = presentQuestion(question, drawOf(form, question));
					const [first] = order(
						options.map(({ value }) => value),
						form,
						question
					);
					return pick(question, choiceOf(question, form, first));
				})
			);
			expect(excess(picks)).toBeLessThan(MARGIN_OF_MANY);
		}
	);

	it('scores no better than chance with the first value of fixed pairs', () => {
		const picks = all.filter(isFixedPair).flatMap((question) =>
			formsOf(question).map((form) => {
				const { options } = presentQuestion(question, drawOf(form, question));
				// The places of a fixed pair tell nothing; what is left are the values.
				const [first] = order(options.map(({ value }) => value).sort(), form, question);
				return pick(question, choiceOf(question, form, first));
			})
		);
		expect(excess(picks)).toBeLessThan(MARGIN_OF_MANY);
	});

	it.each(kindsGuessedBy('rows'))('scores no better than chance in %s', (kind) => {
		const rows = all
			.filter(isGuessedBy('rows'))
			.filter((question) => question.kind === kind)
			.flatMap((question) =>
				formsOf(question).flatMap((form) => rowsInOrder(question, form, order))
			);
		expect(rows.length).toBeGreaterThan(0);
		expect(excess(rows)).toBeLessThan(MARGIN_OF_MANY);
	});

	it('ends no better than chance in scenarios', () => {
		const picks = all
			.filter(isGuessedBy('way'))
			.flatMap((question) => formsOf(question).map((form) => walkedBy(question, form, order)));
		expect(picks.length).toBeGreaterThan(0);
		expect(excess(picks)).toBeLessThan(MARGIN_OF_MANY);
	});
});

describe.each(pools)('a bot that picks by length in %s', (_name, questions) => {
	it.each([
		['longest', (lengths: readonly number[]) => Math.max(...lengths)],
		['shortest', (lengths: readonly number[]) => Math.min(...lengths)]
	] as const)('scores no better than chance with the %s option', (_which, extremeOf) => {
		const picks = questions.filter(isShuffledChoice).map((question) => {
			const length = extremeOf(question.choices.map((choice) => choice.text.length));
			const extremes = question.choices.filter((choice) => choice.text.length === length);
			return { ...pick(question, extremes[0]), hit: shareOfRight(extremes) };
		});
		const told = picks.filter(({ hit }) => hit === 1).map(({ id }) => id);
		expect(excess(picks), `the answer stands out in: ${told.join(', ')}`).toBeLessThan(MARGIN);
	});
});

describe('a bot that walks through scenarios', () => {
	const scenarios = all.filter(isGuessedBy('way'));

	it.each([
		['longest', (one: number, other: number) => one > other],
		['shortest', (one: number, other: number) => one < other]
	] as const)('ends no better than chance with the %s choice of each step', (_which, beats) => {
		const picks = scenarios.map((question) => {
			let step = question.steps[0];
			for (;;) {
				const chosen: ScenarioChoice | undefined = step?.choices.reduce((best, one) =>
					beats(one.text.length, best.text.length) ? one : best
				);
				const next = question.steps.find(({ id }) => id === chosen?.next);
				if (!next) return walked(question, outcomeOf(question, chosen) === 'right');
				step = next;
			}
		});
		const told = picks.filter(({ hit }) => hit === 1).map(({ id }) => id);
		expect(excess(picks), `the way stands out in: ${told.join(', ')}`).toBeLessThan(MARGIN);
	});
});

interface Pick {
	readonly id: string;
	/** 1 for a right pick; a share when several options are equally long. */
	readonly hit: number;
	readonly chance: number;
}

/** How far the hits lie above chance, in standard deviations. */
function excess(picks: readonly Pick[]): number {
	const above = picks.reduce((sum, { hit, chance }) => sum + hit - chance, 0);
	const variance = picks.reduce((sum, { chance }) => sum + chance * (1 - chance), 0);
	return variance === 0 ? 0 : above / Math.sqrt(variance);
}

function pick(question: ChoiceQuestion, choice: Choice | undefined): Pick {
	return { id: question.id, hit: choice?.correct ? 1 : 0, chance: shareOfRight(question.choices) };
}

function walked(question: Question<'scenario'>, isRight: boolean): Pick {
	return { id: question.id, hit: isRight ? 1 : 0, chance: chanceFrom(question) };
}

/** How likely somebody who chooses blindly in each step ends well. */
function chanceFrom(question: Question<'scenario'>, step = question.steps[0]): number {
	const choices = step?.choices ?? [];
	const chances = choices.map((choice) => {
		const next = question.steps.find(({ id }) => id === choice.next);
		if (next) return chanceFrom(question, next);
		return outcomeOf(question, choice) === 'right' ? 1 : 0;
	});
	return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, choices.length);
}

function outcomeOf({ ends }: Question<'scenario'>, choice: ScenarioChoice | undefined) {
	return ends.find(({ id }) => id === choice?.end)?.outcome;
}

function shareOfRight(choices: readonly Choice[]): number {
	return choices.filter((choice) => choice.correct).length / Math.max(1, choices.length);
}

/** The choice behind a value; the words of a fixed pair belong to the page and keep the content's order. */
function choiceOf(
	question: ChoiceQuestion,
	form: Form,
	value: string | undefined
): Choice | undefined {
	const { options } = presentQuestion(question, drawOf(form, question));
	const place = options.findIndex((option) => option.value === value);
	return isFixedPair(question)
		? question.choices[place]
		: question.choices.find(({ text }) => text === options[place]?.text);
}

/** Gives the rows, in one order, the columns in the same order. */
function rowsInOrder(question: GuessedBy<'rows'>, form: Form, order: Order): Pick[] {
	const draw = drawOf(form, question);
	const { rows, columns } = presentQuestion(question, draw);
	const given = order(
		rows.map(({ value }) => value),
		form,
		question
	);
	const taken =
		question.kind === 'ordering'
			? columns.map(({ value }) => value)
			: order(
					columns.map(({ value }) => value),
					form,
					question
				);
	const fields = new Map(given.map((row, place) => [`row-${row}`, [taken[place] ?? '']]));
	const read = readAnswer(question, draw, fields);
	if (read.type !== 'answer' || read.answer.type !== 'rows') throw new Error(question.id);
	return Object.entries(read.answer.values).map(([id, column]) => ({
		id: question.id,
		hit: column === expectedIn(question, id) ? 1 : 0,
		chance: 1 / rows.length
	}));
}

/** Takes the first choice of the order in every step. */
function walkedBy(question: Question<'scenario'>, form: Form, order: Order): Pick {
	const draw = drawOf(form, question);
	let fields = new Map<string, string[]>();
	for (;;) {
		const { options, scene } = presentQuestion(question, draw, fields);
		const [first = ''] = order(
			options.map(({ value }) => value),
			form,
			question
		);
		fields = new Map([
			['path', [...scene.path]],
			['answer', [first]]
		]);
		const read = readAnswer(question, draw, fields);
		if (read.type === 'unfinished') continue;
		if (read.type !== 'answer') throw new Error(question.id);
		return walked(question, gradeAnswer(question, read.answer).outcome === 'right');
	}
}

function expectedIn(question: GuessedBy<'rows'>, id: string): string {
	return question.kind === 'ordering'
		? String(question.items.findIndex((item) => item.id === id) + 1)
		: id;
}
