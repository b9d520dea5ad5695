import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import {
	attempt,
	gainCheck,
	lessonCompletion,
	readingPlace,
	testAttempt
} from '../db/schema/learning';
import { learner } from '../db/schema/people';
import { newId } from '../new-id';

interface Move {
	/** The visitor whose work it was. */
	readonly from: string;
	/** The learner of the account. */
	readonly to: string;
}

/**
 * Moves what a visitor did to the learner of an account, all of it or nothing, and forgets the visitor.
 * Nothing that differs is lost: the same answer is kept once, another answer under a new id, the
 * earlier completion and the later reading place win, as do the earlier check before a course and the later one after it.
 * @returns `not-a-visitor` when the work belongs to an account or was claimed before
 */
export async function claimWork(db: Database, move: Move): Promise<'claimed' | 'not-a-visitor'> {
	return db.write(async (tx) => {
		const visitors = await tx
			.select({ id: learner.id })
			.from(learner)
			.where(and(eq(learner.id, move.from), isNotNull(learner.visitorHash)));
		if (visitors.length === 0 || move.from === move.to) return 'not-a-visitor';
		await moveAttempts(tx, move);
		await moveCompletions(tx, move);
		await movePlaces(tx, move);
		await moveGainChecks(tx, move);
		await tx
			.update(testAttempt)
			.set({ learnerId: move.to })
			.where(eq(testAttempt.learnerId, move.from));
		await tx.delete(learner).where(eq(learner.id, move.from));
		return 'claimed';
	});
}

async function moveAttempts(tx: Write, { from, to }: Move): Promise<void> {
	const own = new Map(
		(await tx.select().from(attempt).where(eq(attempt.learnerId, to))).map((row) => [row.id, row])
	);
	for (const row of await tx.select().from(attempt).where(eq(attempt.learnerId, from))) {
		const same = own.get(row.id);
		const mine = and(eq(attempt.learnerId, from), eq(attempt.id, row.id));
		if (same && isSameAnswer(same, row)) {
			await tx.delete(attempt).where(mine);
		} else {
			const id = same ? newId() : row.id;
			await tx.update(attempt).set({ learnerId: to, id }).where(mine);
		}
	}
}

type Attempt = typeof attempt.$inferSelect;

function isSameAnswer(one: Attempt, other: Attempt): boolean {
	return (
		one.questionId === other.questionId &&
		JSON.stringify(one.answer) === JSON.stringify(other.answer)
	);
}

async function moveCompletions(tx: Write, { from, to }: Move): Promise<void> {
	const rows = await tx
		.delete(lessonCompletion)
		.where(eq(lessonCompletion.learnerId, from))
		.returning();
	for (const row of rows) {
		const key = and(
			eq(lessonCompletion.learnerId, to),
			eq(lessonCompletion.lessonId, row.lessonId)
		);
		const [own] = await tx.select().from(lessonCompletion).where(key);
		if (!own) await tx.insert(lessonCompletion).values({ ...row, learnerId: to });
		else await tx.update(lessonCompletion).set(joinCompletions(own, row)).where(key);
	}
}

type Completion = typeof lessonCompletion.$inferSelect;

/** Complete since the earlier date, in the version that was read last. */
function joinCompletions(one: Completion, other: Completion) {
	const [earlier, later] = one.completedAt <= other.completedAt ? [one, other] : [other, one];
	return { completedAt: earlier.completedAt, lessonHash: later.lessonHash };
}

async function movePlaces(tx: Write, { from, to }: Move): Promise<void> {
	const rows = await tx.delete(readingPlace).where(eq(readingPlace.learnerId, from)).returning();
	for (const row of rows) {
		const key = and(eq(readingPlace.learnerId, to), eq(readingPlace.lessonId, row.lessonId));
		const [own] = await tx.select().from(readingPlace).where(key);
		if (!own) await tx.insert(readingPlace).values({ ...row, learnerId: to });
		else if (own.seenAt < row.seenAt) {
			await tx
				.update(readingPlace)
				.set({ headingId: row.headingId, seenAt: row.seenAt })
				.where(key);
		}
	}
}

async function moveGainChecks(tx: Write, { from, to }: Move): Promise<void> {
	const rows = await tx.delete(gainCheck).where(eq(gainCheck.learnerId, from)).returning();
	for (const row of rows) {
		const key = and(
			eq(gainCheck.learnerId, to),
			eq(gainCheck.checkId, row.checkId),
			eq(gainCheck.phase, row.phase)
		);
		const [own] = await tx.select().from(gainCheck).where(key);
		const isOlder = !own || row.answeredAt < own.answeredAt;
		if (own && isOlder !== (row.phase === 'before')) continue;
		await tx.delete(gainCheck).where(key);
		await tx.insert(gainCheck).values({ ...row, learnerId: to });
	}
}
