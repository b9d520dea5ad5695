import type { Lesson, LessonTexts } from '$lib/domain/course/course';
import type { Question } from '$lib/domain/quiz/question';
import { readLessonBody, splitLesson } from './lesson-markup.js';
import {
	claimId,
	fingerprint,
	noteTranslation,
	report,
	TRANSLATION_LOCALES,
	type ParseContext
} from './parse-context';
import { readYaml } from './read-yaml';
import { LessonFront, LessonFrontTexts, QuestionBlock, QuestionTexts } from './schemas';
import { toQuestion, translateQuestion } from './to-question';

/** Where a lesson stands. */
export interface LessonPlace {
	readonly folder: string;
	readonly slug: string;
	readonly number: number;
	readonly courseId: string;
	readonly moduleId: string;
}

type Body = ReturnType<typeof readLessonBody>;

/** Reads a lesson and its translations. */
export function parseLesson(context: ParseContext, place: LessonPlace): Lesson | undefined {
	const file = `${place.folder}/en.md`;
	const text = context.files[file];
	if (text === undefined) {
		report(context, file, 1, '', 'the lesson has no text in its source language');
		return undefined;
	}
	const parts = splitOrReport(context, file, text);
	const front = parts && readYaml(file, parts.front, LessonFront, context.problems, 2);
	if (!parts || !front) return undefined;
	const { id, minutes, indicators, objectives, title, summary } = front.value;
	claimId(context, 'lesson', id, file, front.lineOf(['id']));
	objectives.forEach((objective, index) =>
		claimId(context, 'objective', objective.id, file, front.lineOf(['objectives', index, 'id']))
	);
	const body = readBody(context, file, parts);
	const questions = readQuestions(
		context,
		file,
		body,
		objectives.map((objective) => objective.id)
	);
	if (questions.length === 0) report(context, file, 1, '', 'the lesson has no check');
	const source: LessonTexts = {
		title,
		summary,
		objectives,
		questions,
		...bodyTexts(file, body)
	};
	const texts: Record<string, LessonTexts> = { en: source };
	for (const locale of TRANSLATION_LOCALES) {
		const translated = parseTranslation(context, place, locale, source, fingerprint(text));
		if (translated) texts[locale] = translated;
	}
	return {
		id,
		slug: place.slug,
		number: place.number,
		courseId: place.courseId,
		moduleId: place.moduleId,
		minutes,
		indicators,
		checkIds: questions.map((question) => question.id),
		hash: fingerprint(text),
		texts
	};
}

function parseTranslation(
	context: ParseContext,
	place: LessonPlace,
	locale: string,
	source: LessonTexts,
	sourceHash: string
): LessonTexts | undefined {
	const file = `${place.folder}/${locale}.md`;
	const text = context.files[file];
	const parts = text === undefined ? undefined : splitOrReport(context, file, text);
	const front = parts && readYaml(file, parts.front, LessonFrontTexts, context.problems, 2);
	noteTranslation(context, file, locale, sourceHash, front?.value.source);
	if (!parts || !front) return undefined;
	const body = readBody(context, file, parts);
	sameIds(context, file, 'headings', source.headings, body.headings);
	sameIds(context, file, 'objectives', source.objectives, front.value.objectives);
	return {
		title: front.value.title,
		summary: front.value.summary,
		objectives: front.value.objectives,
		questions: translateQuestions(context, file, source.questions, body),
		...bodyTexts(file, body)
	};
}

function splitOrReport(context: ParseContext, file: string, text: string) {
	const parts = splitLesson(text);
	if (!parts) report(context, file, 1, '', 'does not begin with front matter between --- lines');
	return parts;
}

function readBody(
	context: ParseContext,
	file: string,
	parts: { body: string; bodyLine: number }
): Body {
	const body = readLessonBody(parts.body, parts.bodyLine);
	for (const problem of body.problems) report(context, file, problem.line, '', problem.value);
	for (const heading of body.headings) {
		const first = body.headings.find((other) => other.id === heading.id);
		if (first !== heading) {
			report(context, file, heading.line, 'heading', `the id "${heading.id}" is used twice`);
		}
	}
	const folder = file.slice(0, file.lastIndexOf('/'));
	for (const figure of body.figures) checkFigure(context, file, folder, figure);
	return body;
}

function checkFigure(
	context: ParseContext,
	file: string,
	folder: string,
	figure: Body['figures'][number]
): void {
	if (!figure.alt) report(context, file, figure.line, 'figure', 'has no alternative text');
	const path = `${folder}/${figure.file}`;
	const svg = context.files[path];
	if (svg === undefined) {
		report(context, file, figure.line, 'figure', `${figure.file} is not beside the lesson`);
		return;
	}
	const [, width] = /viewBox="0 0 (\d+(?:\.\d+)?) \d+(?:\.\d+)?"/.exec(svg) ?? [];
	if (!width || Number(width) > 330) {
		report(context, path, 1, 'viewBox', 'should be "0 0 W H" with W at most 330');
	}
	const forbidden = /<script|<foreignObject|\son\w+=|\sstyle=|<style|href=|[{}]/i.exec(svg);
	if (forbidden) report(context, path, 1, '', `must not hold ${forbidden[0].trim()}`);
}

function readQuestions(
	context: ParseContext,
	file: string,
	body: Body,
	objectiveIds: readonly string[]
): Question[] {
	return body.fences.flatMap((fence) => {
		const block = readYaml(file, fence.yaml, QuestionBlock, context.problems, fence.line);
		if (!block) return [];
		claimId(context, 'question', block.value.id, file, block.lineOf(['id']));
		for (const objective of block.value.objectives) {
			if (!objectiveIds.includes(objective)) {
				report(
					context,
					file,
					block.lineOf(['objectives']),
					'objectives',
					`"${objective}" is not an objective of this lesson`
				);
			}
		}
		return [toQuestion(block.value)];
	});
}

function translateQuestions(
	context: ParseContext,
	file: string,
	source: readonly Question[],
	body: Body
): Question[] {
	const translated = body.fences.flatMap((fence) => {
		const block = readYaml(file, fence.yaml, QuestionTexts, context.problems, fence.line);
		const question = source.find((candidate) => candidate.id === block?.value.id);
		if (!block) return [];
		if (!question) {
			report(
				context,
				file,
				fence.line,
				'id',
				`"${block.value.id}" is not a question of the source`
			);
			return [];
		}
		return [translateQuestion(context, file, fence.line, question, block.value)];
	});
	sameIds(context, file, 'questions', source, translated);
	return translated;
}

function sameIds(
	context: ParseContext,
	file: string,
	field: string,
	source: readonly { readonly id: string }[],
	own: readonly { readonly id: string }[]
): void {
	const expected = source.map((item) => item.id).join(', ');
	const found = own.map((item) => item.id).join(', ');
	if (expected !== found) {
		report(context, file, 1, field, `has the ids ${found || 'none'}, the source has ${expected}`);
	}
}

function bodyTexts(file: string, body: Body) {
	return {
		headings: body.headings.map(({ id, text, level }) => ({ id, text, level })),
		terms: unique(body.terms),
		references: unique(body.references),
		sources: unique(body.sources),
		words: body.prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
		file: `/${file}`,
		prose: body.prose
	};
}

function unique(found: readonly { readonly value: string }[]): string[] {
	return [...new Set(found.map((item) => item.value))];
}
