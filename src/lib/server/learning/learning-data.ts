import { setImmediate as takeTurns } from 'node:timers/promises';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import {
	attempt,
	gainCheck,
	lessonCompletion,
	readingPlace,
	testAttempt
} from '../db/schema/learning';

/** Everything a learner did in lessons and tests, for the file she can take along. */
export async function learningData(db: Database, learnerId: string) {
	const [answers, completedLessons, readingPlaces, tests, gainChecks] = await Promise.all([
		answersOf(db, learnerId),
		db.read
			.select(ofCompletion)
			.from(lessonCompletion)
			.where(eq(lessonCompletion.learnerId, learnerId)),
		db.read
			.select(ofPlace)
			.from(readingPlace)
			.where(eq(readingPlace.learnerId, learnerId))
			.orderBy(asc(readingPlace.sequence)),
		db.read
			.select(ofTest)
			.from(testAttempt)
			.where(eq(testAttempt.learnerId, learnerId))
			.orderBy(asc(testAttempt.testId), asc(testAttempt.sequence)),
		db.read.select(ofGainCheck).from(gainCheck).where(eq(gainCheck.learnerId, learnerId))
	]);
	return { answers, completedLessons, readingPlaces, tests, gainChecks };
}

const AT_ONCE = 500;

/** Her answers, read a part at a time, so that other requests are answered meanwhile. */
async function answersOf(db: Database, learnerId: string) {
	const answers = [];
	for (let last = ''; ;) {
		const part = await db.read
			.select(ofAttempt)
			.from(attempt)
			.where(and(eq(attempt.learnerId, learnerId), gt(attempt.id, last)))
			.orderBy(attempt.id)
			.limit(AT_ONCE);
		answers.push(...part);
		if (part.length < AT_ONCE) return answers.sort(byQuestion);
		last = part.at(-1)?.id ?? '';
		await takeTurns();
	}
}

function byQuestion(
	one: { readonly questionId: string; readonly sequence: number },
	other: { readonly questionId: string; readonly sequence: number }
): number {
	if (one.questionId === other.questionId) return one.sequence - other.sequence;
	return one.questionId < other.questionId ? -1 : 1;
}

/** Deletes everything a learner did in lessons and tests; part of a write. */
export async function eraseLearning(tx: Write, learnerId: string): Promise<void> {
	for (const table of [attempt, lessonCompletion, readingPlace, testAttempt, gainCheck] as const) {
		await tx.delete(table).where(eq(table.learnerId, learnerId));
	}
}

const ofAttempt = {
	id: attempt.id,
	sequence: attempt.sequence,
	lessonId: attempt.lessonId,
	questionId: attempt.questionId,
	answer: attempt.answer,
	outcome: attempt.outcome,
	earned: attempt.earned,
	total: attempt.total,
	certainty: attempt.certainty,
	locale: attempt.locale,
	answeredAt: attempt.answeredAt
};
const ofCompletion = {
	lessonId: lessonCompletion.lessonId,
	completedAt: lessonCompletion.completedAt
};
const ofPlace = {
	lessonId: readingPlace.lessonId,
	headingId: readingPlace.headingId,
	seenAt: readingPlace.seenAt
};
const ofTest = {
	id: testAttempt.id,
	sequence: testAttempt.sequence,
	testId: testAttempt.testId,
	moduleId: testAttempt.moduleId,
	questionIds: testAttempt.questionIds,
	answers: testAttempt.answers,
	startedAt: testAttempt.startedAt,
	submittedAt: testAttempt.submittedAt,
	earned: testAttempt.earned,
	total: testAttempt.total,
	passed: testAttempt.passed,
	certainties: testAttempt.certainties,
	locale: testAttempt.locale
};
const ofGainCheck = {
	checkId: gainCheck.checkId,
	phase: gainCheck.phase,
	answers: gainCheck.answers,
	results: gainCheck.results,
	locale: gainCheck.locale,
	answeredAt: gainCheck.answeredAt
};
