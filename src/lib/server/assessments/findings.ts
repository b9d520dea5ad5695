import { and, eq, inArray } from 'drizzle-orm';
import type { Finding } from '$lib/domain/assessment/finding';
import { plainLines } from '$lib/domain/assessment/reading/read-finding';
import { supportLine } from '$lib/domain/assessment/scoring/support-line';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import type { Database, Write } from '../db/open-database';
import { agreedFinding, finding } from '../db/schema/assessments';
import type { Edited } from '../edited';
import { record } from '../facts/record';
import { versionOf } from '../version-of';
import { isMine, touch } from './assessments';

/** An answer with the version of the one that the person saw while she changed it. */
export interface ChangedFinding extends Finding {
	readonly version: string | undefined;
}

type Said = Pick<Finding, 'answer' | 'evidence' | 'note'>;

export type SavedChanges =
	| { readonly type: 'not-found' }
	| {
			readonly type: 'received';
			/** How many answers are stored as they were sent, now or before. */
			readonly kept: number;
			/** Questions whose answer another page changed meanwhile; they were left alone. */
			readonly conflicts: readonly string[];
	  };

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
		await store(tx, input, await storedFindings(tx, input.id, input.findings));
		return 'saved';
	});
}

/** Keeps the answer to one question. */
export async function saveFinding(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly changed: ChangedFinding;
		readonly now: number;
	}
): Promise<Edited> {
	const saved = await saveChanged(db, { ...input, changed: [input.changed] }, findingVersion);
	if (saved.type === 'not-found') return 'not-found';
	return saved.conflicts.length > 0 ? 'conflict' : 'saved';
}

/** Keeps the changed rows of a sheet, each for itself: a row that another page changed meanwhile takes no other with it. */
export async function saveSheet(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly changed: readonly ChangedFinding[];
		readonly now: number;
	}
): Promise<SavedChanges> {
	return saveChanged(db, input, (said) => rowVersion(said && rowOf(said)));
}

/** Version of an answer as the page of its question shows it. */
export function findingVersion(said: Said | undefined): string {
	return versionOf(said && [said.answer, said.evidence, said.note]);
}

/** Version of an answer as the sheet shows it, with one field for address and note; an empty row is no answer. */
export function rowVersion(row: { answer: string; support: string } | undefined): string {
	const support = plainLines(row?.support ?? '');
	return versionOf(row?.answer || support ? [row?.answer ?? '', support] : undefined);
}

function rowOf(said: Said) {
	return { answer: said.answer, support: supportLine(said) };
}

/** @param version how the form measures what it shows of an answer */
async function saveChanged(
	db: Database,
	input: Parameters<typeof saveSheet>[1],
	version: (said: Said | undefined) => string
): Promise<SavedChanges> {
	const { id, learnerId, changed, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return { type: 'not-found' };
		const stored = await storedFindings(tx, id, changed);
		const judged = changed.map((finding) => {
			const found = version(stored.get(finding.indicatorId));
			return {
				finding,
				verdict: judgeEdit({ shown: finding.version, stored: found, sent: version(finding) })
			};
		});
		const findings = judged.filter((one) => one.verdict === 'write').map((one) => one.finding);
		if (findings.length > 0) await store(tx, { id, learnerId, findings, now }, stored);
		const conflicts = judged
			.filter((one) => one.verdict === 'conflict')
			.map((one) => one.finding.indicatorId);
		return { type: 'received', kept: changed.length - conflicts.length, conflicts };
	});
}

async function storedFindings(
	tx: Write,
	id: string,
	changed: readonly Finding[]
): Promise<ReadonlyMap<string, Said>> {
	const ids = changed.map((one) => one.indicatorId);
	const rows = await tx
		.select()
		.from(agreedFinding)
		.where(and(eq(agreedFinding.assessmentId, id), inArray(agreedFinding.indicatorId, ids)));
	return new Map(
		rows.map(({ indicatorId, answer, evidence, note }) => [indicatorId, { answer, evidence, note }])
	);
}

async function store(
	tx: Write,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly findings: readonly Finding[];
		readonly now: number;
	},
	former: ReadonlyMap<string, Said>
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
	const edition = await touch(tx, id, now);
	for (const { indicatorId, answer } of findings) {
		await record(tx, {
			kind: former.has(indicatorId) ? 'finding-changed' : 'finding-agreed',
			learnerId,
			subjectId: indicatorId,
			recordId: id,
			edition,
			outcome: answer,
			at: now
		});
	}
}
