import { describe, expect, it } from 'vitest';
import { buildQuestion, buildTest } from '../../../../tests/support/content/build-course';
import { gradeTest, pointsNeeded } from './grade-test';
import type { Question } from '../quiz/question';

const test = buildTest([buildQuestion('a'), buildQuestion('b')]);
const right = { type: 'choices', ids: ['right'] } as const;
const wrong = { type: 'choices', ids: ['wrong'] } as const;

describe('gradeTest', () => {
	it('adds up the points and keeps them by question', () => {
		expect(gradeTest(test, ['a', 'b'], { a: right, b: wrong })).toEqual({
			earned: 1,
			total: 2,
			passed: false,
			results: { a: { earned: 1, total: 1 }, b: { earned: 0, total: 1 } }
		});
	});

	it('passes on the mark exactly', () => {
		const half = { ...test, pass: 50 };
		expect(gradeTest(half, ['a', 'b'], { a: right, b: wrong }).passed).toBe(true);
	});

	it('leaves out an item that is no longer in the pool', () => {
		expect(gradeTest(test, ['a', 'gone'], { a: right, gone: right })).toMatchObject({
			earned: 1,
			total: 1
		});
	});

	it('passes nobody on nothing', () => {
		expect(gradeTest(test, ['gone'], { gone: right }).passed).toBe(false);
	});

	it('counts a word typed in any language of the test', () => {
		const word: Question<'short-text'> = {
			...buildQuestion('a'),
			kind: 'short-text',
			accept: ['high'],
			because: '',
			mistakes: []
		};
		const words = buildTest([], {
			questions: { source: [word], translations: { ru: [{ ...word, accept: ['высокая'] }] } }
		});
		const typed = { type: 'text', text: 'Высокая' } as const;
		expect(gradeTest(words, ['a'], { a: typed }).earned).toBe(1);
		expect(gradeTest(words, ['a'], { a: { type: 'text', text: 'низкая' } }).earned).toBe(0);
	});
});

describe('pointsNeeded', () => {
	it.each([
		[8, 70, 6],
		[10, 70, 7],
		[10, 100, 10],
		[1, 1, 1]
	])('asks of %i points at %i per cent for %i', (total, pass, needed) => {
		expect(pointsNeeded(total, pass)).toBe(needed);
	});
});
