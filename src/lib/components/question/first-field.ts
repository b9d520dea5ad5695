import type { PublicQuestion } from '$lib/domain/quiz/question';

/** The id of a question's first input, to which the summary of errors leads. */
export function firstField(question: PublicQuestion, id: string): string {
	if (question.options) return `${id}-answer-${question.options[0]?.value ?? ''}`;
	if (question.rows) return `${id}-row-${question.rows[0]?.value ?? ''}`;
	return `${id}-answer`;
}
