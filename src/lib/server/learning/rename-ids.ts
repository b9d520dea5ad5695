import { and, eq, inArray } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import { attempt, lessonCompletion, readingPlace } from '../db/schema/learning';

/**
 * Moves stored work from ids that the content once had to the ids that replaced them, so that renaming a lesson or a
 * check loses nobody's progress. Runs at every start; what was moved before is not touched again.
 * @param ids today's id by old id, from content/redirects.yaml
 */
export async function renameIds(
	db: Database,
	ids: Readonly<Record<string, string>>
): Promise<void> {
	for (const [from, to] of Object.entries(ids)) {
		await db.write(async (tx) => {
			await tx.update(attempt).set({ questionId: to }).where(eq(attempt.questionId, from));
			await tx.update(attempt).set({ lessonId: to }).where(eq(attempt.lessonId, from));
			await renameLesson(tx, lessonCompletion, from, to);
			await renameLesson(tx, readingPlace, from, to);
		});
	}
}

/** Who has a row under the new id already keeps that one. */
async function renameLesson(
	tx: Write,
	table: typeof lessonCompletion | typeof readingPlace,
	from: string,
	to: string
): Promise<void> {
	const settled = tx
		.select({ learnerId: table.learnerId })
		.from(table)
		.where(eq(table.lessonId, to));
	await tx.delete(table).where(and(eq(table.lessonId, from), inArray(table.learnerId, settled)));
	await tx.update(table).set({ lessonId: to }).where(eq(table.lessonId, from));
}
