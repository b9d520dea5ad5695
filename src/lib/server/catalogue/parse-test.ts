import type { ModuleTest } from '$lib/domain/course/course';
import type { Question } from '$lib/domain/quiz/question';
import {
	claimId,
	fingerprint,
	noteTranslation,
	readFile,
	report,
	TRANSLATION_LOCALES,
	type ParseContext
} from './parse-context';
import { TestFile, TestTexts } from './schemas/test';
import { toQuestion } from './to-question';
import { translateQuestion } from './translate-question';

/**
 * Reads the pool of a module's test.
 * @param objectives ids of the objectives of the module's lessons, each must be tested; undefined when a lesson
 * could not be read
 */
export function parseTest(
	context: ParseContext,
	folder: string,
	moduleId: string,
	objectives: readonly string[] | undefined
): ModuleTest | undefined {
	const file = `${folder}/test.yaml`;
	if (context.files[file] === undefined) return undefined;
	const test = readFile(context, file, TestFile);
	if (!test) return undefined;
	const { id, draw, pass } = test.value;
	claimId(context, 'test', id, file, test.lineOf(['id']));
	const questions = test.value.questions.map(toQuestion);
	questions.forEach((question, index) => {
		const line = test.lineOf(['questions', index]);
		claimId(context, 'question', question.id, file, line);
		checkItem(context, file, line, question, objectives);
	});
	const fault = (reason: string) =>
		report(context, file, test.lineOf(['questions']), 'questions', reason);
	if (questions.length < draw * 2) {
		fault(`the pool holds ${questions.length}; drawing ${draw} needs at least ${draw * 2}`);
	}
	for (const objective of objectives ?? []) {
		if (!questions.some((question) => question.objectives.includes(objective))) {
			fault(`the objective "${objective}" is not tested`);
		}
	}
	return { id, moduleId, draw, pass, questions: translateTest(context, folder, questions) };
}

function checkItem(
	context: ParseContext,
	file: string,
	line: number,
	question: Question,
	objectives: readonly string[] | undefined
): void {
	const fault = (field: string, reason: string) =>
		report(context, file, line, `${question.id}.${field}`, reason);
	if (question.kind === 'reflection' || question.kind === 'scenario') {
		fault('kind', `a ${question.kind} cannot stand in a test`);
	}
	if (question.objectives.length === 0) fault('objectives', 'a test item names an objective');
	for (const objective of question.objectives) {
		if (objectives && !objectives.includes(objective)) {
			fault('objectives', `"${objective}" is not an objective of this module`);
		}
	}
}

function translateTest(
	context: ParseContext,
	folder: string,
	source: readonly Question[]
): Record<string, readonly Question[]> {
	const hash = fingerprint(context.files[`${folder}/test.yaml`] ?? '');
	const questions: Record<string, readonly Question[]> = { en: source };
	for (const locale of TRANSLATION_LOCALES) {
		const file = `${folder}/test.${locale}.yaml`;
		const own = context.files[file] === undefined ? undefined : readFile(context, file, TestTexts);
		noteTranslation(context, file, locale, hash, own?.value.source);
		if (!own) continue;
		own.value.questions.forEach(({ id }, index) => {
			const line = own.lineOf(['questions', index]);
			claimId(context, `${locale} test item`, id, file, line);
			if (source.some((question) => question.id === id)) return;
			report(context, file, line, 'questions', `"${id}" is not a question of the source`);
		});
		questions[locale] = source.map((question) => {
			const index = own.value.questions.findIndex((texts) => texts.id === question.id);
			const texts = own.value.questions[index];
			const line = own.lineOf(['questions', index]);
			if (texts) return translateQuestion(context, file, line, question, texts);
			report(context, file, 1, 'questions', `"${question.id}" is not translated`);
			return question;
		});
	}
	return questions;
}
