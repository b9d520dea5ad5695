import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { Answer } from '$lib/domain/quiz/question';
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
		/** Made when the form was rendered; unique for its learner, so that a repeated request stores once. */
		id: id().notNull(),
		learnerId: owner(),
		questionId: id().notNull(),
		lessonId: id().notNull(),
		answer: json<Answer>().notNull(),
		/** right | partly | wrong | kept */
		outcome: words().notNull(),
		earned: whole().notNull(),
		total: whole().notNull(),
		/** Fingerprint of the question as it was asked. */
		questionHash: words().notNull(),
		locale: words().notNull(),
		answeredAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.id] }),
		index('attempt_question').on(table.learnerId, table.questionId, table.answeredAt)
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
		seenAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.learnerId, table.lessonId] })]
);

/** One try at a module test, from the draw to the submission. */
export const testAttempt = sqliteTable(
	'test_attempt',
	{
		id: id().primaryKey(),
		learnerId: owner(),
		testId: id().notNull(),
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
		locale: words().notNull()
	},
	(table) => [index('test_attempt_test').on(table.learnerId, table.testId, table.startedAt)]
);
