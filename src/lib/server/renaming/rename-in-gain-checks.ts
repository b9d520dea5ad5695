import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { gainCheck } from '../db/schema/learning';
import { groupsOf } from './groups-of';
import { holdsId } from './holds-id';
import { renameAnswers, renameKeys } from './renamed-values';

type Row = typeof gainCheck.$inferSelect;

/** Moves what was answered before and after courses: to the check, the pairs, the questions and options of today. */
export async function renameInGainChecks(tx: Write, renames: IdRenames): Promise<void> {
	for (const [from, to] of Object.entries(renames['gain-checks'])) {
		await dropWhatDoesNotCount(tx, from, to);
		await tx.update(gainCheck).set({ checkId: to }).where(eq(gainCheck.checkId, from));
	}
	const { questions, options, pairs } = renames;
	const ids = [questions, options, pairs].flatMap((kind) => Object.keys(kind));
	if (ids.length === 0) return;
	const rows = await tx
		.select()
		.from(gainCheck)
		.where(holdsId([gainCheck.answers, gainCheck.results], ids));
	for (const row of rows) {
		await tx
			.update(gainCheck)
			.set({
				answers: renameAnswers(row.answers, renames),
				results: renameKeys(row.results, pairs)
			})
			.where(isRow(row));
	}
}

/** The first time before a course counts, and the latest time after it. */
async function dropWhatDoesNotCount(tx: Write, from: string, to: string): Promise<void> {
	const rows = await tx
		.select()
		.from(gainCheck)
		.where(inArray(gainCheck.checkId, [from, to]));
	const groups = groupsOf(rows, ({ learnerId, phase }) => `${learnerId} ${phase}`);
	for (const [first, second] of groups) {
		if (!first || !second) continue;
		const [earlier, later] =
			first.answeredAt <= second.answeredAt ? [first, second] : [second, first];
		await tx.delete(gainCheck).where(isRow(first.phase === 'before' ? later : earlier));
	}
}

function isRow({ learnerId, checkId, phase }: Row) {
	return and(
		eq(gainCheck.learnerId, learnerId),
		eq(gainCheck.checkId, checkId),
		eq(gainCheck.phase, phase)
	);
}
