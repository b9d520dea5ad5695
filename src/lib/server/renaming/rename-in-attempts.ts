import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { attempt } from '../db/schema/learning';
import { groupsOf } from './groups-of';
import { holdsId } from './holds-id';
import { mergeInOrder } from './merge-in-order';
import { renameAnswer } from './renamed-values';

/** Moves the answers to checks: to the lesson, the question and the options of today. */
export async function renameInAttempts(
	tx: Write,
	{ lessons, questions, options }: IdRenames
): Promise<void> {
	for (const [from, to] of Object.entries(lessons)) {
		await tx.update(attempt).set({ lessonId: to }).where(eq(attempt.lessonId, from));
	}
	for (const [from, to] of Object.entries(questions)) {
		await placeAmong(tx, from, to);
		await tx.update(attempt).set({ questionId: to }).where(eq(attempt.questionId, from));
	}
	for (const [questionId, renamed] of Object.entries(options)) {
		const rows = await tx
			.select({ id: attempt.id, learnerId: attempt.learnerId, answer: attempt.answer })
			.from(attempt)
			.where(
				and(eq(attempt.questionId, questionId), holdsId([attempt.answer], Object.keys(renamed)))
			);
		for (const { id, learnerId, answer } of rows) {
			await tx
				.update(attempt)
				.set({ answer: renameAnswer(answer, renamed) })
				.where(and(eq(attempt.learnerId, learnerId), eq(attempt.id, id)));
		}
	}
}

/** Who answered both questions gets one history: the places of her tries are counted anew, the latest stays the latest. */
async function placeAmong(tx: Write, from: string, to: string): Promise<void> {
	const movers = tx
		.select({ learnerId: attempt.learnerId })
		.from(attempt)
		.where(eq(attempt.questionId, from));
	const rows = await tx
		.select({
			id: attempt.id,
			learnerId: attempt.learnerId,
			questionId: attempt.questionId,
			sequence: attempt.sequence,
			at: attempt.answeredAt
		})
		.from(attempt)
		.where(and(inArray(attempt.questionId, [from, to]), inArray(attempt.learnerId, movers)));
	for (const own of groupsOf(rows, ({ learnerId }) => learnerId)) {
		const moved = own.filter(({ questionId }) => questionId === from);
		const settled = own.filter(({ questionId }) => questionId === to);
		if (settled.length === 0) continue;
		for (const [index, { id, learnerId }] of mergeInOrder(moved, settled).entries()) {
			await tx
				.update(attempt)
				.set({ sequence: index + 1 })
				.where(and(eq(attempt.learnerId, learnerId), eq(attempt.id, id)));
		}
	}
}
