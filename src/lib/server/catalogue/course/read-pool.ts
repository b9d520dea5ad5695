import { translated, type Localized } from '$lib/domain/locale/localized';
import type { Test } from '$lib/domain/course/course';
import type { Question } from '$lib/domain/quiz/question';
import { kindsAskedIn } from '$lib/domain/quiz/rules';
import {
	claimId,
	fingerprint,
	noteTranslation,
	readFile,
	report,
	type ParseContext
} from '../parse-context';
import { TestFile, TestTexts } from '../schemas/test';
import { toQuestion } from '../question/to-question';
import { translateQuestion } from '../question/translate-question';

/** The pool of a test, and a way to note what is wrong with it as a whole. */
export interface ReadPool {
	readonly test: Test;
	readonly fault: (reason: string) => void;
}

/** What the items of a pool may be about. */
export interface PoolScope {
	/** Id of the module or course. */
	readonly id: string;
	readonly kind: 'module' | 'course';
	/** Ids of its lessons' objectives; undefined when a lesson could not be read. */
	readonly objectives: readonly string[] | undefined;
}

/**
 * Reads a test with its translations.
 * @param path the file without its ending, such as `content/courses/local/final-test`
 */
export function readPool(
	context: ParseContext,
	path: string,
	scope: PoolScope
): ReadPool | undefined {
	const file = `${path}.yaml`;
	const read = context.files[file] === undefined ? undefined : readFile(context, file, TestFile);
	if (!read) return undefined;
	const { id, draw, pass } = read.value;
	claimId(context, 'test', id, file, read.lineOf(['id']));
	const items = read.value.questions.map((block) => toQuestion(block));
	items.forEach((question, index) => {
		const line = read.lineOf(['questions', index]);
		claimId(context, 'question', question.id, file, line);
		checkItem(context, file, line, question, scope);
	});
	const fault = (reason: string) =>
		report(context, file, read.lineOf(['questions']), 'questions', reason);
	if (items.length < draw * 2) {
		fault(`the pool holds ${items.length}; drawing ${draw} needs at least ${draw * 2}`);
	}
	const questions = translateTest(context, path, items);
	return { test: { id, belongsTo: scope.id, draw, pass, questions }, fault };
}

function checkItem(
	context: ParseContext,
	file: string,
	line: number,
	question: Question,
	{ objectives, kind }: PoolScope
): void {
	const fault = (field: string, reason: string) =>
		report(context, file, line, `${question.id}.${field}`, reason);
	if (!kindsAskedIn('test').includes(question.kind)) {
		fault('kind', `a ${question.kind} cannot stand in a test`);
	}
	if (question.objectives.length === 0) fault('objectives', 'a test item names an objective');
	for (const objective of question.objectives) {
		if (objectives && !objectives.includes(objective)) {
			fault('objectives', `"${objective}" is not an objective of this ${kind}`);
		}
	}
}

function translateTest(
	context: ParseContext,
	path: string,
	source: readonly Question[]
): Localized<readonly Question[]> {
	const hash = fingerprint(context.files[`${path}.yaml`] ?? '');
	const translations = translated((locale) => {
		const file = `${path}.${locale}.yaml`;
		const own = context.files[file] === undefined ? undefined : readFile(context, file, TestTexts);
		noteTranslation(context, file, locale, hash, own?.value.source);
		if (!own) return undefined;
		own.value.questions.forEach(({ id }, index) => {
			const line = own.lineOf(['questions', index]);
			claimId(context, `${locale} test item`, id, file, line);
			if (source.some((question) => question.id === id)) return;
			report(context, file, line, 'questions', `"${id}" is not a question of the source`);
		});
		return source.map((question) => {
			const index = own.value.questions.findIndex((texts) => texts.id === question.id);
			const texts = own.value.questions[index];
			const lineOf = (path: readonly (string | number)[]) =>
				own.lineOf(['questions', index, ...path]);
			if (texts) return translateQuestion(context, { file, lineOf }, question, texts);
			report(context, file, 1, 'questions', `"${question.id}" is not translated`);
			return question;
		});
	});
	return { source, translations };
}
