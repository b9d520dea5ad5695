import type { Course, CourseModule, HeadTexts, ModuleTest } from '$lib/domain/course/course';
import type { Question } from '$lib/domain/quiz/question';
import {
	claimId,
	fingerprint,
	foldersIn,
	noteTranslation,
	readFile,
	report,
	splitFolder,
	TRANSLATION_LOCALES,
	type ParseContext
} from './parse-context';
import { parseLesson } from './parse-lesson';
import { CourseFile, CourseTexts, ModuleFile, TestFile, TestTexts } from './schemas';
import { toQuestion, translateQuestion } from './to-question';

const COURSES = 'content/courses';

/** Reads every course with its modules, lessons and tests. */
export function parseCourses(context: ParseContext): Course[] {
	return foldersIn(context, COURSES).flatMap((slug) => {
		const folder = `${COURSES}/${slug}`;
		const head = readFile(context, `${folder}/course.yaml`, CourseFile);
		if (!head) return [];
		const { id } = head.value;
		claimId(context, 'course', id, `${folder}/course.yaml`, head.lineOf(['id']));
		const modules = foldersIn(context, folder).flatMap((name) =>
			parseModule(context, folder, name, id)
		);
		return [{ id, slug, texts: headTexts(context, `${folder}/course`, head.value), modules }];
	});
}

function parseModule(
	context: ParseContext,
	courseFolder: string,
	name: string,
	courseId: string
): CourseModule[] {
	const folder = `${courseFolder}/${name}`;
	const { number, slug } = splitFolder(context, courseFolder, name);
	const head = readFile(context, `${folder}/module.yaml`, ModuleFile);
	if (!head) return [];
	const { id, criterion } = head.value;
	claimId(context, 'module', id, `${folder}/module.yaml`, head.lineOf(['id']));
	const lessons = foldersIn(context, folder).flatMap((lessonName, index) => {
		const place = splitFolder(context, folder, lessonName);
		const lesson = parseLesson(context, {
			folder: `${folder}/${lessonName}`,
			slug: place.slug,
			number: index + 1,
			courseId,
			moduleId: id
		});
		return lesson ? [lesson] : [];
	});
	if (lessons.length === 0) {
		report(context, `${folder}/module.yaml`, 1, '', 'the module has no lesson');
	}
	const objectives = lessons.flatMap((lesson) =>
		(lesson.texts.en?.objectives ?? []).map((objective) => objective.id)
	);
	return [
		{
			id,
			slug,
			number,
			courseId,
			criterion,
			texts: headTexts(context, `${folder}/module`, head.value),
			lessons,
			test: parseTest(context, folder, id, objectives)
		}
	];
}

function headTexts(
	context: ParseContext,
	path: string,
	{ title, summary, outcomes }: HeadTexts
): Record<string, HeadTexts> {
	const source = { title, summary, outcomes };
	const texts: Record<string, HeadTexts> = { en: source };
	const hash = fingerprint(JSON.stringify(source));
	for (const locale of TRANSLATION_LOCALES) {
		const file = `${path}.${locale}.yaml`;
		const own =
			context.files[file] === undefined ? undefined : readFile(context, file, CourseTexts);
		noteTranslation(context, file, locale, hash, own?.value.source);
		if (!own) continue;
		if (own.value.outcomes.length !== outcomes.length) {
			report(context, file, own.lineOf(['outcomes']), 'outcomes', 'has not as many as the source');
		}
		texts[locale] = own.value;
	}
	return texts;
}

function parseTest(
	context: ParseContext,
	folder: string,
	moduleId: string,
	objectives: readonly string[]
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
		checkTestItem(context, file, line, question, objectives);
	});
	if (questions.length < draw * 2) {
		report(
			context,
			file,
			test.lineOf(['questions']),
			'questions',
			`the pool holds ${questions.length}; drawing ${draw} needs at least ${draw * 2}`
		);
	}
	for (const objective of objectives) {
		if (!questions.some((question) => question.objectives.includes(objective))) {
			report(context, file, 1, 'questions', `the objective "${objective}" is not tested`);
		}
	}
	return {
		id,
		moduleId,
		draw,
		pass,
		questions: translateTest(context, folder, questions, fingerprint(context.files[file] ?? ''))
	};
}

function checkTestItem(
	context: ParseContext,
	file: string,
	line: number,
	question: Question,
	objectives: readonly string[]
): void {
	if (question.kind === 'reflection') {
		report(context, file, line, `${question.id}.kind`, 'a reflection cannot stand in a test');
	}
	if (question.objectives.length === 0) {
		report(context, file, line, `${question.id}.objectives`, 'a test item names an objective');
	}
	for (const objective of question.objectives) {
		if (!objectives.includes(objective)) {
			report(
				context,
				file,
				line,
				`${question.id}.objectives`,
				`"${objective}" is not an objective of this module`
			);
		}
	}
}

function translateTest(
	context: ParseContext,
	folder: string,
	source: readonly Question[],
	hash: string
): Record<string, readonly Question[]> {
	const questions: Record<string, readonly Question[]> = { en: source };
	for (const locale of TRANSLATION_LOCALES) {
		const file = `${folder}/test.${locale}.yaml`;
		const own = context.files[file] === undefined ? undefined : readFile(context, file, TestTexts);
		noteTranslation(context, file, locale, hash, own?.value.source);
		if (!own) continue;
		questions[locale] = source.map((question) => {
			const index = own.value.questions.findIndex((texts) => texts.id === question.id);
			const texts = own.value.questions[index];
			if (!texts) {
				report(context, file, 1, 'questions', `"${question.id}" is not translated`);
				return question;
			}
			return translateQuestion(context, file, own.lineOf(['questions', index]), question, texts);
		});
	}
	return questions;
}
