import type { Draw } from '../../src/lib/domain/quiz/drawing/draw';
import type { Question } from '../../src/lib/domain/quiz/question';
import { formKeys } from '../../src/lib/server/learning/checks/form-keys';

/** The forms of an installation with a known secret. */
export const keys = formKeys('the secret of the tests');

/** How a form of that installation draws a question. */
export function drawOf(formId: string, question: Pick<Question, 'id'>): Draw {
	return keys.draw(formId, question.id);
}
