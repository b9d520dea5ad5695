import type { Choice, Question } from '$lib/domain/quiz/question';
import { fingerprint, report, type ParseContext } from './parse-context';
import type { QuestionBlock, QuestionTexts } from './schemas';

/** Makes the question of the domain from a block of the source language. */
export function toQuestion(block: QuestionBlock): Question {
	const shared = {
		id: block.id,
		prompt: block.prompt ?? '',
		indicators: block.indicators,
		objectives: block.objectives,
		hash: fingerprint(JSON.stringify(block))
	};
	switch (block.kind) {
		case 'single':
		case 'multiple':
			return { ...shared, kind: block.kind, choices: block.choices };
		case 'true-false':
			return { ...shared, kind: 'true-false', choices: trueFalse(block.answer, block.because) };
		case 'judgement':
			return {
				...shared,
				kind: 'judgement',
				indicators: [...new Set([block.indicator, ...block.indicators])],
				indicator: block.indicator,
				page: block.page,
				choices: oneOrNothing(block.answer, block.because)
			};
		case 'matching':
			return { ...shared, kind: 'matching', pairs: block.pairs };
		case 'ordering':
			return { ...shared, kind: 'ordering', items: block.items };
		case 'numeric':
			return {
				...shared,
				kind: 'numeric',
				answer: block.answer,
				tolerance: block.tolerance,
				unit: block.unit,
				because: block.because,
				mistakes: block.mistakes
			};
		case 'short-text':
			return {
				...shared,
				kind: 'short-text',
				accept: block.accept,
				because: block.because,
				mistakes: block.mistakes
			};
		case 'reflection':
			return { ...shared, kind: 'reflection', hint: block.hint };
	}
}

// The words for true, false, 1 and 0 belong to the interface and are set by the page.
function trueFalse(answer: boolean, because: { true: string; false: string }): Choice[] {
	return [
		{ id: 'true', text: '', correct: answer, because: because.true },
		{ id: 'false', text: '', correct: !answer, because: because.false }
	];
}

function oneOrNothing(answer: number, because: { 0: string; 1: string }): Choice[] {
	return [
		{ id: 'one', text: '', correct: answer === 1, because: because[1] },
		{ id: 'nothing', text: '', correct: answer === 0, because: because[0] }
	];
}

/** Lays the texts of a translation over a question; ids must agree, keys come from the source. */
export function translateQuestion(
	context: ParseContext,
	file: string,
	line: number,
	question: Question,
	texts: QuestionTexts
): Question {
	const fault = (field: string, reason: string) =>
		report(context, file, line, `${question.id}.${field}`, reason);
	const prompt = texts.prompt ?? question.prompt;
	if (!texts.prompt && question.prompt) fault('prompt', 'is missing');
	const because = (key?: string): string => {
		const own = typeof texts.because === 'object' && key ? texts.because[key] : texts.because;
		if (typeof own !== 'string') {
			fault(key ? `because.${key}` : 'because', 'is missing');
			return '';
		}
		return own;
	};
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return {
				...question,
				prompt,
				choices: overlay(question.choices, texts.choices, 'choices', fault)
			};
		case 'true-false':
		case 'judgement': {
			const keys = question.kind === 'true-false' ? ['true', 'false'] : ['1', '0'];
			if (question.page && texts.page?.body.length !== question.page.body.length) {
				fault('page.body', 'has other lines than the source');
			}
			return {
				...question,
				prompt,
				...(texts.page ? { page: texts.page } : {}),
				choices: question.choices.map((choice, index) => ({
					...choice,
					because: because(keys[index])
				}))
			};
		}
		case 'matching':
			return { ...question, prompt, pairs: overlay(question.pairs, texts.pairs, 'pairs', fault) };
		case 'ordering':
			return { ...question, prompt, items: overlay(question.items, texts.items, 'items', fault) };
		case 'numeric':
			return {
				...question,
				prompt,
				because: because(),
				unit: texts.unit ?? question.unit,
				mistakes: (texts.mistakes ?? []).flatMap((mistake) => ('value' in mistake ? [mistake] : []))
			};
		case 'short-text':
			if (!texts.accept) fault('accept', 'is missing');
			return {
				...question,
				prompt,
				because: because(),
				accept: texts.accept ?? question.accept,
				mistakes: (texts.mistakes ?? []).flatMap((mistake) => ('text' in mistake ? [mistake] : []))
			};
		case 'reflection':
			return { ...question, prompt, hint: texts.hint ?? question.hint };
	}
}

function overlay<Item extends { readonly id: string }>(
	items: readonly Item[],
	texts: readonly { readonly id: string }[],
	field: string,
	fault: (field: string, reason: string) => void
): Item[] {
	const extra = texts.filter((text) => !items.some((item) => item.id === text.id));
	for (const { id } of extra) fault(field, `"${id}" is not in the source`);
	return items.map((item) => {
		const own = texts.find((text) => text.id === item.id);
		if (!own) fault(field, `"${item.id}" is not translated`);
		return { ...item, ...own };
	});
}
