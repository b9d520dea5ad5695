import { describe, expect, it } from 'vitest';
import { optionsIn } from '../../../../../tests/support/content/shown-parts';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildQuestion,
	buildTest
} from '../../../../../tests/support/content/build-course';
import { buildCatalogue } from '../../../../../tests/support/content/build-catalogue';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import { keys } from '../../../../../tests/support/form-keys';
import { UTC } from '$lib/i18n/time-zone';
import type { StoredTest } from './stored-tests';
import { certaintyRows, resultRows } from './result-rows';
import { readAgainRows } from './read-again-rows';
import { reviewRows, testQuestion } from './test-question-view';
import { testHead } from './test-head';
import { triesView } from './tries-view';

const SEED = 'the-seed-of-this-try';
const lesson = buildLesson('one');
const test = buildTest([buildQuestion('a', ['one-goal']), buildQuestion('b', ['one-goal'])]);
const module = buildModule('first', [lesson], test);
const course = buildCourse([module]);
const catalogue = buildCatalogue({ courses: [course], taughtInstrument: buildInstrument() });
const context = { catalogue, keys, locale: 'en' } as const;
const right = { type: 'choices', ids: ['right'] } as const;
const wrong = { type: 'choices', ids: ['wrong'] } as const;

const open: StoredTest = {
	id: 'try',
	learnerId: 'learner',
	sequence: 1,
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
		const sent = JSON.stringify(testQuestion(context, test, open, 1));
		expect(sent).toContain('Question a');
		for (const secret of ['correct', 'because', SEED, '"right"']) {
			expect(sent).not.toContain(secret);
		}
	});

	it('fills the form with the saved answer', () => {
		const view = testQuestion(context, test, open, 1);
		const options = view ? optionsIn(view.question) : [];
		const chosen = options.find(({ value }) => value === view?.values.answer?.[0]);
		expect(chosen?.text).toBe('Wrong');
	});

	it('carries another form id once another answer was saved, and the same until then', () => {
		const idOf = (row: StoredTest) => testQuestion(context, test, row, 1)?.attemptId;
		expect(idOf(open)).toBe(idOf({ ...open, answers: { ...open.answers, b: right } }));
		expect(idOf(open)).not.toBe(idOf({ ...open, answers: { a: right } }));
	});

	it('knows no question beyond the last one', () => {
		expect(testQuestion(context, test, open, 3)).toBeUndefined();
	});
});

describe('reviewRows', () => {
	it('tells answered questions from open ones and sends no key', () => {
		const rows = reviewRows(context, test, open);
		expect(rows.map(({ answered }) => answered)).toEqual([true, false]);
		expect(JSON.stringify(rows)).not.toContain('because');
	});
});

describe('resultRows', () => {
	it('tells nothing question by question after a failed try, not even which were right', () => {
		expect(resultRows(context, test, failed)).toEqual([]);
		expect(certaintyRows({ ...failed, certainties: { a: 'sure' } })).toEqual([]);
	});

	it('explains every question after a passed try', () => {
		const rows = resultRows(context, test, passed);
		expect(rows.map((row) => row.view.explanation?.grade.outcome)).toEqual(['wrong', 'right']);
	});
});

describe('readAgainRows', () => {
	it('leads to the lesson of the missed question with all that it teaches', () => {
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
		expect(certaintyRows({ ...passed, certainties })).toEqual([
			{ certainty: 'sure', right: 0, wrong: 1 },
			{ certainty: 'guessing', right: 1, wrong: 0 }
		]);
		expect(certaintyRows(passed)).toEqual([]);
	});

	it('points to the reasons of a passed try', () => {
		const rows = resultRows(context, test, { ...passed, certainties });
		expect(rows.map(({ remark }) => remark)).toEqual([
			'wrong-though-sure',
			'right-though-guessing'
		]);
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
