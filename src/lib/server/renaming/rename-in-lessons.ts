import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { lessonCompletion, readingPlace } from '../db/schema/learning';
import { groupsOf } from './groups-of';

/** Moves what was completed and where it was left; of two rows of one person the later one stays. */
export async function renameInLessons(tx: Write, { lessons }: IdRenames): Promise<void> {
	for (const [from, to] of Object.entries(lessons)) {
		const done = await tx
			.select()
			.from(lessonCompletion)
			.where(inArray(lessonCompletion.lessonId, [from, to]));
		await dropEarlier(tx, lessonCompletion, done, from, (row) => row.completedAt);
		await tx
			.update(lessonCompletion)
			.set({ lessonId: to })
			.where(eq(lessonCompletion.lessonId, from));
		const places = await tx
			.select()
			.from(readingPlace)
			.where(inArray(readingPlace.lessonId, [from, to]));
		await dropEarlier(tx, readingPlace, places, from, (row) => row.sequence || row.seenAt);
		await tx.update(readingPlace).set({ lessonId: to }).where(eq(readingPlace.lessonId, from));
	}
}

async function dropEarlier<Row extends { readonly learnerId: string; readonly lessonId: string }>(
	tx: Write,
	table: typeof lessonCompletion | typeof readingPlace,
	rows: readonly Row[],
	from: string,
	timeOf: (row: Row) => number
): Promise<void> {
	for (const [first, second] of groupsOf(rows, ({ learnerId }) => learnerId)) {
		if (!first || !second) continue;
		const [old, settled] = first.lessonId === from ? [first, second] : [second, first];
		const earlier = timeOf(old) > timeOf(settled) ? settled : old;
		await tx
			.delete(table)
			.where(and(eq(table.learnerId, earlier.learnerId), eq(table.lessonId, earlier.lessonId)));
	}
}
