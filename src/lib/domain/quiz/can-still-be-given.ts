import { byName } from './drawing/draw';
import type { Answer } from './answer';
import type { Question } from './question';
import { fillAnswer, readAnswer } from './rules';
import { isSameAnswer } from './same-answer';

/** Whether a stored answer can still be given: what it chose exists, and nothing that must be answered was added. */
export function canStillBeGiven(question: Question, answer: Answer): boolean {
	const fields = new Map(Object.entries(fillAnswer(question, byName, answer)));
	const read = readAnswer(question, byName, fields);
	if (read.type === 'answer') return isSameAnswer(read.answer, answer);
	// Taken before such numbers were asked back, or doubled places were refused.
	return read.type === 'ambiguous' || read.type === 'doubled';
}
