import { SOURCE_LOCALE } from '$lib/domain/locale/locales';
import type { Test } from '$lib/domain/course/course';
import { gradeTest } from '$lib/domain/tries/grade-test';
import type { Database } from '../../db/open-database';
import { testAttempt } from '../../db/schema/learning';
import { record } from '../../facts/record';
import { ownTry } from './stored-tests';
import { isAnswered, questionsOf } from './test-questions';

/** What came of handing a try in. */
export type SubmittedTest =
	| { readonly type: 'submitted' }
	| { readonly type: 'incomplete'; readonly missing: readonly string[] }
	| { readonly type: 'not-found' };

/** Grades a try once; submitting it again changes nothing and answers the same. */
export async function submitTest(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly id: string;
		readonly test: Test;
		readonly now: number;
	}
): Promise<SubmittedTest> {
	return db.write(async (tx) => {
		const [row] = await tx.select().from(testAttempt).where(ownTry(input));
		if (!row) return { type: 'not-found' };
		if (row.submittedAt !== null) return { type: 'submitted' };
		const questions = questionsOf(input.test, row, SOURCE_LOCALE);
		const asked = questions.map((question) => question.id);
		const missing = questions.filter((one) => !isAnswered(row, one)).map(({ id }) => id);
		if (missing.length > 0) return { type: 'incomplete', missing };
		const grade = gradeTest(input.test, asked, row.answers);
		await tx
			.update(testAttempt)
			.set({ submittedAt: input.now, ...grade })
			.where(ownTry(input));
		await record(tx, {
			kind: grade.passed ? 'test-passed' : 'test-failed',
			learnerId: input.learnerId,
			subjectId: row.testId,
			recordId: row.id,
			at: input.now
		});
		return { type: 'submitted' };
	});
}
