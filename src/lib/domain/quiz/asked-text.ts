import { byName } from './drawing/draw';
import type { Question } from './question';
import { presentOnPaper } from './rules';

/**
 * Everything of a question that a person sees before she answers, and nothing of its key. Two texts are equal while an
 * answer to the one is an answer to the other; the order of options in the content plays no part, nor does the id.
 */
export function askedText(question: Question): string {
	return JSON.stringify({ ...presentOnPaper(question, byName), id: '' });
}
