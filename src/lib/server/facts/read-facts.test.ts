import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openAccount } from '../../../../tests/support/browser/open-account';
import { compareFacts } from '../../../../tests/support/compare-facts';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { NO_RENAMES } from '../catalogue/ids/id-kinds';
import type { Database } from '../db/open-database';
import { fact } from '../db/schema/facts';
import { attempt } from '../db/schema/learning';
import { claimWork } from '../learning/visitors/claim-work';
import { forgetVisitors } from '../learning/visitors/forget-visitors';
import { renameIds } from '../renaming/rename-ids';
import type { NewFact } from './fact-kinds';
import { factsAfter, type StoredFact } from './read-facts';
import { record } from './record';

const database = useTemporaryDatabase();
const HOUR = 60 * 60 * 1000;

const finished = (learnerId: string | null, subjectId: string): NewFact => ({
	kind: 'lesson-completed',
	learnerId,
	subjectId,
	edition: 'first',
	at: 30 * HOUR
});

const tell = (db: Database, ...told: readonly NewFact[]) =>
	db.write(async (tx) => {
		for (const one of told) await record(tx, one);
	});

/** Reads on from a sequence until nothing is left. */
async function readOn(db: Database, after: number): Promise<StoredFact[]> {
	const page = await factsAfter(db, after, 3);
	const last = page.at(-1);
	return last ? [...page, ...(await readOn(db, last.sequence))] : [];
}

const subjects = (facts: readonly StoredFact[]) => facts.map(({ subjectId }) => subjectId);

describe('factsAfter', () => {
	it('goes on from the last fact that a reader knows, a page at a time', async () => {
		const db = database();
		const ids = Array.from({ length: 8 }, (_, index) => `lesson-${index}`);
		await tell(db, ...ids.map((id) => finished(null, id)));
		expect(subjects(await readOn(db, 0))).toEqual(ids);
		expect(subjects(await readOn(db, 5))).toEqual(ids.slice(5));
		expect(await readOn(db, 8)).toEqual([]);
	});

	it('shows nothing of a write that goes on or failed, and skips nothing that is stored later', async () => {
		const db = database();
		const seen: number[] = [];
		const look = async () => {
			const page = await factsAfter(db, seen.at(-1) ?? 0);
			seen.push(...page.map(({ sequence }) => sequence));
		};
		const writes = Array.from({ length: 60 }, (_, index) =>
			db
				.write(async (tx) => {
					await record(tx, finished(null, `a-${index}`));
					await look();
					await record(tx, finished(null, `b-${index}`));
					if (index % 3 === 0) throw new Error('power cut');
				})
				.catch(() => undefined)
		);
		await Promise.all([...writes, look(), look()]);
		await look();
		const stored = await db.read.select().from(fact).orderBy(asc(fact.sequence));
		expect(stored).toHaveLength(80);
		expect(seen).toEqual(stored.map(({ sequence }) => sequence));
	});

	it('never meets a sequence twice, even where the last facts were lost', async () => {
		const db = database();
		await tell(db, finished(null, 'one'), finished(null, 'two'));
		await db.write(async (tx) => {
			await tx.delete(fact).where(eq(fact.sequence, 2));
		});
		await tell(db, finished(null, 'three'));
		expect(subjects(await readOn(db, 2))).toEqual(['three']);
	});
});

describe('facts about a visitor', () => {
	it('are those of the account that claims her work, and tell of the answer that was kept', async () => {
		const db = database();
		const visitor = await someLearner(db);
		const { learnerId } = await openAccount(db);
		const row = {
			formId: 'form',
			questionId: 'q',
			lessonId: 'l',
			answer: { type: 'text', text: 'same' } as const,
			outcome: 'kept' as const,
			earned: 0,
			total: 0,
			questionHash: 'h',
			locale: 'en',
			answeredAt: 1
		};
		for (const [whose, id] of [
			[learnerId, 'mine'],
			[visitor, 'theirs']
		] as const) {
			const told = { subjectId: 'q', recordId: id, edition: 'h', at: 1 };
			await db.write(async (tx) => {
				await tx.insert(attempt).values({ ...row, id, learnerId: whose });
				await record(tx, { kind: 'attempt-stored', learnerId: whose, outcome: 'kept', ...told });
			});
		}
		await claimWork(db, { from: visitor, to: learnerId });
		const facts = await readOn(db, 0);
		expect(facts.map((one) => [one.kind, one.learnerId, one.recordId])).toEqual([
			['account-opened', learnerId, null],
			['attempt-stored', learnerId, 'mine'],
			['attempt-stored', learnerId, 'mine']
		]);
		expect(await compareFacts(db)).toEqual([]);
	});

	it('stay without her when she is forgotten', async () => {
		const db = database();
		const [old, other] = [await someLearner(db), await someLearner(db)];
		await tell(db, finished(old, 'one'));
		await forgetVisitors(db, 2);
		expect(await readOn(db, 0)).toMatchObject([
			{ learnerId: null, subjectId: 'one', edition: 'first', at: 24 * HOUR }
		]);
		expect(other).not.toBe(old);
	});
});

describe('facts about renamed content', () => {
	it('tell of the ids of today, kind by kind', async () => {
		const db = database();
		const told = { learnerId: null, subjectId: 'old', recordId: 'r', edition: 'old', at: 1 };
		await tell(
			db,
			{ ...told, kind: 'attempt-stored', outcome: 'right' },
			{ ...told, kind: 'lesson-completed' },
			{ ...told, kind: 'test-begun' },
			{ ...told, kind: 'gain-before-answered' },
			{ ...told, kind: 'finding-agreed', outcome: 'met' },
			{ ...told, kind: 'section-confirmed' },
			{ ...told, kind: 'assessment-begun' }
		);
		await renameIds(db, {
			...NO_RENAMES,
			questions: { old: 'question' },
			lessons: { old: 'lesson' },
			tests: { old: 'test' },
			'gain-checks': { old: 'gain' },
			indicators: { old: 'indicator' },
			sections: { old: 'section' },
			instruments: { old: 'instrument' }
		});
		const facts = await readOn(db, 0);
		expect(facts.map(({ subjectId, edition }) => [subjectId, edition])).toEqual([
			['question', 'old'],
			['lesson', 'old'],
			['test', 'old'],
			['gain', 'old'],
			['indicator', 'instrument'],
			['section', 'instrument'],
			['old', 'instrument']
		]);
	});
});
