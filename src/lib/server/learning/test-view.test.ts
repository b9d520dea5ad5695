import { describe, expect, it } from 'vitest';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildQuestion,
	buildTest
} from '../../../../tests/support/build-course';
import { buildInstrument } from '../../../../tests/support/build-instrument';
import { UTC } from '$lib/i18n/time-zone';
import type { Catalogue } from '../catalogue/catalogue';
import type { StoredTest } from './test-attempts';
import {
	certaintyRows,
	readAgainRows,
	resultRows,
	reviewRows,
	testHead,
	testQuestion,
	triesView
} from './test-view';

const SEED = 'the-seed-of-this-try';
const lesson = buildLesson('one');
const test = buildTest([buildQuestion('a', ['one-goal']), buildQuestion('b', ['one-goal'])]);
const module = buildModule('first', [lesson], test);
const course = buildCourse([module]);
const catalogue = { courses: [course], instrument: buildInstrument() } as unknown as Catalogue;
const right = { type: 'choices', ids: ['right'] } as const;
const wrong = { type: 'choices', ids: ['wrong'] } as const;

const open: StoredTest = {
	id: 'try',
	learnerId: 'learner',
	testId: 'test',
	moduleId: 'first',
	seed: SEED,
	questionIds: ['a', 'b'],
	answers: { a: wrong },
	startedAt: 1,
	submittedAt: null,
	earned: null,
	total: null,
	passed: null,
	results: null,
	certainties: null,
	locale: 'en'
};
const failed: StoredTest = {
	...open,
	answers: { a: wrong, b: right },
	submittedAt: 2,
	earned: 1,
	total: 2,
	passed: false,
	results: { a: { earned: 0, total: 1 }, b: { earned: 1, total: 1 } }
};
const passed: StoredTest = { ...failed, passed: true };

describe('testQuestion', () => {
	it('sends neither the key nor the reasons nor the seed of the order', () => {
		const sent = JSON.stringify(testQuestion(catalogue, test, open, 1, 'en'));
		expect(sent).toContain('Question a');
		for (const secret of ['correct', 'because', SEED, '"right"']) {
			expect(sent).not.toContain(secret);
		}
	});

	it('fills the form with the saved answer', () => {
		const view = testQuestion(catalogue, test, open, 1, 'en');
		const chosen = view?.question.options?.find(({ value }) => value === view.values.answer?.[0]);
		expect(chosen?.text).toBe('Wrong');
	});

	it('knows no question beyond the last one', () => {
		expect(testQuestion(catalogue, test, open, 3, 'en')).toBeUndefined();
	});
});

describe('reviewRows', () => {
	it('tells answered questions from open ones and sends no key', () => {
		const rows = reviewRows(catalogue, test, open, 'en');
		expect(rows.map(({ answered }) => answered)).toEqual([true, false]);
		expect(JSON.stringify(rows)).not.toContain('because');
	});
});

describe('resultRows', () => {
	it('says after a failed try what was wrong, but not what is right', () => {
		const rows = resultRows(catalogue, test, failed, 'en');
		expect(rows.map((row) => row.right)).toEqual([false, true]);
		expect(JSON.stringify(rows)).not.toContain('correct');
		expect(rows.some((row) => row.view.explanation)).toBe(false);
	});

	it('explains every question after a passed try', () => {
		const rows = resultRows(catalogue, test, passed, 'en');
		expect(rows.map((row) => row.view.explanation?.grade.outcome)).toEqual(['wrong', 'right']);
	});
});

describe('readAgainRows', () => {
	it('leads to the lesson of the missed question with what to look for', () => {
		expect(readAgainRows({ course, module, test }, failed, 'ar')).toEqual([
			{
				href: '/ar/courses/course/first/one',
				title: { text: 'Lesson one', lang: 'en' },
				minutes: 6,
				objectives: ['do one']
			}
		]);
	});
});

describe('triesView', () => {
	it('parts the open try from the ones that were handed in', () => {
		expect(triesView(test, [open, failed], '/en/test', 'en', UTC)).toMatchObject({
			open: { answered: 1, of: 2 },
			tries: [{ href: '/en/test/try', result: { earned: 1, passed: false } }]
		});
	});
});

describe('certainty in a result', () => {
	const certainties = { a: 'sure', b: 'guessing' } as const;

	it('is set against correctness', () => {
		expect(certaintyRows({ ...failed, certainties })).toEqual([
			{ certainty: 'sure', right: 0, wrong: 1 },
			{ certainty: 'guessing', right: 1, wrong: 0 }
		]);
		expect(certaintyRows(failed)).toEqual([]);
	});

	it('points to reasons only where they can be read', () => {
		const remarks = (row: StoredTest) =>
			resultRows(catalogue, test, { ...row, certainties }, 'en').map(({ remark }) => remark);
		expect(remarks(passed)).toEqual(['wrong-though-sure', 'right-though-guessing']);
		expect(remarks(failed)).toEqual(['wrong-though-sure', undefined]);
	});
});

describe('the final test of a course', () => {
	const place = { course, module: undefined, test };

	it('stands below the course and belongs to no module', () => {
		const head = testHead(place, 'en');
		expect(head).toMatchObject({ href: '/en/courses/course/final-test', module: undefined });
	});

	it('leads to the lessons of any module', () => {
		expect(readAgainRows(place, failed, 'en').map(({ href }) => href)).toEqual([
			'/en/courses/course/first/one'
		]);
	});
});
