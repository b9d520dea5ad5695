import { describe, expect, it } from 'vitest';
import { choices, fields, path, rows, text } from '../../../../tests/support/content/answers';
import { everyKind } from '../../../../tests/support/content/questions';
import { reasonsIn } from '../../../../tests/support/content/shown-parts';
import { keys } from '../../../../tests/support/form-keys';
import type { Answer } from './answer';
import type { QuestionKind } from './question-kinds';
import { explainAnswer, fillAnswer, gradeAnswer, presentQuestion, readAnswer } from './rules';

const SEED = keys.draw('attempt-1', 'question');
const OTHER = keys.draw('attempt-7', 'question');

const allRight = { a: 'a', b: 'b', c: 'c', d: 'd' };
const inOrder = { a: '1', b: '2', c: '3', d: '4' };

/** A right answer and a wrong one; a reflection has neither. */
const known: Readonly<Record<QuestionKind, readonly [Answer, Answer]>> = {
	single: [choices('b'), choices('a')],
	multiple: [choices('a', 'b'), choices('c', 'd')],
	'true-false': [choices('false'), choices('true')],
	judgement: [choices('one'), choices('nothing')],
	matching: [rows(allRight), rows({ a: 'b', b: 'a', c: 'd', d: 'c' })],
	ordering: [rows(inOrder), rows({ a: '4', b: '3', c: '2', d: '1' })],
	numeric: [text('0,75'), text('3')],
	'short-text': [text('Secret  finding.'), text('rule')],
	scenario: [path('a', 'a'), path('b')],
	reflection: [text('Well.'), text('No.')]
};
const answered = everyKind.map((one) => [one.kind, one, ...known[one.kind]] as const);
const graded = answered.filter(([kind]) => kind !== 'reflection');

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
		const explanation = explainAnswer(question, SEED, wrong, String);
		const reasons = reasonsIn(explanation);
		expect(explanation.grade.outcome).toBe('wrong');
		expect(reasons.length).toBeGreaterThan(0);
		for (const reason of reasons) expect(reason).toMatch(/^secret of/);
	});

	it('gives nothing for an answer of another shape', () => {
		const other: Answer = right.type === 'text' ? rows({}) : text('b');
		expect(gradeAnswer(question, other)).toMatchObject({ earned: 0, total: 1 });
	});
});
