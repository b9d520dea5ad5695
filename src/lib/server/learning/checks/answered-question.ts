import type { Answer } from '$lib/domain/quiz/answer';
import type { Draw } from '$lib/domain/quiz/drawing/draw';
import type { Question } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import type { WriteNumber } from '$lib/domain/quiz/question-rules';
import type { FormFrame, QuestionView } from '$lib/domain/quiz/question-view';
import { explainAnswer, presentQuestion } from '$lib/domain/quiz/rules';
import { formatPlainNumber } from '$lib/i18n/format';
import { formFrame, type AskedQuestion, type ViewContext } from './open-question';

/**
 * A question with what was answered and why, its numbers written as the language of the page does.
 * @param formId id of the form that was answered, which drew the order of the options
 */
export function answeredQuestion(
	context: ViewContext,
	asked: AskedQuestion,
	formId: string,
	answer: Answer
) {
	const { question } = asked;
	const draw = context.keys.draw(formId, question.id);
	const write = (value: number) => formatPlainNumber(context.locale, value);
	return explained(formFrame(context, asked, formId), question, draw, answer, write);
}

function explained<Kind extends QuestionKind>(
	frame: FormFrame,
	question: Question<Kind>,
	draw: Draw,
	answer: Answer,
	write: WriteNumber
): QuestionView<Kind> {
	return {
		...frame,
		question: presentQuestion(question, draw),
		explanation: explainAnswer(question, draw, answer, write)
	};
}
