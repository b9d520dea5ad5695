import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { GainPhase } from '$lib/domain/gain/gain-check';
import type { Certainty } from '$lib/domain/quiz/certainty';
import type { Answer } from '$lib/domain/quiz/answer';
import type { Outcome } from '$lib/domain/quiz/grade';
import { flag, id, instant, json, whole, words } from '../columns';
import { learner } from './people';

const owner = () =>
	id()
		.notNull()
		.references(() => learner.id);

/** One graded try at a check of a lesson. */
export const attempt = sqliteTable(
	'attempt',
	{
		/** Unique for its learner; the id of the form, unless another answer came from the same form before. */
		id: id().notNull(),
		learnerId: owner(),
		/** Id of the form it came from, by which a repeated request stores once; null in rows from before it was kept. */
		formId: id(),
		/** Place among the learner's attempts at this question, from 1; the order does not depend on the clock. */
		sequence: whole().notNull().default(0),
		questionId: id().notNull(),
		lessonId: id().notNull(),
		answer: json<Answer>().notNull(),
		outcome: words().$type<Outcome>().notNull(),
		earned: whole().notNull(),
		total: whole().notNull(),
		/** sure | fairly | guessing, as the learner said beside the answer; null when she left it out. Never graded. */
		certainty: words().$type<Certainty>(),
		/** Fingerprint of the question as it was asked. */
		questionHash: words().notNull(),
		locale: words().notNull(),
		answeredAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.id] }),
		index('attempt_question').on(table.learnerId, table.questionId, table.sequence),
		check('attempt_outcome', sql`${table.outcome} in ('right', 'partly', 'wrong', 'kept')`),
		check('attempt_certainty', sql`${table.certainty} in ('sure', 'fairly', 'guessing')`)
	]
);

/** "Done, next" was sent and every check had been answered. */
export const lessonCompletion = sqliteTable(
	'lesson_completion',
	{
		learnerId: owner(),
		lessonId: id().notNull(),
		lessonHash: words().notNull(),
		completedAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.learnerId, table.lessonId] })]
);

/** Where a lesson was left. */
export const readingPlace = sqliteTable(
	'reading_place',
	{
		learnerId: owner(),
		lessonId: id().notNull(),
		/** Id of the heading last in view. */
		headingId: id().notNull(),
		/** Place among the learner's reading places, from 1; the highest is the lesson read last. */
		sequence: whole().notNull().default(0),
		seenAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.learnerId, table.lessonId] })]
);

/** One try at the test of a module or at the final test of a course, from the draw to the submission. */
export const testAttempt = sqliteTable(
	'test_attempt',
	{
		id: id().primaryKey(),
		learnerId: owner(),
		/** Place among the learner's tries at this test, from 1; the order does not depend on the clock. */
		sequence: whole().notNull().default(0),
		testId: id().notNull(),
		/** The module it belongs to; for the final test of a course, the course. */
		moduleId: id().notNull(),
		seed: words().notNull(),
		questionIds: json<string[]>().notNull(),
		/** By question id; saved on every Continue. */
		answers: json<Record<string, Answer>>().notNull(),
		startedAt: instant().notNull(),
		submittedAt: instant(),
		earned: whole(),
		total: whole(),
		passed: flag(),
		/** By question id: earned and total points at submission. */
		results: json<Record<string, { earned: number; total: number }>>(),
		/** By question id, where the learner said how sure she was; null when she never did. Never graded. */
		certainties: json<Record<string, Certainty>>(),
		locale: words().notNull()
	},
	(table) => [index('test_attempt_test').on(table.learnerId, table.testId, table.sequence)]
);

/** The check before or after a course: what somebody knew. Not graded; the first before and the latest after count. */
export const gainCheck = sqliteTable(
	'gain_check',
	{
		learnerId: owner(),
		/** Id of the check in the content. */
		checkId: id().notNull(),
		phase: words().$type<GainPhase>().notNull(),
		/** Drew the order of the options. */
		seed: words().notNull(),
		/** By question id; a question that was left open is not in it. */
		answers: json<Record<string, Answer>>().notNull(),
		/** By pair id: whether the answer was right when it was sent. */
		results: json<Record<string, boolean>>().notNull(),
		locale: words().notNull(),
		answeredAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.checkId, table.phase] }),
		check('gain_check_phase', sql`${table.phase} in ('before', 'after')`)
	]
);
