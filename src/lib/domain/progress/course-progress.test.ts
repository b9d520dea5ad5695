import { describe, expect, it } from 'vitest';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildTest
} from '../../../../tests/support/content/build-course';
import {
	courseProgress,
	lastOpenLesson,
	lessonProgress,
	moduleProgress,
	NO_WORK,
	type WorkDone,
	type TestResult
} from './course-progress';

const one = buildLesson('one');
const two = buildLesson('two');
const three = buildLesson('three');
const test = buildTest([]);
const first = buildModule('first', [one, two], test);
const second = buildModule('second', [three]);
const course = buildCourse([first, second]);

const work = (some: Partial<WorkDone>): WorkDone => ({ ...NO_WORK, ...some });
const done = (...ids: string[]) =>
	new Map(ids.map((id, index) => [id, { completedAt: index + 1, lessonHash: 'first' }]));
const result = (earned: number, passed: boolean, submittedAt = 10): TestResult => ({
	earned,
	total: 8,
	passed,
	submittedAt
});

describe('lessonProgress', () => {
	it('has not begun without work', () => {
		expect(lessonProgress(one, NO_WORK)).toMatchObject({
			state: 'not-begun',
			missingChecks: ['one-check'],
			checksRight: 0
		});
	});

	it('has begun with an answer, right or wrong', () => {
		const answered = work({ answered: new Map([['one-check', 'wrong']]) });
		expect(lessonProgress(one, answered)).toMatchObject({
			state: 'begun',
			missingChecks: [],
			checksRight: 0
		});
	});

	it('has begun when it was left at a heading', () => {
		const left = work({ places: new Map([['one', { headingId: 'own', sequence: 1 }]]) });
		expect(lessonProgress(one, left).state).toBe('begun');
	});

	it('stays complete, and says so, when its text changed afterwards', () => {
		const changed = buildLesson('one', { hash: 'second' });
		const progress = lessonProgress(changed, work({ completed: done('one') }));
		expect(progress).toMatchObject({ state: 'complete', changed: true });
	});
});

describe('moduleProgress', () => {
	it('is not complete with all lessons done and the test not passed', () => {
		const failed = work({
			completed: done('one', 'two'),
			tests: new Map([['test', [result(3, false)]]])
		});
		expect(moduleProgress(first, failed)).toMatchObject({ state: 'begun', completedAt: undefined });
	});

	it('is not complete with the test passed and a lesson open', () => {
		const half = work({ completed: done('one'), tests: new Map([['test', [result(8, true)]]]) });
		expect(moduleProgress(first, half).state).toBe('begun');
	});

	it('is complete on the day of the last thing: the first passed try, not a later one', () => {
		const tries = [result(8, true, 90), result(6, true, 50)];
		const all = work({ completed: done('one', 'two'), tests: new Map([['test', tries]]) });
		expect(moduleProgress(first, all)).toMatchObject({ state: 'complete', completedAt: 50 });
	});

	it('is complete with its lessons when it has no test', () => {
		expect(moduleProgress(second, work({ completed: done('three') })).state).toBe('complete');
	});

	it('keeps a passed try as the best one when the pass mark was raised later', () => {
		const tries = [result(7, false, 90), result(6, true, 50)];
		const all = work({ completed: done('one', 'two'), tests: new Map([['test', tries]]) });
		expect(moduleProgress(first, all)).toMatchObject({
			state: 'complete',
			bestTest: { earned: 6, passed: true }
		});
	});
});

describe('courseProgress', () => {
	it('begins with the first lesson', () => {
		expect(courseProgress(course, NO_WORK).next).toMatchObject({ type: 'lesson', lesson: one });
	});

	it('goes on with the lesson that was left last', () => {
		const left = work({
			completed: done('one'),
			places: new Map([['three', { headingId: 'own', sequence: 99 }]])
		});
		expect(courseProgress(course, left).next).toMatchObject({ type: 'lesson', lesson: three });
	});

	it('goes on with the half answered lesson of the module when no place is known', () => {
		const half = work({ answered: new Map([['two-check', 'right']]) });
		expect(courseProgress(course, half).next).toMatchObject({ type: 'lesson', lesson: two });
	});

	it('asks for the test once the lessons of a module are done', () => {
		const read = work({ completed: done('one', 'two') });
		expect(courseProgress(course, read).next).toMatchObject({ type: 'test', module: first });
	});

	it('goes back to what was skipped when the later modules are complete', () => {
		const skipped = work({ completed: done('three') });
		expect(courseProgress(course, skipped).next).toMatchObject({ type: 'lesson', lesson: one });
	});

	it('has nothing next when all is done', () => {
		const all = work({
			completed: done('one', 'two', 'three'),
			tests: new Map([['test', [result(8, true)]]])
		});
		expect(courseProgress(course, all).next).toBeUndefined();
	});
});

describe('a course with a final test', () => {
	const finalTest = buildTest([], { id: 'final', belongsTo: 'course' });
	const whole = buildCourse([second], { finalTest });

	it('goes on with the final test once its modules are complete', () => {
		const progress = courseProgress(whole, work({ completed: done('three') }));
		expect(progress.complete).toBe(false);
		expect(progress.next).toMatchObject({ type: 'final-test', test: { id: 'final' } });
	});

	it('is not complete with the final test passed and a module open', () => {
		const tests = new Map([['final', [result(8, true)]]]);
		expect(courseProgress(whole, work({ tests })).complete).toBe(false);
	});

	it('is complete with both, and then has nothing next', () => {
		const tests = new Map([['final', [result(3, false, 20), result(8, true)]]]);
		const progress = courseProgress(whole, work({ completed: done('three'), tests }));
		expect(progress).toMatchObject({ complete: true, next: undefined });
		expect(progress.finalTest?.best?.earned).toBe(8);
	});

	it('is complete with its modules alone when it has none', () => {
		const alone = buildCourse([second]);
		expect(courseProgress(alone, work({ completed: done('three') })).complete).toBe(true);
	});
});

describe('lastOpenLesson', () => {
	it('passes over a lesson that was completed since', () => {
		const places = new Map([
			['one', { headingId: 'a', sequence: 1 }],
			['two', { headingId: 'b', sequence: 2 }]
		]);
		const found = lastOpenLesson([one, two], work({ places, completed: done('two') }));
		expect(found).toMatchObject({ lesson: one, headingId: 'a' });
	});
});
