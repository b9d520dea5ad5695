import { and, eq } from 'drizzle-orm';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import type { StoredSection } from '$lib/domain/strategy/compose-outline';
import { isSectionId, type SectionId } from '$lib/domain/strategy/section-id';
import type { Database, Write } from '../../db/open-database';
import { assessment, outlineSection } from '../../db/schema/assessments';
import type { Edited } from '../../edited';
import { record } from '../../facts/record';
import { versionOf } from '../../version-of';
import { isMine, touch } from '../assessments';

/** What to keep of one section, and from which version of it the form was made. */
export interface SectionWrite {
	readonly id: string;
	readonly learnerId: string;
	readonly sectionId: SectionId;
	/** What the form showed of it; undefined when it does not say. */
	readonly version: string | undefined;
	/** Null to follow the draft, empty to leave the section out. */
	readonly text: string | null;
	/** What it is confirmed against; null to keep it unconfirmed. */
	readonly confirmed: { readonly inputs: string; readonly draft: string } | null;
	readonly now: number;
}

/** Everything that people wrote or confirmed in the outline of an assessment. */
export async function readSections(
	db: Database,
	assessmentId: string
): Promise<ReadonlyMap<SectionId, StoredSection>> {
	const rows = await db.read
		.select()
		.from(outlineSection)
		.where(eq(outlineSection.assessmentId, assessmentId));
	const sections = new Map<SectionId, StoredSection>();
	for (const row of rows) {
		const { sectionId, text, confirmedInputs, confirmedDraft } = row;
		if (isSectionId(sectionId)) {
			const version = sectionVersion(row);
			sections.set(sectionId, { text, confirmedInputs, confirmedDraft, version });
		}
	}
	return sections;
}

/** Keeps one section. */
export async function writeSection(db: Database, input: SectionWrite): Promise<Edited> {
	return db.write(async (tx) => {
		if (!(await isMine(tx, input.id, input.learnerId))) return 'not-found';
		const stored = await storedSection(tx, input.id, input.sectionId);
		const { text, confirmed, version: shown } = input;
		const verdict = judgeEdit({
			shown,
			stored: sectionVersion(stored),
			sent: sectionVersion({ text, confirmedInputs: confirmed?.inputs ?? null })
		});
		if (verdict !== 'write') return verdict;
		await putSection(tx, { ...input, former: stored });
		const edition = await touch(tx, input.id, input.now);
		if (confirmed) await tellConfirmed(tx, { ...input, edition });
		return 'saved';
	});
}

/** Version of what is kept of a section. */
export function sectionVersion(
	stored: { readonly text: string | null; readonly confirmedInputs: string | null } | undefined
): string {
	return versionOf(stored && [stored.text, stored.confirmedInputs]);
}

/** Names the document; an empty title goes back to the usual one. */
export async function saveOutlineTitle(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly version: string | undefined;
		readonly title: string;
		readonly now: number;
	}
): Promise<Edited> {
	const { id, learnerId, version: shown, title, now } = input;
	return db.write(async (tx) => {
		const mine = and(eq(assessment.id, id), eq(assessment.ownerId, learnerId));
		const [row] = await tx.select().from(assessment).where(mine);
		if (!row) return 'not-found';
		const stored = titleVersion(row.outlineTitle);
		const verdict = judgeEdit({ shown, stored, sent: titleVersion(title) });
		if (verdict !== 'write') return verdict;
		await tx.update(assessment).set({ outlineTitle: title, updatedAt: now }).where(mine);
		return 'saved';
	});
}

/** Version of the document's title. */
export function titleVersion(title: string): string {
	return versionOf(title);
}

/** A section inside a write. */
export async function storedSection(tx: Write, id: string, sectionId: SectionId) {
	const [row] = await tx
		.select()
		.from(outlineSection)
		.where(and(eq(outlineSection.assessmentId, id), eq(outlineSection.sectionId, sectionId)));
	return row;
}

/** Stores a section inside a write and counts its changes. */
export async function putSection(
	tx: Write,
	input: Omit<SectionWrite, 'learnerId' | 'version'> & {
		readonly former: { readonly version: number } | undefined;
	}
): Promise<void> {
	const { id, sectionId, text, confirmed, former, now } = input;
	const values = {
		text,
		confirmedInputs: confirmed?.inputs ?? null,
		confirmedDraft: confirmed?.draft ?? null,
		version: (former?.version ?? 0) + 1,
		writtenAt: now
	};
	await tx
		.insert(outlineSection)
		.values({ assessmentId: id, sectionId, ...values })
		.onConflictDoUpdate({
			target: [outlineSection.assessmentId, outlineSection.sectionId],
			set: values
		});
}

/** Tells inside a write that a section was confirmed as it is. */
export async function tellConfirmed(
	tx: Write,
	input: Pick<SectionWrite, 'id' | 'learnerId' | 'sectionId' | 'now'> & { readonly edition: string }
): Promise<void> {
	const { id, learnerId, sectionId, now, edition } = input;
	await record(tx, {
		kind: 'section-confirmed',
		learnerId,
		subjectId: sectionId,
		recordId: id,
		edition,
		at: now
	});
}
