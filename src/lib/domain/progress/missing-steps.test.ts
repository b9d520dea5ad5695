import { describe, expect, it } from 'vitest';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildTest
} from '../../../../tests/support/content/build-course';
import { courseProgress, moduleProgress, NO_WORK, type WorkDone } from './course-progress';
import { missingOfCourse, missingSteps } from './missing-steps';

const test = buildTest([]);
const module = buildModule('first', [buildLesson('one'), buildLesson('two')], test);
const missing = (work: Partial<WorkDone>) =>
	missingSteps(moduleProgress(module, { ...NO_WORK, ...work })).map((step) =>
		step.type === 'test' ? 'test' : [step.lesson.id, step.begun, step.openChecks]
	);
const done = { completedAt: 1, lessonHash: 'first' };

describe('missingSteps', () => {
	it('names every lesson and the test at the beginning', () => {
		expect(missing({})).toEqual([['one', false, 1], ['two', false, 1], 'test']);
	});

	it('tells an answered lesson that only waits for "Done, next" from one with open checks', () => {
		expect(missing({ answered: new Map([['one-check', 'wrong']]) })[0]).toEqual(['one', true, 0]);
	});

	it('asks for the test as long as no try passed', () => {
		const completed = new Map([['one', done] as const, ['two', done] as const]);
		const failed = { earned: 1, total: 2, passed: false, submittedAt: 1 };
		expect(missing({ completed, tests: new Map([['test', [failed]]]) })).toEqual(['test']);
	});

	it('has nothing to say about a complete module', () => {
		const completed = new Map([['one', done] as const, ['two', done] as const]);
		const passed = { earned: 2, total: 2, passed: true, submittedAt: 1 };
		expect(missing({ completed, tests: new Map([['test', [passed]]]) })).toEqual([]);
	});
});

describe('missingOfCourse', () => {
	const finalTest = buildTest([], { id: 'final' });
	const course = buildCourse([buildModule('only', [buildLesson('one')])], { finalTest });
	const told = (work: Partial<WorkDone>) =>
		missingOfCourse(courseProgress(course, { ...NO_WORK, ...work })).map((step) =>
			step.type === 'test' ? ['final test', Boolean(step.best)] : [step.module.id, step.begun]
		);

	it('names every open module and the final test', () => {
		expect(told({})).toEqual([
			['only', false],
			['final test', false]
		]);
	});

	it('asks for the final test as long as no try passed', () => {
		const failed = { earned: 1, total: 2, passed: false, submittedAt: 1 };
		const completed = new Map([['one', done] as const]);
		expect(told({ completed, tests: new Map([['final', [failed]]]) })).toEqual([
			['final test', true]
		]);
	});

	it('has nothing to say about a complete course', () => {
		const passed = { earned: 2, total: 2, passed: true, submittedAt: 1 };
		const completed = new Map([['one', done] as const]);
		expect(told({ completed, tests: new Map([['final', [passed]]]) })).toEqual([]);
	});
});
