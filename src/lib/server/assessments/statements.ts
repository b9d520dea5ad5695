import { eq } from 'drizzle-orm';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import type { Database } from '../db/open-database';
import { assessment, statement } from '../db/schema/assessments';
import type { Edited } from '../edited';
import { versionOf } from '../version-of';
import { isMine, type StatementKind } from './assessments';

type Texts = Readonly<Partial<Record<StatementKind, string>>>;

/** Keeps achievements and challenges; an empty text removes one. */
export async function saveStatements(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly version: string | undefined;
		readonly texts: Texts;
		readonly now: number;
	}
): Promise<Edited> {
	const { id, learnerId, version: shown, texts, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		const rows = await tx.select().from(statement).where(eq(statement.assessmentId, id));
		const stored = statementsVersion(Object.fromEntries(rows.map((row) => [row.kind, row.text])));
		const verdict = judgeEdit({ shown, stored, sent: statementsVersion(texts) });
		if (verdict !== 'write') return verdict;
		await tx.delete(statement).where(eq(statement.assessmentId, id));
		for (const [kind, text] of Object.entries(texts)) {
			if (text) await tx.insert(statement).values({ assessmentId: id, kind, text, writtenAt: now });
		}
		await tx.update(assessment).set({ updatedAt: now }).where(eq(assessment.id, id));
		return 'saved';
	});
}

/** Version of the texts; an empty one is as good as none. */
export function statementsVersion(texts: Texts): string {
	return versionOf(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)));
}
