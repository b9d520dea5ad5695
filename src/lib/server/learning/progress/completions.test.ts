import { describe, expect, it } from 'vitest';
import { buildLesson, buildQuestion } from '../../../../../tests/support/content/build-course';
import { sendAnswer } from '../../../../../tests/support/browser/send-answer';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import type { Database } from '../../db/open-database';
import { completedLessons, completeLesson, keepReadingPlace, readingPlaces } from './completions';

const lesson = buildLesson('one');
const database = useTemporaryDatabase();

async function answerWrongly(db: Database, learnerId: string): Promise<void> {
	const question = buildQuestion('one-check');
	await sendAnswer(db, learnerId, lesson, question, { type: 'choices', ids: ['wrong'] });
}

describe('completeLesson', () => {
	it('names the open checks and stores nothing', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const refused = await completeLesson(db, { learnerId, lesson, now: 5 });
		expect(refused).toEqual({ type: 'incomplete', missing: ['one-check'] });
		expect(await completedLessons(db, learnerId)).toEqual(new Map());
	});

	it('completes with a wrong answer, too', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await answerWrongly(db, learnerId);
		expect(await completeLesson(db, { learnerId, lesson, now: 5 })).toEqual({ type: 'complete' });
		expect((await completedLessons(db, learnerId)).get('one')).toMatchObject({ completedAt: 5 });
	});

	it('keeps the first day and takes over the new text when it is done again', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await answerWrongly(db, learnerId);
		await completeLesson(db, { learnerId, lesson, now: 5 });
		const changed = buildLesson('one', { hash: 'second' });
		await completeLesson(db, { learnerId, lesson: changed, now: 9 });
		expect((await completedLessons(db, learnerId)).get('one')).toMatchObject({
			completedAt: 5,
			lessonHash: 'second'
		});
	});

	it('is not completed by the answers of somebody else', async () => {
		const db = database();
		await answerWrongly(db, await someLearner(db));
		const learnerId = await someLearner(db);
		expect(await completeLesson(db, { learnerId, lesson, now: 5 })).toMatchObject({
			type: 'incomplete'
		});
	});
});

describe('keepReadingPlace', () => {
	it('remembers the last heading of each lesson, for its reader only', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await keepReadingPlace(db, { learnerId, lessonId: 'one', headingId: 'own', now: 1 });
		await keepReadingPlace(db, { learnerId, lessonId: 'one', headingId: 'tests', now: 2 });
		const places = await readingPlaces(db, learnerId);
		expect(places.get('one')).toMatchObject({ headingId: 'tests', sequence: 1 });
		expect(await readingPlaces(db, await someLearner(db))).toEqual(new Map());
	});

	it('knows the lesson read last though the clock was set back', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const seen = (lessonId: string, now: number) =>
			keepReadingPlace(db, { learnerId, lessonId, headingId: 'own', now });
		await seen('one', 1_000);
		await seen('two', 5);
		await seen('one', 4);
		const places = await readingPlaces(db, learnerId);
		expect(places.get('two')?.sequence).toBe(2);
		expect(places.get('one')?.sequence).toBe(3);
	});
});
