import { describe, expect, it } from 'vitest';
import {
	everyKind,
	judgement,
	matching,
	multiple,
	numeric,
	ordering,
	reflection,
	scenario,
	shortText,
	single,
	trueFalse
} from '../../../../tests/support/content/questions';
import { keys } from '../../../../tests/support/form-keys';
import type { Answer, Question } from './question';
import { explainAnswer, fillAnswer, gradeAnswer, presentQuestion, readAnswer } from './rules';

const SEED = keys.draw('attempt-1', 'question');
const OTHER = keys.draw('attempt-7', 'question');

const choices = (...ids: string[]): Answer => ({ type: 'choices', ids });
const rows = (values: Record<string, string>): Answer => ({ type: 'rows', values });
const path = (...ids: string[]): Answer => ({ type: 'path', ids });
const text = (typed: string): Answer => ({ type: 'text', text: typed });
const fields = (values: Record<string, string | string[]>) =>
	new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()]));
const allRight = { a: 'a', b: 'b', c: 'c', d: 'd' };
const inOrder = { a: '1', b: '2', c: '3', d: '4' };

/** [question, a right answer, a wrong one] */
const graded: readonly (readonly [string, Question, Answer, Answer])[] = [
	['single', single, choices('b'), choices('a')],
	['multiple', multiple, choices('a', 'b'), choices('c', 'd')],
	['true-false', trueFalse, choices('false'), choices('true')],
	['judgement', judgement, choices('one'), choices('nothing')],
	['matching', matching, rows(allRight), rows({ a: 'b', b: 'a', c: 'd', d: 'c' })],
	['ordering', ordering, rows(inOrder), rows({ a: '4', b: '3', c: '2', d: '1' })],
	['numeric', numeric, text('0,75'), text('3')],
	['short-text', shortText, text('Secret  finding.'), text('rule')],
	['scenario', scenario, path('a', 'a'), path('b')]
];
const answered = [...graded, ['reflection', reflection, text('Well.'), text('No.')] as const];

describe.each(everyKind.map((question) => [question.kind, question] as const))(
	'a question of the kind %s',
	(_kind, question) => {
		it('is presented without key, explanation and ids of the content', () => {
			const shown = presentQuestion(question, SEED);
			expect(JSON.stringify(shown)).not.toMatch(/secret|correct|because|"(a|b|c|d|one|true)"/);
			expect(shown).toMatchObject({
				id: question.id,
				kind: question.kind,
				prompt: question.prompt
			});
		});

		it('is presented the same way again for the same attempt', () => {
			expect(presentQuestion(question, SEED)).toEqual(presentQuestion(question, SEED));
		});

		it('is incomplete when nothing was sent', () => {
			expect(readAnswer(question, SEED, fields({}))).toEqual({ type: 'incomplete' });
			expect(readAnswer(question, SEED, fields({ answer: '' }))).toEqual({ type: 'incomplete' });
		});
	}
);

describe.each(answered)('an answer of the kind %s', (_kind, question, right, wrong) => {
	it.each([
		['right', right],
		['wrong', wrong]
	])('fills the form and is read back from it, when it is %s', (_title, answer) => {
		const filled = new Map(Object.entries(fillAnswer(question, SEED, answer)));
		expect(readAnswer(question, SEED, filled)).toEqual({ type: 'answer', answer });
	});

	it('fills another attempt with other values but means the same', () => {
		const filled = new Map(Object.entries(fillAnswer(question, OTHER, right)));
		expect(readAnswer(question, OTHER, filled)).toEqual({ type: 'answer', answer: right });
	});
});

describe.each(graded)('grading the kind %s', (_kind, question, right, wrong) => {
	it('gives the one point for the right answer only', () => {
		expect(gradeAnswer(question, right)).toEqual({ outcome: 'right', earned: 1, total: 1 });
		expect(gradeAnswer(question, wrong)).toEqual({ outcome: 'wrong', earned: 0, total: 1 });
	});

	it('explains every part of the answer', () => {
		const explanation = explainAnswer(question, SEED, wrong);
		const parts = explanation.options ??
			explanation.rows ??
			explanation.story?.scenes ?? [{ because: explanation.because }];
		expect(explanation.grade.outcome).toBe('wrong');
		for (const part of parts) expect(part.because).toMatch(/^secret of/);
	});

	it('gives nothing for an answer of another shape', () => {
		const other: Answer = right.type === 'text' ? rows({}) : text('b');
		expect(gradeAnswer(question, other)).toMatchObject({ earned: 0, total: 1 });
	});
});

describe('choosing one', () => {
	it('shuffles the choices', () => {
		const orders = (question: Question) =>
			new Set(
				Array.from({ length: 30 }, (_, number) =>
					JSON.stringify(
						presentQuestion(question, keys.draw(`attempt-${number}`, 'question')).options
					)
				)
			);
		expect(orders(single).size).toBeGreaterThan(10);
	});

	it('keeps true before false and 1 before 0', () => {
		for (const question of [trueFalse, judgement]) {
			const first = question.choices[0]?.id ?? '';
			for (let number = 0; number < 10; number += 1) {
				const draw = keys.draw(`attempt-${number}`, 'question');
				const filled = fillAnswer(question, draw, choices(first));
				expect(filled.answer).toEqual([presentQuestion(question, draw).options?.[0]?.value]);
			}
		}
	});

	it('shows the page and the indicator of a judgement', () => {
		const shown = presentQuestion(judgement, SEED);
		expect(shown.page?.title).toBe('Fines');
		expect(shown.indicator).toBe('IF-1');
	});

	it.each(['5', '0', '1', '-1', 'b', '1 ', '__proto__'])('cannot read the value %j', (value) => {
		expect(readAnswer(single, SEED, fields({ answer: value }))).toEqual({ type: 'unreadable' });
	});

	it('says for each choice whether it was chosen and whether it is right', () => {
		const options = explainAnswer(single, SEED, choices('a')).options ?? [];
		const told = options.map(({ text: words, chosen, correct }) => ({ words, chosen, correct }));
		expect(told).toHaveLength(4);
		expect(told).toContainEqual({ words: 'Text of a', chosen: true, correct: false });
		expect(told).toContainEqual({ words: 'Text of b', chosen: false, correct: true });
	});

	it('explains in the order in which the form was shown', () => {
		const shown = presentQuestion(single, SEED).options?.map((option) => option.text);
		const explained = explainAnswer(single, SEED, choices('a')).options?.map(
			({ text: words }) => words
		);
		expect(explained).toEqual(shown);
	});
});

describe('choosing several', () => {
	it.each<[string, string[], string]>([
		['everything right', ['a', 'b'], 'right'],
		['one right and nothing wrong', ['a'], 'partly'],
		['all right and one wrong', ['a', 'b', 'c'], 'partly'],
		['all of them', ['a', 'b', 'c', 'd'], 'wrong'],
		['one right and one wrong', ['a', 'c'], 'wrong'],
		['only wrong ones', ['c', 'd'], 'wrong']
	])('grades %s', (_title, ids, outcome) => {
		expect(gradeAnswer(multiple, choices(...ids))).toEqual({
			outcome,
			earned: outcome === 'right' ? 1 : 0,
			total: 1
		});
	});

	it('cannot be read when one value is unknown', () => {
		const known = fillAnswer(multiple, SEED, choices('a')).answer ?? [];
		expect(readAnswer(multiple, SEED, fields({ answer: [...known, '9'] }))).toEqual({
			type: 'unreadable'
		});
	});

	it('reads the same choices in any order as the same answer', () => {
		const read = (answer: string[]) => readAnswer(multiple, SEED, fields({ answer }));
		const both = [...(fillAnswer(multiple, SEED, choices('a', 'c')).answer ?? [])];
		expect(read(both)).toEqual(read([...both].reverse()));
		expect(read(both)).toEqual({ type: 'answer', answer: choices('a', 'c') });
	});
});

describe('matching', () => {
	it('draws both sides apart, so that a place tells nothing', () => {
		const straight = Array.from({ length: 200 }, (_, number) => {
			const { rows: lefts = [], columns = [] } = presentQuestion(
				matching,
				keys.draw(`attempt-${number}`, 'question')
			);
			return lefts.filter((left, place) => left.text.slice(-1) === columns[place]?.text.slice(-1))
				.length;
		});
		const mean = straight.reduce((sum, count) => sum + count, 0) / straight.length;
		// one of four stands on its own line by chance
		expect(mean).toBeGreaterThan(0.7);
		expect(mean).toBeLessThan(1.3);
	});

	it('is incomplete with one row open, and partly right with one row right', () => {
		const all = fillAnswer(matching, SEED, rows(allRight));
		const [row = ''] = Object.keys(all);
		const open = new Map(Object.entries({ ...all, [row]: [''] }));
		expect(readAnswer(matching, SEED, open)).toEqual({ type: 'incomplete' });
		expect(gradeAnswer(matching, rows({ a: 'a', b: 'c', c: 'd', d: 'b' })).outcome).toBe('partly');
	});

	it('names the match that was chosen twice', () => {
		const sent = new Map(Object.entries(fillAnswer(matching, SEED, rows({ ...allRight, a: 'b' }))));
		expect(readAnswer(matching, SEED, sent)).toEqual({ type: 'doubled', what: 'Right b' });
	});

	it('says for each row what was given and what is expected', () => {
		const told = explainAnswer(matching, SEED, rows({ ...allRight, a: 'b' })).rows ?? [];
		expect(told.find((row) => row.text === 'Left a')).toEqual({
			text: 'Left a',
			given: 'Right b',
			expected: 'Right a',
			right: false,
			because: 'secret of a'
		});
		expect(told.filter((row) => row.right)).toHaveLength(3);
	});
});

describe('ordering', () => {
	it.each(['0', '5', '1.5', '01', 'x', '-1'])('cannot read the position %j', (position) => {
		const all = fillAnswer(ordering, SEED, rows(inOrder));
		const [row = ''] = Object.keys(all);
		const sent = new Map(Object.entries({ ...all, [row]: [position] }));
		expect(readAnswer(ordering, SEED, sent)).toEqual({ type: 'unreadable' });
	});

	it('names the place that was given twice', () => {
		const sent = new Map(Object.entries(fillAnswer(ordering, SEED, rows({ ...inOrder, a: '2' }))));
		expect(readAnswer(ordering, SEED, sent)).toEqual({ type: 'doubled', what: '2' });
	});

	it('is partly right when some things stand in their place', () => {
		expect(gradeAnswer(ordering, rows({ ...inOrder, c: '4', d: '3' })).outcome).toBe('partly');
	});

	it('explains in the right order, with the position that was given', () => {
		const told = explainAnswer(ordering, SEED, rows({ ...inOrder, a: '2', b: '1' })).rows ?? [];
		expect(told.map((row) => [row.text, row.given, row.expected, row.right])).toEqual([
			['Step a', '2', '1', false],
			['Step b', '1', '2', false],
			['Step c', '3', '3', true],
			['Step d', '4', '4', true]
		]);
	});
});

describe('a number', () => {
	it.each([
		['0.7', 'right'],
		['0.8', 'right'],
		['.75', 'right'],
		['0.69', 'wrong'],
		['0.81', 'wrong'],
		['75%', 'wrong']
	])('%s is %s', (typed, outcome) => {
		expect(gradeAnswer(numeric, text(typed)).outcome).toBe(outcome);
	});

	it.each(['three', '1,2,3', `1${'0'.repeat(40)}`])('cannot be read from %j', (typed) => {
		expect(readAnswer(numeric, SEED, fields({ answer: typed }))).toEqual({ type: 'unreadable' });
	});

	it('is asked back where it can be read in two ways, and taken as it was meant', () => {
		const sent = { answer: '4,200' };
		expect(readAnswer(numeric, SEED, fields(sent))).toEqual({
			type: 'ambiguous',
			readings: [4.2, 4200]
		});
		expect(readAnswer(numeric, SEED, fields({ ...sent, meant: '4200' }))).toEqual({
			type: 'answer',
			answer: text('4200')
		});
		expect(readAnswer(numeric, SEED, fields({ ...sent, meant: '7' }))).toMatchObject({
			type: 'ambiguous'
		});
	});

	it('is taken without its unit', () => {
		expect(readAnswer(numeric, SEED, fields({ answer: '0,75 points' }))).toEqual({
			type: 'answer',
			answer: text('0.75')
		});
	});

	it('is told as a number, so that each language can write it', () => {
		expect(explainAnswer(numeric, SEED, text('0,25')).numbers).toEqual({
			given: 0.25,
			expected: 0.75
		});
	});

	it('counts as right in the reading that is right, where it was stored before such numbers were asked back', () => {
		const visits = { ...numeric, answer: 70000, tolerance: 0 };
		expect(gradeAnswer(visits, text('70,000')).outcome).toBe('right');
	});

	it('explains a typical mistake before the answer', () => {
		expect(explainAnswer(numeric, SEED, text('0.25')).because).toBe(
			'secret of the mistake secret of the number'
		);
		expect(explainAnswer(numeric, SEED, text('9')).because).toBe('secret of the number');
	});
});

describe('a word', () => {
	it.each(['secret finding', 'SECRET FINDINGS', ' secret  finding. '])('%j is right', (typed) => {
		expect(gradeAnswer(shortText, text(typed)).outcome).toBe('right');
	});

	it('explains a typical mistake before the answer, however it is spelt', () => {
		expect(explainAnswer(shortText, SEED, text('RULE.')).because).toBe(
			'secret of the mistake secret of the word'
		);
	});

	it('keeps no more than a line', () => {
		const read = readAnswer(shortText, SEED, fields({ answer: 'x'.repeat(5000) }));
		expect(read).toEqual({ type: 'answer', answer: text('x'.repeat(200)) });
	});
});

describe('a reflection', () => {
	it('is kept and never graded', () => {
		expect(gradeAnswer(reflection, text('Well.'))).toEqual({
			outcome: 'kept',
			earned: 0,
			total: 0
		});
		expect(explainAnswer(reflection, SEED, text('Well.')).given).toBe('Well.');
	});

	it('is refused, not cut, when it is too long', () => {
		const read = readAnswer(reflection, SEED, fields({ answer: 'x'.repeat(4001) }));
		expect(read).toEqual({ type: 'unreadable' });
	});
});
