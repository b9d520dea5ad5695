import type { Draw } from '$lib/domain/quiz/draw';
import type { Answer, Explanation, Question } from '$lib/domain/quiz/question';
import { explainAnswer } from '$lib/domain/quiz/rules';
import { formatPlainNumber } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';

/** What to say once a question was answered, with its numbers as the language writes them. */
export function explainInLanguage(
	locale: Locale,
	question: Question,
	draw: Draw,
	answer: Answer
): Explanation {
	const { numbers, ...explanation } = explainAnswer(question, draw, answer);
	if (!numbers) return explanation;
	const { given, expected } = numbers;
	return {
		...explanation,
		given: given === undefined ? '' : formatPlainNumber(locale, given),
		expected: formatPlainNumber(locale, expected)
	};
}
