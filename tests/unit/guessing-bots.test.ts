import { describe, expect, it } from 'vitest';
import type {
	Choice,
	MultipleQuestion,
	Question,
	SingleQuestion
} from '../../src/lib/domain/quiz/question';
import { fillAnswer, presentQuestion, readAnswer } from '../../src/lib/domain/quiz/rules';
import { readDiskFiles } from '../../src/lib/server/catalogue/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';

// Somebody who knows nothing and picks by place or by length must score no better than chance over the whole pool.
// A bot takes one option of each question; chance is the share of right options. What lies above chance by more than
// the margin below is not luck any more: fewer than one honest pool in a hundred goes beyond it.
const MARGIN = 2.33;
const SEEDS = Array.from({ length: 40 }, (_, index) => `seed ${index}`);

type ChoiceQuestion = SingleQuestion | MultipleQuestion;

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const modules = catalogue.courses.flatMap((course) => course.modules);
const checks = modules.flatMap((module) =>
	module.lessons.flatMap((lesson) => lesson.texts.en?.questions ?? [])
);
const items = modules.flatMap((module) => module.test?.questions.en ?? []);
const all = [...checks, ...items];
const pools: readonly (readonly [string, readonly Question[]])[] = [
	['all checks', checks],
	['all test items', items],
	...modules.flatMap((module) => [
		[
			`checks of ${module.id}`,
			module.lessons.flatMap((one) => one.texts.en?.questions ?? [])
		] as const,
		[`test of ${module.id}`, module.test?.questions.en ?? []] as const
	])
];

describe('a bot that picks by place', () => {
	const places: readonly (readonly [string, (count: number) => number])[] = [
		['first', () => 0],
		['second', () => 1],
		['last', (count) => count - 1]
	];

	it.each(places)('scores no better than chance with the %s option', (_name, placeOf) => {
		const picks = all.filter(isShuffledChoice).flatMap((question) =>
			SEEDS.map((seed) => {
				const shown = inShownOrder(question, seed);
				return pick(question, shown[placeOf(shown.length)]);
			})
		);
		expect(excess(picks)).toBeLessThan(MARGIN);
	});

	it.each(places.slice(0, 2))(
		'scores no better than chance with the %s of a fixed pair',
		(_name, placeOf) => {
			const picks = all
				.filter(isFixedPair)
				.map((question) => pick(question, question.choices[placeOf(question.choices.length)]));
			expect(excess(picks)).toBeLessThan(MARGIN);
		}
	);

	it('scores no better than chance by giving each row the column beside it', () => {
		const rows = all
			.filter((question) => question.kind === 'matching' || question.kind === 'ordering')
			.flatMap((question) => SEEDS.flatMap((seed) => rowsAsShown(question, seed)));
		expect(rows.length).toBeGreaterThan(0);
		expect(excess(rows)).toBeLessThan(MARGIN);
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

function shareOfRight(choices: readonly Choice[]): number {
	return choices.filter((choice) => choice.correct).length / Math.max(1, choices.length);
}

function inShownOrder(question: ChoiceQuestion, seed: string): readonly (Choice | undefined)[] {
	return (presentQuestion(question, seed).options ?? []).map(({ value }) =>
		question.choices.find(({ id }) => {
			const filled = fillAnswer(question, seed, { type: 'choices', ids: [id] });
			return filled.answer?.[0] === value;
		})
	);
}

function rowsAsShown(question: Question, seed: string): Pick[] {
	const { rows = [], columns = [] } = presentQuestion(question, seed);
	const fields = new Map(
		rows.map((row, index) => [`row-${row.value}`, [columns[index]?.value ?? '']])
	);
	const read = readAnswer(question, seed, fields);
	if (read.type !== 'answer' || read.answer.type !== 'rows') throw new Error(question.id);
	return Object.entries(read.answer.values).map(([id, given]) => ({
		id: question.id,
		hit: given === expectedIn(question, id) ? 1 : 0,
		chance: 1 / rows.length
	}));
}

function expectedIn(question: Question, id: string): string {
	return question.kind === 'ordering'
		? String(question.items.findIndex((item) => item.id === id) + 1)
		: id;
}

function isShuffledChoice(question: Question): question is ChoiceQuestion {
	return question.kind === 'single' || question.kind === 'multiple';
}

function isFixedPair(question: Question): question is SingleQuestion {
	return question.kind === 'true-false' || question.kind === 'judgement';
}
