import { describe, expect, it } from 'vitest';
import type {
	Choice,
	MultipleQuestion,
	Question,
	ScenarioChoice,
	ScenarioQuestion,
	SingleQuestion
} from '../../src/lib/domain/quiz/question';
import {
	fillAnswer,
	gradeAnswer,
	presentQuestion,
	readAnswer
} from '../../src/lib/domain/quiz/rules';
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
const finalItems = catalogue.courses.flatMap((course) => course.finalTest?.questions.en ?? []);
const gained = catalogue.courses.flatMap((course) =>
	(course.gainCheck?.pairs.en ?? []).flatMap(({ before, after }) => [before, after])
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

describe('a bot that walks through scenarios', () => {
	const scenarios = all.filter((question) => question.kind === 'scenario');

	it.each(['first', 'last'])('ends no better than chance with the %s choice shown', (which) => {
		const picks = scenarios.flatMap((question) =>
			SEEDS.map((seed) => {
				let fields = new Map<string, string[]>();
				for (;;) {
					const { options = [], scene } = presentQuestion(question, seed, fields);
					const option = which === 'first' ? options[0] : options.at(-1);
					fields = new Map([
						['path', [...(scene?.path ?? [])]],
						['answer', [option?.value ?? '']]
					]);
					const read = readAnswer(question, seed, fields);
					if (read.type === 'unfinished') continue;
					if (read.type !== 'answer') throw new Error(question.id);
					return walked(question, gradeAnswer(question, read.answer).outcome === 'right');
				}
			})
		);
		expect(excess(picks)).toBeLessThan(MARGIN);
	});

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

function walked(question: ScenarioQuestion, isRight: boolean): Pick {
	return { id: question.id, hit: isRight ? 1 : 0, chance: chanceFrom(question) };
}

/** How likely somebody who chooses blindly in each step ends well. */
function chanceFrom(question: ScenarioQuestion, step = question.steps[0]): number {
	const choices = step?.choices ?? [];
	const chances = choices.map((choice) => {
		const next = question.steps.find(({ id }) => id === choice.next);
		if (next) return chanceFrom(question, next);
		return outcomeOf(question, choice) === 'right' ? 1 : 0;
	});
	return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, choices.length);
}

function outcomeOf({ ends }: ScenarioQuestion, choice: ScenarioChoice | undefined) {
	return ends.find(({ id }) => id === choice?.end)?.outcome;
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
