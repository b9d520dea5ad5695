import { describe, expect, it } from 'vitest';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildTest
} from '../../../../tests/support/content/build-course';
import { NO_FACTS, type LearningFacts } from './course-progress';
import { readShare, wayIn } from './way-in';

const lessons = (...ids: readonly string[]) => ids.map((id) => buildLesson(id));
const course = buildCourse([
	buildModule('welcome', lessons('hello', 'words')),
	buildModule('losi', lessons('points', 'links'))
]);

describe('wayIn', () => {
	it('begins with the first lesson when nothing was done', () => {
		expect(wayIn([course], NO_FACTS)).toMatchObject({ type: 'begin', lesson: { id: 'hello' } });
	});

	it('leads nowhere when there is no lesson', () => {
		expect(wayIn([], NO_FACTS)).toBeUndefined();
	});

	it('goes back to the heading of the lesson that was seen last', () => {
		const facts = factsOf({ seen: { hello: 1, points: 3, words: 2 } });
		expect(wayIn([course], facts)).toMatchObject({
			type: 'resume',
			lesson: { id: 'points' },
			headingId: 'points-heading'
		});
	});

	it('goes on to the next lesson when the one seen last is done, whatever was only opened before', () => {
		const facts = factsOf({ seen: { links: 1, hello: 2 }, done: ['hello'] });
		expect(wayIn([course], facts)).toMatchObject({ type: 'lesson', lesson: { id: 'words' } });
	});

	it('goes back to a half answered lesson when no reading place is known', () => {
		const facts = factsOf({ answered: ['points-check'] });
		expect(wayIn([course], facts)).toMatchObject({
			type: 'resume',
			lesson: { id: 'points' },
			headingId: undefined
		});
	});

	it('goes on in the course that was begun without reading places', () => {
		const other = buildCourse([buildModule('state', lessons('start'))]);
		const facts = factsOf({ answered: ['hello-check'], done: ['hello'] });
		expect(wayIn([other, course], facts)).toMatchObject({
			type: 'lesson',
			lesson: { id: 'words' }
		});
	});

	it('leads to the module test when its lessons are done', () => {
		const tested = buildCourse([buildModule('welcome', lessons('hello'), buildTest([]))]);
		const facts = factsOf({ seen: { hello: 1 }, done: ['hello'] });
		expect(wayIn([tested], facts)).toMatchObject({ type: 'test', module: { id: 'welcome' } });
	});

	it('says so when the course is done', () => {
		const facts = factsOf({ seen: { links: 1 }, done: ['hello', 'words', 'points', 'links'] });
		expect(wayIn([course], facts)).toEqual({ type: 'all-done', course });
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

function factsOf(told: {
	readonly seen?: Readonly<Record<string, number>>;
	readonly done?: readonly string[];
	readonly answered?: readonly string[];
}): LearningFacts {
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
