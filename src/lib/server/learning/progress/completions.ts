import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Lesson } from '$lib/domain/course/course';
import type { Database, Read } from '../../db/open-database';
import { prepared, preparedFor } from '../../db/prepared';
import { lessonCompletion, readingPlace } from '../../db/schema/learning';
import { record } from '../../facts/record';
import { latestAttempts } from '../checks/latest-attempts';
import type { Scope } from './scope';

export type CompletedLesson =
	| { readonly type: 'complete' }
	/** Checks that were not answered yet. */
	| { readonly type: 'incomplete'; readonly missing: readonly string[] };

/** Keeps that a lesson was done, if every check in it was answered; doing it again changes nothing. */
export async function completeLesson(
	db: Database,
	input: { readonly learnerId: string; readonly lesson: Lesson; readonly now: number }
): Promise<CompletedLesson> {
	const { learnerId, lesson, now } = input;
	const answered = await latestAttempts(db, learnerId, lesson);
	const missing = lesson.checkIds.filter((id) => !answered.has(id));
	if (missing.length > 0) return { type: 'incomplete', missing };
	await db.write(async (tx) => {
		const [former] = await tx
			.select({ lessonHash: lessonCompletion.lessonHash })
			.from(lessonCompletion)
			.where(
				and(eq(lessonCompletion.learnerId, learnerId), eq(lessonCompletion.lessonId, lesson.id))
			);
		if (former?.lessonHash === lesson.hash) return;
		await tx
			.insert(lessonCompletion)
			.values({ learnerId, lessonId: lesson.id, lessonHash: lesson.hash, completedAt: now })
			.onConflictDoUpdate({
				target: [lessonCompletion.learnerId, lessonCompletion.lessonId],
				set: { lessonHash: lesson.hash }
			});
		await record(tx, {
			kind: 'lesson-completed',
			learnerId,
			subjectId: lesson.id,
			edition: lesson.hash,
			at: now
		});
	});
	return { type: 'complete' };
}

/** Lessons a learner has completed, by lesson id. */
export async function completedLessons(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, { readonly completedAt: number; readonly lessonHash: string }>> {
	return byLesson(await completionsOfLearner(db).execute({ learnerId }));
}

/** The same for the lessons of a part of the content. */
export async function completedLessonsIn(
	db: Database,
	learnerId: string,
	scope: Scope
): ReturnType<typeof completedLessons> {
	return byLesson(await completionsIn(db, scope).execute({ learnerId }));
}

const completionsOfLearner = prepared((read) => completions(read));
const completionsIn = preparedFor((read, { lessonIds }: Scope) =>
	completions(read, inArray(lessonCompletion.lessonId, [...lessonIds]))
);

function completions(read: Read, among?: SQL) {
	return read
		.select()
		.from(lessonCompletion)
		.where(and(eq(lessonCompletion.learnerId, sql.placeholder('learnerId')), among));
}

function byLesson<Row extends { readonly lessonId: string }>(
	rows: readonly Row[]
): ReadonlyMap<string, Row> {
	return new Map(rows.map((row) => [row.lessonId, row]));
}

/** Remembers the heading at which a lesson was left. */
export async function keepReadingPlace(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly lessonId: string;
		readonly headingId: string;
		readonly now: number;
	}
): Promise<void> {
	const { learnerId, lessonId, headingId, now } = input;
	await db.write(async (tx) => {
		const [last] = await tx
			.select({ lessonId: readingPlace.lessonId, sequence: readingPlace.sequence })
			.from(readingPlace)
			.where(eq(readingPlace.learnerId, learnerId))
			.orderBy(desc(readingPlace.sequence))
			.limit(1);
		const isLast = last?.lessonId === lessonId;
		const sequence = (last?.sequence ?? 0) + (isLast ? 0 : 1);
		await tx
			.insert(readingPlace)
			.values({ learnerId, lessonId, headingId, sequence, seenAt: now })
			.onConflictDoUpdate({
				target: [readingPlace.learnerId, readingPlace.lessonId],
				set: { headingId, sequence, seenAt: now }
			});
	});
}

/** Where a learner left each lesson she opened, by lesson id. */
export async function readingPlaces(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, { readonly headingId: string; readonly sequence: number }>> {
	return byLesson(await placesOfLearner(db).execute({ learnerId }));
}

/** The same for the lessons of a part of the content. */
export async function readingPlacesIn(
	db: Database,
	learnerId: string,
	scope: Scope
): ReturnType<typeof readingPlaces> {
	return byLesson(await placesIn(db, scope).execute({ learnerId }));
}

const placesOfLearner = prepared((read) => places(read));
const placesIn = preparedFor((read, { lessonIds }: Scope) =>
	places(read, inArray(readingPlace.lessonId, [...lessonIds]))
);

function places(read: Read, among?: SQL) {
	return read
		.select()
		.from(readingPlace)
		.where(and(eq(readingPlace.learnerId, sql.placeholder('learnerId')), among));
}
