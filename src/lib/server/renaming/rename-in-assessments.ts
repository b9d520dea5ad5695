import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import {
	agreedFinding,
	assessment,
	finding,
	outlineAction,
	outlineSection,
	priority
} from '../db/schema/assessments';
import { groupsOf } from './groups-of';
import { holdsId } from './holds-id';
import { joinTexts, renameList } from './renamed-values';

/** Moves everything that a city's assessment says of indicators and sections; no text that somebody wrote is lost. */
export async function renameInAssessments(tx: Write, renames: IdRenames): Promise<void> {
	for (const [from, to] of Object.entries(renames.instruments)) {
		await tx.update(assessment).set({ instrumentId: to }).where(eq(assessment.instrumentId, from));
	}
	for (const [from, to] of Object.entries(renames.indicators)) {
		await moveFindings(tx, from, to);
		await moveAgreed(tx, from, to);
		await movePriorities(tx, from, to);
	}
	for (const [from, to] of Object.entries(renames.sections)) await moveSections(tx, from, to);
	await renameActions(tx, renames);
}

async function moveFindings(tx: Write, from: string, to: string): Promise<void> {
	const { assessmentId, indicatorId, learnerId } = finding;
	const rows = await tx
		.select()
		.from(finding)
		.where(inArray(indicatorId, [from, to]));
	const groups = groupsOf(rows, (row) => `${row.assessmentId} ${row.learnerId}`);
	for (const [first, second] of groups) {
		if (!first || !second) continue;
		const [earlier, later] = first.foundAt <= second.foundAt ? [first, second] : [second, first];
		const mine = and(
			eq(assessmentId, first.assessmentId),
			eq(learnerId, first.learnerId),
			inArray(indicatorId, [from, to])
		);
		await tx.delete(finding).where(mine);
		await tx.insert(finding).values({ ...later, ...joined(earlier, later), indicatorId: to });
	}
	await tx.update(finding).set({ indicatorId: to }).where(eq(indicatorId, from));
}

async function moveAgreed(tx: Write, from: string, to: string): Promise<void> {
	const { assessmentId, indicatorId } = agreedFinding;
	const rows = await tx
		.select()
		.from(agreedFinding)
		.where(inArray(indicatorId, [from, to]));
	for (const [first, second] of groupsOf(rows, (row) => row.assessmentId)) {
		if (!first || !second) continue;
		const [earlier, later] = first.agreedAt <= second.agreedAt ? [first, second] : [second, first];
		const both = and(eq(assessmentId, first.assessmentId), inArray(indicatorId, [from, to]));
		await tx.delete(agreedFinding).where(both);
		await tx.insert(agreedFinding).values({ ...later, ...joined(earlier, later), indicatorId: to });
	}
	await tx.update(agreedFinding).set({ indicatorId: to }).where(eq(indicatorId, from));
}

interface Said {
	readonly evidence: string;
	readonly note: string;
}

function joined(earlier: Said, later: Said): Said {
	return {
		evidence: joinTexts(later.evidence, earlier.evidence),
		note: joinTexts(later.note, earlier.note)
	};
}

async function movePriorities(tx: Write, from: string, to: string): Promise<void> {
	const { assessmentId, indicatorId } = priority;
	const settled = tx.select({ assessmentId }).from(priority).where(eq(indicatorId, to));
	await tx.delete(priority).where(and(eq(indicatorId, from), inArray(assessmentId, settled)));
	await tx.update(priority).set({ indicatorId: to }).where(eq(indicatorId, from));
}

async function moveSections(tx: Write, from: string, to: string): Promise<void> {
	const { assessmentId, sectionId } = outlineSection;
	const rows = await tx
		.select()
		.from(outlineSection)
		.where(inArray(sectionId, [from, to]));
	for (const [first, second] of groupsOf(rows, (row) => row.assessmentId)) {
		if (!first || !second) continue;
		const [earlier, later] =
			first.writtenAt <= second.writtenAt ? [first, second] : [second, first];
		const text = joinTexts(later.text ?? '', earlier.text ?? '') || null;
		const version = Math.max(first.version, second.version) + 1;
		await tx
			.delete(outlineSection)
			.where(and(eq(assessmentId, first.assessmentId), inArray(sectionId, [from, to])));
		// Nobody has confirmed the two texts together.
		const confirmed = text === later.text ? {} : { confirmedInputs: null, confirmedDraft: null };
		await tx
			.insert(outlineSection)
			.values({ ...later, ...confirmed, sectionId: to, text, version });
	}
	await tx.update(outlineSection).set({ sectionId: to }).where(eq(sectionId, from));
}

async function renameActions(tx: Write, { indicators }: IdRenames): Promise<void> {
	const ids = Object.keys(indicators);
	if (ids.length === 0) return;
	const { id, indicatorIds } = outlineAction;
	const rows = await tx
		.select({ id, indicatorIds })
		.from(outlineAction)
		.where(holdsId([indicatorIds], ids));
	for (const row of rows) {
		await tx
			.update(outlineAction)
			.set({ indicatorIds: renameList(row.indicatorIds, indicators) })
			.where(eq(id, row.id));
	}
}
