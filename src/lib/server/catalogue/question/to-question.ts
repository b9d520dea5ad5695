import type { Choice, Question } from '$lib/domain/quiz/question';
import { fingerprint } from '../parse-context';
import type { QuestionBlock } from './question-schema';

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
		case 'scenario':
			return { ...shared, kind: 'scenario', steps: block.steps, ends: block.ends };
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
