import { and, asc, eq } from 'drizzle-orm';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import type { Write } from '../../db/open-database';
import { attempt, testAttempt } from '../../db/schema/learning';
import { retellAttempt } from '../../facts/move-facts';
import { newId } from '../../new-id';
import { mergeOrders } from '../checks/merge-orders';

type Attempt = typeof attempt.$inferSelect;

interface Move {
	readonly from: string;
	readonly to: string;
}

/**
 * Moves a visitor's tries at checks to a learner and counts the tries at each check anew, in the order in which they
 * were made. An answer that was sent from the same form before and after signing in is kept once.
 */
export async function moveAttempts(tx: Write, { from, to }: Move): Promise<void> {
	const [own, moved] = [await attemptsOf(tx, to), await attemptsOf(tx, from)];
	for (const row of moved) {
		const same = own.find((one) => isSame(one, row));
		if (!same) continue;
		await tx.delete(attempt).where(keyOf(row));
		await retellAttempt(tx, { learnerId: from, id: row.id, now: same.id });
	}
	const fresh = moved.filter((row) => !own.some((one) => isSame(one, row)));
	const ids = new Set(own.map(({ id }) => id));
	for (const questionId of new Set(fresh.map((row) => row.questionId))) {
		const ofQuestion = (row: Attempt) => row.questionId === questionId;
		const merged = mergeOrders(
			own.filter(ofQuestion),
			fresh.filter(ofQuestion),
			({ answeredAt }) => answeredAt
		);
		for (const [index, row] of merged.entries()) {
			const id = row.learnerId === from && ids.has(row.id) ? newId() : row.id;
			await tx
				.update(attempt)
				.set({ learnerId: to, id, sequence: index + 1 })
				.where(keyOf(row));
			if (id !== row.id) await retellAttempt(tx, { learnerId: from, id: row.id, now: id });
		}
	}
}

/** Moves a visitor's tries at tests; the tries at each test are counted anew. */
export async function moveTests(tx: Write, { from, to }: Move): Promise<void> {
	const [own, moved] = [await testsOf(tx, to), await testsOf(tx, from)];
	for (const testId of new Set(moved.map((row) => row.testId))) {
		const ofTest = (row: (typeof own)[number]) => row.testId === testId;
		const merged = mergeOrders(
			own.filter(ofTest),
			moved.filter(ofTest),
			({ startedAt }) => startedAt
		);
		for (const [index, { id }] of merged.entries()) {
			await tx
				.update(testAttempt)
				.set({ learnerId: to, sequence: index + 1 })
				.where(eq(testAttempt.id, id));
		}
	}
}

function attemptsOf(tx: Write, learnerId: string): Promise<Attempt[]> {
	return tx
		.select()
		.from(attempt)
		.where(eq(attempt.learnerId, learnerId))
		.orderBy(asc(attempt.sequence));
}

function testsOf(tx: Write, learnerId: string) {
	return tx
		.select()
		.from(testAttempt)
		.where(eq(testAttempt.learnerId, learnerId))
		.orderBy(asc(testAttempt.sequence));
}

function isSame(one: Attempt, other: Attempt): boolean {
	const isOneForm = (one.formId ?? one.id) === (other.formId ?? other.id);
	return isOneForm && one.questionId === other.questionId && isSameAnswer(one.answer, other.answer);
}

function keyOf({ learnerId, id }: Attempt) {
	return and(eq(attempt.learnerId, learnerId), eq(attempt.id, id));
}
