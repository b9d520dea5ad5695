import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { testAttempt } from '../db/schema/learning';
import { groupsOf } from './groups-of';
import { holdsId } from './holds-id';
import { mergeInOrder } from './merge-in-order';
import { renameAnswers, renameKeys, renameList } from './renamed-values';

/** Moves the tries at tests: to the test and module of today, with every question and option they hold. */
export async function renameInTests(tx: Write, renames: IdRenames): Promise<void> {
	for (const [from, to] of Object.entries(renames.tests)) {
		await placeAmong(tx, from, to);
		await tx.update(testAttempt).set({ testId: to }).where(eq(testAttempt.testId, from));
	}
	// A final test is stored under the id of its course.
	for (const [from, to] of Object.entries({ ...renames.courses, ...renames.modules })) {
		await tx.update(testAttempt).set({ moduleId: to }).where(eq(testAttempt.moduleId, from));
	}
	await renameQuestions(tx, renames);
}

async function renameQuestions(tx: Write, renames: IdRenames): Promise<void> {
	const { questions, options } = renames;
	const ids = [...Object.keys(questions), ...Object.keys(options)];
	if (ids.length === 0) return;
	const { id, questionIds, answers, results, certainties } = testAttempt;
	const rows = await tx
		.select({ id, questionIds, answers, results, certainties })
		.from(testAttempt)
		.where(holdsId([questionIds, answers, results, certainties], ids));
	for (const row of rows) {
		// A try that drew both the old and the new question keeps both as they were asked.
		const own = Object.fromEntries(
			Object.entries(questions).filter(([, to]) => !row.questionIds.includes(to))
		);
		await tx
			.update(testAttempt)
			.set({
				questionIds: renameList(row.questionIds, own),
				answers: renameAnswers(row.answers, { questions: own, options }),
				results: row.results && renameKeys(row.results, own),
				certainties: row.certainties && renameKeys(row.certainties, own)
			})
			.where(eq(id, row.id));
	}
}

/** Who took both tests gets one history: the places of her tries are counted anew. */
async function placeAmong(tx: Write, from: string, to: string): Promise<void> {
	const { id, learnerId, testId, sequence, startedAt } = testAttempt;
	const movers = tx.select({ learnerId }).from(testAttempt).where(eq(testId, from));
	const rows = await tx
		.select({ id, learnerId, testId, sequence, at: startedAt })
		.from(testAttempt)
		.where(and(inArray(testId, [from, to]), inArray(learnerId, movers)));
	for (const own of groupsOf(rows, (row) => row.learnerId)) {
		const moved = own.filter((row) => row.testId === from);
		const settled = own.filter((row) => row.testId === to);
		if (settled.length === 0) continue;
		for (const [index, row] of mergeInOrder(moved, settled).entries()) {
			await tx
				.update(testAttempt)
				.set({ sequence: index + 1 })
				.where(eq(id, row.id));
		}
	}
}
