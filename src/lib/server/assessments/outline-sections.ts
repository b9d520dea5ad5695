import { and, eq } from 'drizzle-orm';
import type { StoredSection } from '$lib/domain/strategy/compose-outline';
import { isSectionId, type SectionId } from '$lib/domain/strategy/section-id';
import type { Database, Write } from '../db/open-database';
import { assessment, outlineSection } from '../db/schema/assessments';
import { isMine } from './assessments';

/** What to keep of one section, and from which version of it the form was made. */
export interface SectionWrite {
	readonly id: string;
	readonly learnerId: string;
	readonly sectionId: SectionId;
	/** 0 when nothing had been kept yet. */
	readonly version: number;
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
	for (const { sectionId, text, confirmedInputs, confirmedDraft, version } of rows) {
		if (isSectionId(sectionId)) {
			sections.set(sectionId, { text, confirmedInputs, confirmedDraft, version });
		}
	}
	return sections;
}

/**
 * Keeps one section.
 * @returns `stale` when the section was changed since the form was made: nothing is kept then
 */
export async function writeSection(
	db: Database,
	input: SectionWrite
): Promise<'saved' | 'stale' | 'not-found'> {
	return db.write(async (tx) => {
		if (!(await isMine(tx, input.id, input.learnerId))) return 'not-found';
		const stored = await storedSection(tx, input.id, input.sectionId);
		if (stored && isSame(stored, input)) return 'saved';
		if ((stored?.version ?? 0) !== input.version) return 'stale';
		await putSection(tx, input);
		await touch(tx, input.id, input.now);
		return 'saved';
	});
}

/** Names the document; an empty title goes back to the usual one. */
export async function saveOutlineTitle(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly title: string;
		readonly now: number;
	}
): Promise<'saved' | 'not-found'> {
	const { id, learnerId, title, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		await tx
			.update(assessment)
			.set({ outlineTitle: title, updatedAt: now })
			.where(eq(assessment.id, id));
		return 'saved';
	});
}

/** A section inside a write. */
export async function storedSection(tx: Write, id: string, sectionId: SectionId) {
	const [row] = await tx
		.select()
		.from(outlineSection)
		.where(and(eq(outlineSection.assessmentId, id), eq(outlineSection.sectionId, sectionId)));
	return row;
}

/** Stores the next version of a section inside a write. */
export async function putSection(tx: Write, input: Omit<SectionWrite, 'learnerId'>): Promise<void> {
	const { id, sectionId, text, confirmed, version, now } = input;
	const values = {
		text,
		confirmedInputs: confirmed?.inputs ?? null,
		confirmedDraft: confirmed?.draft ?? null,
		version: version + 1,
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

/** Notes inside a write that the assessment was worked on. */
export async function touch(tx: Write, id: string, now: number): Promise<void> {
	await tx.update(assessment).set({ updatedAt: now }).where(eq(assessment.id, id));
}

/** The same form sent twice finds what it sent itself. */
function isSame(
	stored: { text: string | null; confirmedInputs: string | null },
	{ text, confirmed }: SectionWrite
): boolean {
	return stored.text === text && stored.confirmedInputs === (confirmed?.inputs ?? null);
}
