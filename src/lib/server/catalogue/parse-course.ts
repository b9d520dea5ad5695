import type { Course, CourseModule, HeadTexts } from '$lib/domain/course/course';
import {
	checkFolderNames,
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
import { parseTest } from './parse-test';
import { CourseFile, CourseTexts, ModuleFile } from './schemas/course';

const COURSES = 'content/courses';

/** Reads every course with its modules, lessons and tests. */
export function parseCourses(context: ParseContext): Course[] {
	return foldersIn(context, COURSES).flatMap((slug) => {
		const folder = `${COURSES}/${slug}`;
		const file = `${folder}/course.yaml`;
		const head = readFile(context, file, CourseFile);
		if (!head) return [];
		const { id } = head.value;
		claimId(context, 'course', id, file, head.lineOf(['id']));
		const names = foldersIn(context, folder);
		checkFolderNames(context, folder, names);
		const modules = names.flatMap((name) => parseModule(context, folder, name, id));
		if (modules.length === 0) report(context, file, 1, '', 'the course has no module');
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
	const file = `${folder}/module.yaml`;
	const { number, slug } = splitFolder(context, courseFolder, name);
	const head = readFile(context, file, ModuleFile);
	if (!head) return [];
	const { id, criterion } = head.value;
	claimId(context, 'module', id, file, head.lineOf(['id']));
	const names = foldersIn(context, folder);
	checkFolderNames(context, folder, names);
	const lessons = names.flatMap((lessonName, index) => {
		const lesson = parseLesson(context, {
			folder: `${folder}/${lessonName}`,
			slug: splitFolder(context, folder, lessonName).slug,
			number: index + 1,
			courseId,
			moduleId: id
		});
		return lesson ? [lesson] : [];
	});
	if (lessons.length === 0) report(context, file, 1, '', 'the module has no lesson');
	const objectives = lessons.flatMap((lesson) =>
		(lesson.texts.en?.objectives ?? []).map((objective) => objective.id)
	);
	const texts = headTexts(context, `${folder}/module`, head.value);
	const test = parseTest(context, folder, id, objectives);
	return [{ id, slug, number, courseId, criterion, texts, lessons, test }];
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
