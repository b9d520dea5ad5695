import { eq } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { practiceProposal } from '../db/schema/practices';
import { holdsId } from './holds-id';
import { renameList } from './renamed-values';

/** Moves the indicators that proposed practices help with. */
export async function renameInProposals(tx: Write, { indicators }: IdRenames): Promise<void> {
	const ids = Object.keys(indicators);
	if (ids.length === 0) return;
	const { id, indicatorIds } = practiceProposal;
	const rows = await tx
		.select({ id, indicatorIds })
		.from(practiceProposal)
		.where(holdsId([indicatorIds], ids));
	for (const row of rows) {
		await tx
			.update(practiceProposal)
			.set({ indicatorIds: renameList(row.indicatorIds, indicators) })
			.where(eq(id, row.id));
	}
}
