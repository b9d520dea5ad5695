import { describe, expect, it } from 'vitest';
import { buildLesson, buildQuestion } from '../../../../tests/support/content/build-course';
import { lessonsToReadAgain } from './lessons-to-read-again';

const lessons = [buildLesson('one'), buildLesson('two'), buildLesson('three')];
const questions = [
	buildQuestion('a', ['one-goal']),
	buildQuestion('b', ['two-goal']),
	buildQuestion('c', ['two-goal', 'three-goal'])
];
const right = { earned: 1, total: 1 };
const wrong = { earned: 0, total: 1 };
const read = (results: Parameters<typeof lessonsToReadAgain>[2]) =>
	lessonsToReadAgain(lessons, questions, results).map(({ lesson }) => lesson.id);

describe('lessonsToReadAgain', () => {
	it('names the lessons of missed objectives, the most missed first', () => {
		expect(read({ a: wrong, b: wrong, c: wrong })).toEqual(['two', 'one', 'three']);
	});

	it('leaves out lessons whose questions were answered rightly', () => {
		expect(read({ a: right, b: wrong, c: right })).toEqual(['two']);
	});

	it('names nothing when all was right', () => {
		expect(read({ a: right, b: right, c: right })).toEqual([]);
	});

	it('names the objectives that were missed and no others of the same lesson', () => {
		const lesson = buildLesson('one');
		const texts = lesson.texts.source;
		if (!texts) throw new Error('the lesson has no texts');
		const two = {
			...lesson,
			texts: {
				source: { ...texts, objectives: [...texts.objectives, { id: 'other', text: 'x' }] },
				translations: {}
			}
		};
		expect(lessonsToReadAgain([two], questions, { a: wrong })).toEqual([
			{ lesson: two, objectiveIds: ['one-goal'] }
		]);
	});
});
