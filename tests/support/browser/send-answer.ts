import type { Lesson } from '../../../src/lib/domain/course/course';
import type { Answer } from '../../../src/lib/domain/quiz/answer';
import type { Question } from '../../../src/lib/domain/quiz/question';
import { fillAnswer } from '../../../src/lib/domain/quiz/rules';
import type { Database } from '../../../src/lib/server/db/open-database';
import { submitAttempt } from '../../../src/lib/server/learning/checks/attempts';
import { newId } from '../../../src/lib/server/new-id';
import { drawOf, keys } from '../form-keys';

/** Sends an answer to a check from a new form, as the question is asked now. */
export function sendAnswer(
	db: Database,
	learnerId: string,
	lesson: Lesson,
	question: Question,
	answer: Answer,
	now = 1
) {
	const formId = newId();
	const fields = new Map(Object.entries(fillAnswer(question, drawOf(formId, question), answer)));
	const seal = keys.seal(question);
	const sent = { learnerId, lesson, question, keys, formId, seal, fields };
	return submitAttempt(db, { ...sent, locale: 'en', now });
}
