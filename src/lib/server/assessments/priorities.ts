import { eq } from 'drizzle-orm';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import type { Database } from '../db/open-database';
import { assessment, priority } from '../db/schema/assessments';
import type { Edited } from '../edited';
import { versionOf } from '../version-of';
import { isMine } from './assessments';

/** Replaces the set of indicators to work on first. */
export async function choosePriorities(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly version: string | undefined;
		readonly indicatorIds: readonly string[];
		readonly now: number;
	}
): Promise<Edited> {
	const { id, learnerId, version: shown, indicatorIds, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		const rows = await tx.select().from(priority).where(eq(priority.assessmentId, id));
		const stored = prioritiesVersion(rows.map((row) => row.indicatorId));
		const verdict = judgeEdit({ shown, stored, sent: prioritiesVersion(indicatorIds) });
		if (verdict !== 'write') return verdict;
		await tx.delete(priority).where(eq(priority.assessmentId, id));
		for (const indicatorId of new Set(indicatorIds)) {
			await tx.insert(priority).values({ assessmentId: id, indicatorId, chosenAt: now });
		}
		await tx.update(assessment).set({ updatedAt: now }).where(eq(assessment.id, id));
		return 'saved';
	});
}

/** Version of a choice, in whatever order it was made. */
export function prioritiesVersion(indicatorIds: readonly string[]): string {
	return versionOf([...new Set(indicatorIds)].sort());
}
