import { SOURCE_LOCALE, type TranslationLocale } from '$lib/domain/locale/locales';
import { translated, type Localized } from '$lib/domain/locale/localized';
import type { Lesson, LessonTexts } from '$lib/domain/course/course';
import { checkFigure } from '../practice-city/check-figure';
import { splitLesson } from './lesson-pieces.js';
import {
	claimId,
	fingerprint,
	lose,
	noteTranslation,
	report,
	sameIds,
	type ParseContext
} from '../parse-context';
import { readQuestions, translateQuestions } from '../question/parse-questions';
import { readLessonBody, type LessonBody } from './read-lesson-body';
import { readYaml } from '../files/read-yaml';
import { LessonFront, LessonFrontTexts } from '../course/course-schema';

/** Where the files of a lesson are, and its place in the course. */
export interface LessonSource {
	readonly folder: string;
	readonly slug: string;
	readonly number: number;
	readonly courseId: string;
	readonly moduleId: string;
}

/** Reads a lesson and its translations. */
export function parseLesson(context: ParseContext, place: LessonSource): Lesson | undefined {
	const file = `${place.folder}/${SOURCE_LOCALE}.md`;
	const text = context.files[file];
	if (text === undefined) {
		report(context, file, 1, '', 'the lesson has no text in its source language');
		return lose(context, file);
	}
	const parts = splitOrReport(context, file, text);
	const front = parts && readYaml(file, parts.front, LessonFront, context.problems, 2);
	if (!parts || !front) return lose(context, file);
	const { id, minutes, indicators, objectives, title, summary } = front.value;
	claimId(context, 'lesson', id, file, front.lineOf(['id']));
	objectives.forEach((objective, index) =>
		claimId(context, 'objective', objective.id, file, front.lineOf(['objectives', index, 'id']))
	);
	const body = readBodyWithFigures(context, file, parts);
	const objectiveIds = objectives.map((objective) => objective.id);
	const questions = readQuestions(context, file, body.questions, objectiveIds);
	if (body.questions.length === 0) report(context, file, 1, '', 'the lesson has no check');
	const source: LessonTexts = { title, summary, objectives, questions, ...bodyTexts(file, body) };
	const hash = fingerprint(text);
	// A source that lost a question would make its translations look wrong.
	const isWhole = !context.lost.has(file);
	const texts: Localized<LessonTexts> = {
		source,
		translations: isWhole
			? translated((locale) => parseTranslation(context, place, locale, source, hash))
			: {}
	};
	const checkIds = questions.map((question) => question.id);
	const { slug, number, courseId, moduleId } = place;
	return { id, slug, number, courseId, moduleId, minutes, indicators, checkIds, hash, texts };
}

function parseTranslation(
	context: ParseContext,
	place: LessonSource,
	locale: TranslationLocale,
	source: LessonTexts,
	sourceHash: string
): LessonTexts | undefined {
	const file = `${place.folder}/${locale}.md`;
	const text = context.files[file];
	const parts = text === undefined ? undefined : splitOrReport(context, file, text);
	const front = parts && readYaml(file, parts.front, LessonFrontTexts, context.problems, 2);
	noteTranslation(context, file, locale, sourceHash, front?.value.source);
	if (!parts || !front) return undefined;
	const { title, summary, objectives } = front.value;
	const body = readBodyWithFigures(context, file, parts);
	sameIds(context, file, 'headings', source.headings, body.headings);
	sameIds(context, file, 'objectives', source.objectives, objectives);
	const questions = translateQuestions(context, file, source.questions, body.questions);
	return { title, summary, objectives, questions, ...bodyTexts(file, body) };
}

function splitOrReport(context: ParseContext, file: string, text: string) {
	const parts = splitLesson(text);
	if (!parts) report(context, file, 1, '', 'does not begin with front matter between --- lines');
	return parts;
}

function readBodyWithFigures(
	context: ParseContext,
	file: string,
	parts: { readonly body: string; readonly bodyLine: number }
): LessonBody {
	const body = readLessonBody(context, file, parts);
	for (const figure of body.figures) checkFigure(context, file, figure);
	return body;
}

function bodyTexts(file: string, { headings, terms, references, sources, prose }: LessonBody) {
	return {
		headings,
		terms,
		references,
		sources,
		words: prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
		file: `/${file}`,
		prose
	};
}
