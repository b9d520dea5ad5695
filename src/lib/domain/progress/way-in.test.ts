import { describe, expect, it } from 'vitest';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildTest
} from '../../../../tests/support/content/build-course';
import { NO_WORK, type WorkDone } from './course-progress';
import { readShare, wayIn } from './way-in';

const lessons = (...ids: readonly string[]) => ids.map((id) => buildLesson(id));
const course = buildCourse([
	buildModule('welcome', lessons('hello', 'words')),
	buildModule('losi', lessons('points', 'links'))
]);

describe('wayIn', () => {
	it('begins with the first lesson when nothing was done', () => {
		expect(wayIn([course], NO_WORK)).toMatchObject({ type: 'begin', lesson: { id: 'hello' } });
	});

	it('leads nowhere when there is no lesson', () => {
		expect(wayIn([], NO_WORK)).toBeUndefined();
	});

	it('goes back to the heading of the lesson that was seen last', () => {
		const work = workOf({ seen: { hello: 1, points: 3, words: 2 } });
		expect(wayIn([course], work)).toMatchObject({
			type: 'resume',
			lesson: { id: 'points' },
			headingId: 'points-heading'
		});
	});

	it('goes on to the next lesson when the one seen last is done, whatever was only opened before', () => {
		const work = workOf({ seen: { links: 1, hello: 2 }, done: ['hello'] });
		expect(wayIn([course], work)).toMatchObject({ type: 'lesson', lesson: { id: 'words' } });
	});

	it('goes back to a half answered lesson when no reading place is known', () => {
		const work = workOf({ answered: ['points-check'] });
		expect(wayIn([course], work)).toMatchObject({
			type: 'resume',
			lesson: { id: 'points' },
			headingId: undefined
		});
	});

	it('goes on in the course that was begun without reading places', () => {
		const other = buildCourse([buildModule('state', lessons('start'))]);
		const work = workOf({ answered: ['hello-check'], done: ['hello'] });
		expect(wayIn([other, course], work)).toMatchObject({
			type: 'lesson',
			lesson: { id: 'words' }
		});
	});

	it('leads to the module test when its lessons are done', () => {
		const tested = buildCourse([buildModule('welcome', lessons('hello'), buildTest([]))]);
		const work = workOf({ seen: { hello: 1 }, done: ['hello'] });
		expect(wayIn([tested], work)).toMatchObject({ type: 'test', module: { id: 'welcome' } });
	});

	it('says so when the course is done', () => {
		const work = workOf({ seen: { links: 1 }, done: ['hello', 'words', 'points', 'links'] });
		expect(wayIn([course], work)).toEqual({ type: 'all-done', course });
	});
});

describe('readShare', () => {
	const headings = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];

	it('counts the opening and every section before the heading', () => {
		expect(readShare(headings, 'a')).toBe(0.2);
		expect(readShare(headings, 'd')).toBe(0.8);
	});

	it('is nothing for a heading that is no longer there', () => {
		expect(readShare(headings, 'gone')).toBe(0);
	});
});

function workOf(told: {
	readonly seen?: Readonly<Record<string, number>>;
	readonly done?: readonly string[];
	readonly answered?: readonly string[];
}): WorkDone {
	return {
		answered: new Map((told.answered ?? []).map((id) => [id, 'right'])),
		completed: new Map(
			(told.done ?? []).map((id) => [id, { completedAt: 1, lessonHash: 'first' }])
		),
		places: new Map(
			Object.entries(told.seen ?? {}).map(([id, sequence]) => [
				id,
				{ headingId: `${id}-heading`, sequence }
			])
		),
		tests: new Map()
	};
}
