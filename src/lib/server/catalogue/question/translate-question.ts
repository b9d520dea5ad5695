import type { Choice, DrawnPage, Question } from '$lib/domain/quiz/question';
import { report, type ParseContext } from '../parse-context';
import type { QuestionTexts } from './question-schema';
import { translateScenario } from './translate-scenario';

type Fault = (field: string, reason: string) => void;

/** The fields of a translated block besides `id` and `prompt`. */
const FIELDS: Readonly<Record<Question['kind'], readonly (keyof QuestionTexts)[]>> = {
	single: ['choices'],
	multiple: ['choices'],
	'true-false': ['because'],
	judgement: ['because', 'page'],
	matching: ['pairs'],
	ordering: ['items'],
	numeric: ['because', 'unit', 'mistakes'],
	'short-text': ['because', 'accept', 'mistakes'],
	scenario: ['steps', 'ends'],
	reflection: ['hint']
};

/** Lays the texts of a translation over a question; ids must agree, keys come from the source. */
export function translateQuestion(
	context: ParseContext,
	file: string,
	line: number,
	question: Question,
	texts: QuestionTexts
): Question {
	const fault: Fault = (field, reason) =>
		report(context, file, line, `${question.id}.${field}`, reason);
	for (const field of Object.keys(texts) as (keyof QuestionTexts)[]) {
		if (field === 'id' || field === 'prompt' || FIELDS[question.kind].includes(field)) continue;
		fault(field, `does not belong to the kind ${question.kind}`);
	}
	if (question.prompt && !texts.prompt) fault('prompt', 'is missing');
	return layOver({ ...question, prompt: texts.prompt ?? '' }, texts, fault);
}

function layOver(question: Question, texts: QuestionTexts, fault: Fault): Question {
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return { ...question, choices: overlay(question.choices, texts.choices, 'choices', fault) };
		case 'true-false':
			return { ...question, choices: explainPair(question, ['true', 'false'], texts, fault) };
		case 'judgement':
			if (question.page) comparePages(question.page, texts.page, fault);
			return {
				...question,
				...(texts.page ? { page: texts.page } : {}),
				choices: explainPair(question, ['1', '0'], texts, fault)
			};
		case 'matching':
			return { ...question, pairs: overlay(question.pairs, texts.pairs, 'pairs', fault) };
		case 'ordering':
			return { ...question, items: overlay(question.items, texts.items, 'items', fault) };
		case 'numeric':
			if (question.unit && !texts.unit) fault('unit', 'is missing');
			return {
				...question,
				because: oneBecause(texts, fault),
				unit: texts.unit ?? '',
				mistakes: translateMistakes(question.mistakes, texts, fault)
			};
		case 'short-text':
			if (!texts.accept) fault('accept', 'is missing');
			return {
				...question,
				because: oneBecause(texts, fault),
				accept: texts.accept ?? question.accept,
				mistakes: (texts.mistakes ?? []).filter((mistake) => 'text' in mistake)
			};
		case 'scenario':
			return translateScenario(question, texts, fault);
		case 'reflection':
			if (question.hint && !texts.hint) fault('hint', 'is missing');
			return { ...question, hint: texts.hint ?? '' };
	}
}

function overlay<Item extends { readonly id: string }>(
	items: readonly Item[],
	texts: readonly { readonly id: string }[] = [],
	field: string,
	fault: Fault
): Item[] {
	for (const { id } of texts) {
		if (!items.some((item) => item.id === id)) fault(field, `"${id}" is not in the source`);
	}
	return items.map((item) => {
		const own = texts.find((text) => text.id === item.id);
		if (!own) fault(field, `"${item.id}" is not translated`);
		return { ...item, ...own };
	});
}

function explainPair(
	{ choices }: { readonly choices: readonly Choice[] },
	keys: readonly [string, string],
	{ because }: QuestionTexts,
	fault: Fault
): Choice[] {
	const own = typeof because === 'object' ? because : {};
	for (const key of Object.keys(own)) {
		if (!keys.includes(key)) fault(`because.${key}`, `should be ${keys.join(' or ')}`);
	}
	return choices.map((choice, index) => {
		const key = keys[index] ?? '';
		if (!own[key]) fault(`because.${key}`, 'is missing');
		return { ...choice, because: own[key] ?? '' };
	});
}

function oneBecause({ because }: QuestionTexts, fault: Fault): string {
	if (typeof because === 'string') return because;
	fault('because', because ? 'should be one text' : 'is missing');
	return '';
}

/** A wrong number is the same in every language, so each needs its words. */
function translateMistakes(
	mistakes: readonly { readonly value: number; readonly because: string }[],
	texts: QuestionTexts,
	fault: Fault
) {
	const own = (texts.mistakes ?? []).filter((mistake) => 'value' in mistake);
	for (const { value } of own) {
		if (!mistakes.some((mistake) => mistake.value === value)) {
			fault('mistakes', `${value} is not in the source`);
		}
	}
	return mistakes.map((mistake) => {
		const text = own.find(({ value }) => value === mistake.value);
		if (!text) fault('mistakes', `${mistake.value} is not translated`);
		return text ?? mistake;
	});
}

function comparePages(source: DrawnPage, own: DrawnPage | undefined, fault: Fault): void {
	if (!own) return fault('page', 'is missing');
	if (own.menu.length !== source.menu.length) {
		fault('page.menu', `has ${own.menu.length} entries, the source has ${source.menu.length}`);
	}
	const shape = (page: DrawnPage) => page.body.map((line) => Object.keys(line).join()).join(', ');
	if (shape(own) !== shape(source)) {
		fault('page.body', `has the lines ${shape(own)}; the source has ${shape(source)}`);
	}
}
