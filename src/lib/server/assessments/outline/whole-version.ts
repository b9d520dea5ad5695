import { eq } from 'drizzle-orm';
import type { Write } from '../../db/open-database';
import {
	agreedFinding,
	assessment,
	outlineAction,
	outlineSection,
	priority,
	statement
} from '../../db/schema/assessments';
import { versionOf } from '../../version-of';

const PARTS = [agreedFinding, priority, statement, outlineSection, outlineAction] as const;

/** Version of a city with everything that belongs to it, for what deletes it as a whole. */
export async function wholeVersion(read: Pick<Write, 'select'>, id: string): Promise<string> {
	const [head] = await read.select().from(assessment).where(eq(assessment.id, id));
	if (!head) return versionOf(undefined);
	const parts: string[][] = [];
	for (const part of PARTS) {
		const rows = await read.select().from(part).where(eq(part.assessmentId, id));
		parts.push(rows.map((row) => versionOf(row)).sort());
	}
	// A save that changed nothing may still have been noted as the latest work.
	return versionOf({ ...head, updatedAt: 0, parts });
}
