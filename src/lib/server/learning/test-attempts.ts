import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ModuleTest } from '$lib/domain/course/course';
import type { TestResult } from '$lib/domain/progress/course-progress';
import { drawTest } from '$lib/domain/quiz/draw-test';
import type { Answer, Question } from '$lib/domain/quiz/question';
import { gradeAnswer } from '$lib/domain/quiz/rules';
import type { Database } from '../db/open-database';
import { testAttempt } from '../db/schema/learning';
import { newId } from '../new-id';

export type StoredTest = typeof testAttempt.$inferSelect;

/** The try that was begun and not submitted, or undefined. */
export async function openTest(
	db: Database,
	learnerId: string,
	testId: string
): Promise<StoredTest | undefined> {
	const [row] = await db.read
		.select()
		.from(testAttempt)
		.where(
			and(
				eq(testAttempt.learnerId, learnerId),
				eq(testAttempt.testId, testId),
				isNull(testAttempt.submittedAt)
			)
		)
		.orderBy(desc(testAttempt.startedAt));
	return row;
}

/** Begins a try, or goes on with the one that is open; draws other items than last time. */
export async function beginTest(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly test: ModuleTest;
		readonly locale: string;
		readonly now: number;
	}
): Promise<StoredTest> {
	const { learnerId, test, locale, now } = input;
	return db.write(async (tx) => {
		const earlier = await tx
			.select()
			.from(testAttempt)
			.where(and(eq(testAttempt.learnerId, learnerId), eq(testAttempt.testId, test.id)))
			.orderBy(desc(testAttempt.startedAt));
		const open = earlier.find((row) => row.submittedAt === null);
		if (open) return open;
		const seed = newId();
		const questions = drawTest(test, seed, earlier[0]?.questionIds ?? []);
		const [row] = await tx
			.insert(testAttempt)
			.values({
				id: newId(),
				learnerId,
				testId: test.id,
				moduleId: test.moduleId,
				seed,
				questionIds: questions.map((question) => question.id),
				answers: {},
				startedAt: now,
				locale
			})
			.returning();
		return row as StoredTest;
	});
}

/** One try of a learner; undefined when it is not hers. */
export async function findTest(
	db: Database,
	learnerId: string,
	id: string
): Promise<StoredTest | undefined> {
	const [row] = await db.read
		.select()
		.from(testAttempt)
		.where(and(eq(testAttempt.id, id), eq(testAttempt.learnerId, learnerId)));
	return row;
}

/** Keeps one answer of an open try. */
export async function saveTestAnswer(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly id: string;
		readonly questionId: string;
		readonly answer: Answer;
	}
): Promise<'saved' | 'already-submitted' | 'not-found'> {
	const mine = and(eq(testAttempt.id, input.id), eq(testAttempt.learnerId, input.learnerId));
	return db.write(async (tx) => {
		const [row] = await tx.select().from(testAttempt).where(mine);
		if (!row || !row.questionIds.includes(input.questionId)) return 'not-found';
		if (row.submittedAt !== null) return 'already-submitted';
		await tx
			.update(testAttempt)
			.set({ answers: { ...row.answers, [input.questionId]: input.answer } })
			.where(mine);
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
		readonly test: ModuleTest;
		readonly now: number;
	}
): Promise<SubmittedTest> {
	const mine = and(eq(testAttempt.id, input.id), eq(testAttempt.learnerId, input.learnerId));
	return db.write(async (tx) => {
		const [row] = await tx.select().from(testAttempt).where(mine);
		if (!row) return { type: 'not-found' };
		if (row.submittedAt !== null) return { type: 'submitted' };
		const missing = row.questionIds.filter((id) => !row.answers[id]);
		if (missing.length > 0) return { type: 'incomplete', missing };
		const results = gradeAll(input.test, row);
		const earned = sum(Object.values(results).map((result) => result.earned));
		const total = sum(Object.values(results).map((result) => result.total));
		const passed = earned * 100 >= total * input.test.pass;
		await tx
			.update(testAttempt)
			.set({ submittedAt: input.now, earned, total, passed, results })
			.where(mine);
		return { type: 'submitted' };
	});
}

/** Every submitted try of a learner by test id, latest first. */
export async function submittedTests(
	db: Database,
	learnerId: string
): Promise<ReadonlyMap<string, readonly TestResult[]>> {
	const rows = await db.read
		.select()
		.from(testAttempt)
		.where(eq(testAttempt.learnerId, learnerId))
		.orderBy(desc(testAttempt.submittedAt));
	const byTest = new Map<string, TestResult[]>();
	for (const { testId, earned, total, passed, submittedAt } of rows) {
		if (submittedAt === null || earned === null || total === null) continue;
		const results = byTest.get(testId) ?? [];
		results.push({ earned, total, passed: passed === true, submittedAt });
		byTest.set(testId, results);
	}
	return byTest;
}

/** The questions of a try in the asked language, in drawn order; an item that left the pool is left out. */
export function questionsOf(test: ModuleTest, row: StoredTest, locale: string): Question[] {
	const pool = test.questions[locale] ?? test.questions.en ?? [];
	return row.questionIds.flatMap((id) => pool.find((question) => question.id === id) ?? []);
}

function gradeAll(test: ModuleTest, row: StoredTest) {
	const results: Record<string, { earned: number; total: number }> = {};
	for (const question of questionsOf(test, row, row.locale)) {
		const answer = row.answers[question.id];
		if (!answer) continue;
		const { earned, total } = gradeAnswer(question, answer);
		results[question.id] = { earned, total };
	}
	return results;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
