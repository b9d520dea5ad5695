import type { Test } from '$lib/domain/course/course';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import { canStillBeGiven } from '$lib/domain/quiz/can-still-be-given';
import type { Question } from '$lib/domain/quiz/question';
import type { TryProgress } from '$lib/domain/tries/test-views';
import type { StoredTest } from './stored-tests';

/** The questions of a try in the asked language, in drawn order; an item that left the pool is left out. */
export function questionsOf(test: Test, row: StoredTest, locale: Locale): Question[] {
	const pool = inLanguage(test.questions, locale).value;
	return row.questionIds.flatMap((id) => pool.find((question) => question.id === id) ?? []);
}

/** Tells whether a question of a try has an answer that can still be given after the content was changed. */
export function isAnswered(row: StoredTest, question: Question): boolean {
	const answer = row.answers[question.id];
	return answer !== undefined && canStillBeGiven(question, answer);
}

/** Tells whether a try can be gone on with: not handed in, and its questions still exist. */
export function isOpen(test: Test, row: StoredTest): boolean {
	return row.submittedAt === null && questionsOf(test, row, SOURCE_LOCALE).length > 0;
}

/** How many questions of an open try have an answer. */
export function progressOf(test: Test, row: StoredTest): TryProgress {
	const questions = questionsOf(test, row, SOURCE_LOCALE);
	const marks = questions.map((question) => isAnswered(row, question));
	return { of: questions.length, answered: marks.filter(Boolean).length, marks };
}

/** What tells the stored answers to one question of a try apart: a form that was shown before the latest is out of date. */
export function answerState(row: StoredTest, questionId: string): string {
	return JSON.stringify([row.answers[questionId] ?? null, row.certainties?.[questionId] ?? null]);
}
