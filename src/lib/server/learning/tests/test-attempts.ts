import { inLanguage } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Test } from '$lib/domain/course/course';
import type { TestResult } from '$lib/domain/progress/course-progress';
import type { Certainty } from '$lib/domain/quiz/certainty';
import { drawTest } from '$lib/domain/quiz/draw-test';
import { gradeTest } from '$lib/domain/quiz/grade-test';
import { answerStands } from '$lib/domain/quiz/answer-stands';
import type { Answer, Question } from '$lib/domain/quiz/question';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import { waitForTry } from '$lib/domain/quiz/wait-for-try';
import type { Database, Read } from '../../db/open-database';
import { prepared, preparedFor } from '../../db/prepared';
import { testAttempt } from '../../db/schema/learning';
import { record } from '../../facts/record';
import { newId } from '../../new-id';
import type { Scope } from '../progress/scope';

export type StoredTest = typeof testAttempt.$inferSelect;

/** Every try of a learner at one test, the latest first; one that was not handed in may be among them. */
export async function testTries(
	db: Database,
	learnerId: string,
	testId: string
): Promise<readonly StoredTest[]> {
	return db.read
		.select()
		.from(testAttempt)
		.where(and(eq(testAttempt.learnerId, learnerId), eq(testAttempt.testId, testId)))
		.orderBy(desc(testAttempt.sequence));
}

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

/** Tells whether a try can be gone on with: not handed in, and its questions still exist. */
export function isOpen(test: Test, row: StoredTest): boolean {
	return row.submittedAt === null && questionsOf(test, row, SOURCE_LOCALE).length > 0;
}

/** One try of a learner at a test; undefined when it is not hers. */
export async function findTest(
	db: Database,
	learnerId: string,
	testId: string,
	id: string
): Promise<StoredTest | undefined> {
	const [row] = await db.read.select().from(testAttempt).where(mine({ id, learnerId, testId }));
	return row;
}

/** What tells the stored answers to one question of a try apart: a form that was shown before the latest is out of date. */
export function answerState(row: StoredTest, questionId: string): string {
	return JSON.stringify([row.answers[questionId] ?? null, row.certainties?.[questionId] ?? null]);
}

/**
 * Keeps one answer of an open try.
 * @returns `superseded` when another answer was saved since the form was shown; the same answer again is saved
 */
export async function saveTestAnswer(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly id: string;
		readonly questionId: string;
		readonly answer: Answer;
		/** How sure she says she is; undefined takes an earlier word back. */
		readonly certainty?: Certainty | undefined;
		/** Tells whether the form was shown in the present state of the stored answer. */
		readonly isCurrent: (row: StoredTest) => boolean;
	}
): Promise<'saved' | 'superseded' | 'already-submitted' | 'not-found'> {
	return db.write(async (tx) => {
		const [row] = await tx.select().from(testAttempt).where(mine(input));
		if (!row?.questionIds.includes(input.questionId)) return 'not-found';
		const stored = row.answers[input.questionId];
		const isSame = stored !== undefined && isSameAnswer(stored, input.answer);
		if (row.submittedAt !== null) return isSame ? 'saved' : 'already-submitted';
		if (!input.isCurrent(row)) return isSame ? 'saved' : 'superseded';
		const others = Object.entries(row.certainties ?? {}).filter(([id]) => id !== input.questionId);
		const certainties = {
			...(Object.fromEntries(others) as Record<string, Certainty>),
			...(input.certainty ? { [input.questionId]: input.certainty } : {})
		};
		await tx
			.update(testAttempt)
			.set({ answers: { ...row.answers, [input.questionId]: input.answer }, certainties })
			.where(mine(input));
		return 'saved';
	});
}

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
		const [row] = await tx.select().from(testAttempt).where(mine(input));
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
			.where(mine(input));
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

/** Every submitted try of a learner by test id, latest first. */
export async function submittedTests(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, readonly TestResult[]>> {
	return byTestId(await testsOfLearner(db).execute({ learnerId }));
}

/** The same for the tests of a part of the content. */
export async function submittedTestsIn(
	db: Database,
	learnerId: string,
	scope: Scope
): ReturnType<typeof submittedTests> {
	return byTestId(await testsIn(db, scope).execute({ learnerId }));
}

function byTestId(
	rows: readonly (Handed & { readonly testId: string })[]
): ReadonlyMap<string, readonly TestResult[]> {
	const byTest = new Map<string, TestResult[]>();
	for (const row of rows) {
		const result = resultOf(row);
		if (result) byTest.set(row.testId, [...(byTest.get(row.testId) ?? []), result]);
	}
	return byTest;
}

const testsOfLearner = prepared((read) => tests(read));
const testsIn = preparedFor((read, { testIds }: Scope) =>
	tests(read, inArray(testAttempt.testId, [...testIds]))
);

/** Only what the result is made of: answers and questions of every try would be read for nothing. */
function tests(read: Read, among?: SQL) {
	const { testId, earned, total, passed, submittedAt } = testAttempt;
	return read
		.select({ testId, earned, total, passed, submittedAt })
		.from(testAttempt)
		.where(and(eq(testAttempt.learnerId, sql.placeholder('learnerId')), among))
		.orderBy(desc(testAttempt.sequence));
}

/** What a result is made of. */
type Handed = Pick<StoredTest, 'earned' | 'total' | 'passed' | 'submittedAt'>;

/** What the tries that were handed in came to, in the order of the tries. */
export function resultsOf(rows: readonly StoredTest[]): TestResult[] {
	return rows.flatMap((row) => resultOf(row) ?? []);
}

/** What a try came to; undefined while it is open. */
export function resultOf({ earned, total, passed, submittedAt }: Handed): TestResult | undefined {
	if (submittedAt === null || earned === null || total === null) return undefined;
	return { earned, total, passed: passed === true, submittedAt };
}

/** The questions of a try in the asked language, in drawn order; an item that left the pool is left out. */
export function questionsOf(test: Test, row: StoredTest, locale: Locale): Question[] {
	const pool = inLanguage(test.questions, locale).value;
	return row.questionIds.flatMap((id) => pool.find((question) => question.id === id) ?? []);
}

/** Tells whether a question of a try has an answer that can still be given after the content was changed. */
export function isAnswered(row: StoredTest, question: Question): boolean {
	const answer = row.answers[question.id];
	return answer !== undefined && answerStands(question, answer);
}

function mine(row: { readonly id: string; readonly learnerId: string; readonly testId?: string }) {
	return and(
		eq(testAttempt.id, row.id),
		eq(testAttempt.learnerId, row.learnerId),
		row.testId === undefined ? undefined : eq(testAttempt.testId, row.testId)
	);
}
