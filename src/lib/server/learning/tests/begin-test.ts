import { and, desc, eq } from 'drizzle-orm';
import type { Test } from '$lib/domain/course/course';
import type { Locale } from '$lib/domain/locale/locales';
import { drawTest } from '$lib/domain/tries/draw-test';
import { waitForTry } from '$lib/domain/tries/wait-for-try';
import type { Database } from '../../db/open-database';
import { testAttempt } from '../../db/schema/learning';
import { record } from '../../facts/record';
import { newId } from '../../new-id';
import { resultsOf } from './submitted-tests';
import type { StoredTest } from './stored-tests';
import { isOpen } from './test-questions';

/** What came of pressing the button that begins a try. */
export type BegunTest =
	| { readonly type: 'begun'; readonly row: StoredTest }
	/** Too soon after the last failed try. */
	| { readonly type: 'wait' };

/**
 * Begins a try, or goes on with the one that is open; draws other items than last time. After failed tries it takes a
 * pause that grows with them.
 */
export async function beginTest(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly test: Test;
		readonly locale: Locale;
		readonly now: number;
	}
): Promise<BegunTest> {
	const { learnerId, test, locale, now } = input;
	return db.write(async (tx) => {
		const earlier = await tx
			.select()
			.from(testAttempt)
			.where(and(eq(testAttempt.learnerId, learnerId), eq(testAttempt.testId, test.id)))
			.orderBy(desc(testAttempt.sequence));
		const open = earlier.find((row) => isOpen(test, row));
		if (open) return { type: 'begun', row: open };
		if (waitForTry(resultsOf(earlier), now) !== undefined) return { type: 'wait' };
		const seed = newId();
		const questions = drawTest(
			test,
			seed,
			earlier.map((row) => row.questionIds)
		);
		const id = newId();
		const [row] = await tx
			.insert(testAttempt)
			.values({
				id,
				learnerId,
				sequence: (earlier[0]?.sequence ?? 0) + 1,
				testId: test.id,
				moduleId: test.belongsTo,
				seed,
				questionIds: questions.map((question) => question.id),
				answers: {},
				startedAt: now,
				locale
			})
			.returning();
		const told = { learnerId, subjectId: test.id, recordId: id, at: now };
		await record(tx, { kind: 'test-begun', ...told });
		return { type: 'begun', row: row as StoredTest };
	});
}
