import { and, eq, inArray } from 'drizzle-orm';
import type { Finding, FindingAnswer } from '$lib/domain/assessment/finding';
import { saysTheSame } from '$lib/domain/assessment/read-finding';
import type { ChangedFinding } from '$lib/domain/assessment/read-sheet';
import type { Database, Write } from '../db/open-database';
import { agreedFinding, assessment, finding } from '../db/schema/assessments';
import { isMine, type StoredFinding } from './assessments';

export type SavedChanges =
	| { readonly type: 'saved' | 'not-found' }
	/** Answers that another page stored after the form had been shown. */
	| { readonly type: 'changed-meanwhile'; readonly stored: readonly StoredFinding[] };

/** Keeps answers of one person; a lone learner agrees with herself, so they are the agreed answers too. */
export async function saveFindings(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly findings: readonly Finding[];
		readonly now: number;
	}
): Promise<'saved' | 'not-found'> {
	return db.write(async (tx) => {
		if (!(await isMine(tx, input.id, input.learnerId))) return 'not-found';
		await store(tx, input);
		return 'saved';
	});
}

/**
 * Keeps the answers of one form, all or none.
 * Nothing is kept when one of them would silently overwrite an answer that the person did not see.
 */
export async function saveChangedFindings(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly changed: readonly ChangedFinding[];
		readonly now: number;
	}
): Promise<SavedChanges> {
	const { id, learnerId, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return { type: 'not-found' };
		const stored = await storedFindings(tx, id, input.changed);
		// The same form sent twice stores once.
		const findings = input.changed.filter((one) => !isStored(one, stored));
		const unseen = findings.flatMap(({ indicatorId, shownAt }) => {
			const found = stored.get(indicatorId);
			return found && found.foundAt > shownAt ? [found] : [];
		});
		if (unseen.length > 0) return { type: 'changed-meanwhile', stored: unseen };
		if (findings.length > 0) await store(tx, { id, learnerId, findings, now });
		return { type: 'saved' };
	});
}

async function storedFindings(
	tx: Write,
	id: string,
	changed: readonly ChangedFinding[]
): Promise<ReadonlyMap<string, StoredFinding>> {
	const ids = changed.map((one) => one.indicatorId);
	const rows = await tx
		.select()
		.from(agreedFinding)
		.where(and(eq(agreedFinding.assessmentId, id), inArray(agreedFinding.indicatorId, ids)));
	return new Map(
		rows.map(({ indicatorId, answer, evidence, note, agreedAt }) => [
			indicatorId,
			{ indicatorId, answer: answer as FindingAnswer, evidence, note, foundAt: agreedAt }
		])
	);
}

function isStored(changed: Finding, stored: ReadonlyMap<string, StoredFinding>): boolean {
	const found = stored.get(changed.indicatorId);
	return found !== undefined && saysTheSame(found, changed);
}

async function store(
	tx: Write,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly findings: readonly Finding[];
		readonly now: number;
	}
): Promise<void> {
	const { id, learnerId, findings, now } = input;
	for (const { indicatorId, answer, evidence, note } of findings) {
		const said = { answer, evidence, note };
		await tx
			.insert(finding)
			.values({ assessmentId: id, indicatorId, learnerId, ...said, foundAt: now })
			.onConflictDoUpdate({
				target: [finding.assessmentId, finding.indicatorId, finding.learnerId],
				set: { ...said, foundAt: now }
			});
		await tx
			.insert(agreedFinding)
			.values({ assessmentId: id, indicatorId, agreedBy: learnerId, ...said, agreedAt: now })
			.onConflictDoUpdate({
				target: [agreedFinding.assessmentId, agreedFinding.indicatorId],
				set: { ...said, agreedBy: learnerId, agreedAt: now }
			});
	}
	await tx.update(assessment).set({ updatedAt: now }).where(eq(assessment.id, id));
}
