import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Database, Write } from '../db/open-database';
import { setting } from '../db/schema/people';
import { renameInAssessments } from './rename-in-assessments';
import { renameInAttempts } from './rename-in-attempts';
import { renameInCityValues } from './rename-in-city-values';
import { renameInFacts } from './rename-in-facts';
import { renameInGainChecks } from './rename-in-gain-checks';
import { renameInLessons } from './rename-in-lessons';
import { renameInProposals } from './rename-in-proposals';
import { renameInTests } from './rename-in-tests';

/** Name of the setting that tells which renames the stored facts have seen. */
const APPLIED = 'renamed-ids';

/**
 * Moves stored facts from ids that the content once had to the ids that replaced them, so that renaming costs nobody
 * her work. Everything moves in one write or nothing does. What was moved before is remembered, so a start with
 * nothing new to move only reads.
 */
export async function renameIds(db: Database, renames: IdRenames): Promise<void> {
	if (!holdsAny(renames)) return;
	const print = createHash('sha256').update(JSON.stringify(renames)).digest('hex');
	const [applied] = await db.read.select().from(setting).where(eq(setting.name, APPLIED));
	if (applied?.value === print) return;
	await db.write(async (tx) => {
		await renameInAttempts(tx, renames);
		await renameInLessons(tx, renames);
		await renameInTests(tx, renames);
		await renameInGainChecks(tx, renames);
		await renameInAssessments(tx, renames);
		await renameInProposals(tx, renames);
		await renameInCityValues(tx, renames);
		await renameInFacts(tx, renames);
		await remember(tx, print);
	});
}

function holdsAny(renames: IdRenames): boolean {
	return Object.values(renames).some((kind: object) => Object.keys(kind).length > 0);
}

async function remember(tx: Write, value: string): Promise<void> {
	await tx
		.insert(setting)
		.values({ name: APPLIED, value })
		.onConflictDoUpdate({ target: setting.name, set: { value } });
}
