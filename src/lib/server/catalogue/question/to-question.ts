import type { Question } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import { fingerprint } from '../parse-context';
import type { QuestionFault } from './kind-content';
import { QUESTION_CONTENT, type QuestionBlock } from './question-content';

/** Makes the question of the domain from a block of the source language. */
export function toQuestion<Kind extends QuestionKind>(block: QuestionBlock<Kind>): Question<Kind> {
	const head = {
		id: block.id,
		prompt: block.prompt ?? '',
		indicators: block.indicators,
		objectives: block.objectives,
		hash: fingerprint(JSON.stringify(block))
	};
	return QUESTION_CONTENT[block.kind].build(block, head);
}

/** What is wrong with a question that no schema can see. */
export function questionFaults<Kind extends QuestionKind>(
	question: Question<Kind>
): readonly QuestionFault[] {
	return QUESTION_CONTENT[question.kind].faults(question);
}
