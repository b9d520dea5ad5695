import { translated, type Localized } from '$lib/domain/locale/localized';
import type { Course, CourseModule, HeadTexts, Lesson } from '$lib/domain/course/course';
import {
	checkFolderNames,
	claimId,
	fingerprint,
	foldersIn,
	noteTranslation,
	readFile,
	report,
	splitFolder,
	type ParseContext
} from '../parse-context';
import { parseLesson } from '../lesson/parse-lesson';
import { parseGainCheck } from './parse-gain-check';
import { parseFinalTest, parseTest } from './parse-test';
import { CourseFile, CourseTexts, ModuleFile } from './course-schema';

const COURSES = 'content/courses';
/** Pages of a course that share its address with the modules. */
const TAKEN_ADDRESSES = ['final-test', 'check'];

/** Reads every course with its modules, lessons and tests. */
export function parseCourses(context: ParseContext): Course[] {
	return foldersIn(context, COURSES).flatMap((slug) => {
		const folder = `${COURSES}/${slug}`;
		const file = `${folder}/course.yaml`;
		const head = readFile(context, file, CourseFile);
		const id = head?.value.id ?? slug;
		if (head) claimId(context, 'course', id, file, head.lineOf(['id']));
		const names = foldersIn(context, folder);
		checkFolderNames(context, folder, names);
		if (names.length === 0) report(context, file, 1, '', 'the course has no module');
		const modules = names.flatMap((name) => parseModule(context, folder, name, id));
		const isWhole = ![...context.lost].some((lost) => lost.startsWith(`${folder}/`));
		const finalTest = parseFinalTest(context, folder, id, modules, isWhole);
		const gainCheck = parseGainCheck(context, folder, modules, isWhole);
		if (!head) return [];
		const texts = headTexts(context, `${folder}/course`, head.value);
		return [{ id, slug, texts, modules, finalTest, gainCheck }];
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
	if (TAKEN_ADDRESSES.includes(slug)) {
		report(context, `${courseFolder}/${name}`, 1, '', `"${slug}" is the address of another page`);
	}
	const head = readFile(context, file, ModuleFile);
	// Without its head the module is lost, but the mistakes in its lessons are reported all the same.
	const id = head?.value.id ?? slug;
	if (head) claimId(context, 'module', id, file, head.lineOf(['id']));
	const lessons = parseLessons(context, folder, courseId, id);
	const objectives = lessons.flatMap((lesson) =>
		lesson.texts.source.objectives.map((objective) => objective.id)
	);
	const isWhole = ![...context.lost].some((lost) => lost.startsWith(`${folder}/`));
	const test = parseTest(context, folder, id, isWhole ? objectives : undefined);
	if (!head) return [];
	const texts = headTexts(context, `${folder}/module`, head.value);
	const { criterion } = head.value;
	return [{ id, slug, number, courseId, criterion, texts, lessons, test }];
}

function parseLessons(
	context: ParseContext,
	folder: string,
	courseId: string,
	moduleId: string
): Lesson[] {
	const names = foldersIn(context, folder);
	checkFolderNames(context, folder, names);
	if (names.length === 0) {
		report(context, `${folder}/module.yaml`, 1, '', 'the module has no lesson');
	}
	return names.flatMap((name, index) => {
		const { slug } = splitFolder(context, folder, name);
		const place = { folder: `${folder}/${name}`, slug, number: index + 1, courseId, moduleId };
		return parseLesson(context, place) ?? [];
	});
}

function headTexts(
	context: ParseContext,
	path: string,
	{ title, summary, outcomes }: HeadTexts
): Localized<HeadTexts> {
	const source = { title, summary, outcomes };
	const hash = fingerprint(JSON.stringify(source));
	const translations = translated((locale) => {
		const file = `${path}.${locale}.yaml`;
		const own =
			context.files[file] === undefined ? undefined : readFile(context, file, CourseTexts);
		noteTranslation(context, file, locale, hash, own?.value.source);
		if (!own) return undefined;
		if (own.value.outcomes.length !== outcomes.length) {
			report(context, file, own.lineOf(['outcomes']), 'outcomes', 'has not as many as the source');
		}
		return own.value;
	});
	return { source, translations };
}
