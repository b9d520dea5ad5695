import { desc, eq, sql } from 'drizzle-orm';
import type { Lesson } from '$lib/domain/course/course';
import type { Database } from '../../db/open-database';
import { prepared } from '../../db/prepared';
import { lessonCompletion, readingPlace } from '../../db/schema/learning';
import { latestAttempts } from '../checks/latest-attempts';

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
	const answered = await latestAttempts(db, learnerId, lesson.checkIds);
	const missing = lesson.checkIds.filter((id) => !answered.has(id));
	if (missing.length > 0) return { type: 'incomplete', missing };
	await db.write(async (tx) => {
		await tx
			.insert(lessonCompletion)
			.values({ learnerId, lessonId: lesson.id, lessonHash: lesson.hash, completedAt: now })
			.onConflictDoUpdate({
				target: [lessonCompletion.learnerId, lessonCompletion.lessonId],
				set: { lessonHash: lesson.hash }
			});
	});
	return { type: 'complete' };
}

/** Lessons a learner has completed, by lesson id. */
export async function completedLessons(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, { readonly completedAt: number; readonly lessonHash: string }>> {
	const rows = await completionsOfLearner(db).execute({ learnerId });
	return new Map(rows.map((row) => [row.lessonId, row]));
}

const completionsOfLearner = prepared((read) =>
	read
		.select()
		.from(lessonCompletion)
		.where(eq(lessonCompletion.learnerId, sql.placeholder('learnerId')))
);

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
	const rows = await placesOfLearner(db).execute({ learnerId });
	return new Map(rows.map((row) => [row.lessonId, row]));
}

const placesOfLearner = prepared((read) =>
	read
		.select()
		.from(readingPlace)
		.where(eq(readingPlace.learnerId, sql.placeholder('learnerId')))
);
