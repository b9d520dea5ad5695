import { describe, expect, it } from 'vitest';
import { buildLesson, buildQuestion } from '../../../../tests/support/build-course';
import { sendAnswer } from '../../../../tests/support/send-answer';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { lessonProgress } from '$lib/domain/progress/course-progress';
import type { Database } from '../db/open-database';
import { completedLessons, completeLesson, keepReadingPlace } from './completions';
import { learningFacts } from './facts';
import { renameIds } from './rename-ids';

const database = useTemporaryDatabase();
const RENAMED = { old: 'fresh', 'old-check': 'fresh-check' };

async function finish(db: Database, learnerId: string, id: string, now: number): Promise<void> {
	const [lesson, question] = [buildLesson(id), buildQuestion(`${id}-check`)];
	await sendAnswer(db, learnerId, lesson, question, { type: 'choices', ids: ['right'] }, now);
	await completeLesson(db, { learnerId, lesson, now });
	await keepReadingPlace(db, { learnerId, lessonId: id, headingId: 'own', now });
}

describe('renameIds', () => {
	it('carries answers, completion and reading place over to the new lesson', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'old', 5);
		await renameIds(db, RENAMED);
		const facts = await learningFacts(db, learnerId);
		expect(lessonProgress(buildLesson('fresh'), facts)).toMatchObject({
			state: 'complete',
			missingChecks: [],
			checksRight: 1
		});
		expect(facts.places.get('fresh')).toMatchObject({ headingId: 'own' });
		expect(facts.completed.has('old')).toBe(false);
	});

	it('keeps the completion of somebody who did both lessons, and runs twice without harm', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'old', 5);
		await finish(db, learnerId, 'fresh', 9);
		await renameIds(db, RENAMED);
		await renameIds(db, RENAMED);
		const completed = await completedLessons(db, learnerId);
		expect([...completed.keys()]).toEqual(['fresh']);
		expect(completed.get('fresh')).toMatchObject({ completedAt: 9 });
	});

	it('leaves other work alone', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'other', 5);
		const before = await learningFacts(db, learnerId);
		await renameIds(db, RENAMED);
		expect(await learningFacts(db, learnerId)).toEqual(before);
	});
});
