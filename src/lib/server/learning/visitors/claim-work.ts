import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Database, Write } from '../../db/open-database';
import { gainCheck, lessonCompletion, readingPlace } from '../../db/schema/learning';
import { learner } from '../../db/schema/people';
import { moveFacts } from '../../facts/move-facts';
import { moveAttempts, moveTests } from './claim-attempts';
import { mergeOrders } from '../checks/merge-orders';

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
		await moveTests(tx, move);
		await moveFacts(tx, move);
		await tx.delete(learner).where(eq(learner.id, move.from));
		return 'claimed';
	});
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

/** Of two places in one lesson the later one stays; the order of all of them is made anew. */
async function movePlaces(tx: Write, { from, to }: Move): Promise<void> {
	const [own, moved] = [await placesOf(tx, to), await placesOf(tx, from)];
	if (moved.length === 0) return;
	const merged = mergeOrders(own, moved, ({ seenAt }) => seenAt);
	const later = new Map(merged.map((row) => [row.lessonId, row]));
	const kept = merged.filter((row) => later.get(row.lessonId) === row);
	for (const learnerId of [from, to]) {
		await tx.delete(readingPlace).where(eq(readingPlace.learnerId, learnerId));
	}
	for (const [index, row] of kept.entries()) {
		await tx.insert(readingPlace).values({ ...row, learnerId: to, sequence: index + 1 });
	}
}

function placesOf(tx: Write, learnerId: string) {
	return tx
		.select()
		.from(readingPlace)
		.where(eq(readingPlace.learnerId, learnerId))
		.orderBy(asc(readingPlace.sequence));
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
