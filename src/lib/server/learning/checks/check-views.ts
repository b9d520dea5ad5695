import type { Lesson } from '$lib/domain/course/course';
import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import { certaintyRemark } from '$lib/domain/quiz/certainty';
import type { QuestionView } from '$lib/domain/quiz/question-view';
import { answeredQuestion } from './answered-question';
import type { FormKeys } from './form-keys';
import type { StoredAttempt } from './latest-attempts';
import { openQuestion, type AskedQuestion, type ViewContext } from './open-question';

/**
 * The checks of a lesson for one reader.
 * @param reader whose forms they are, what she answered, and the check she wants to answer again
 */
export function checkViews(
	context: ViewContext,
	lesson: Lesson,
	language: Locale,
	reader: {
		readonly owner: string;
		readonly attempts: ReadonlyMap<string, StoredAttempt>;
		readonly retry: string | null;
	}
): Record<string, QuestionView> {
	const asked = askedInLesson(lesson, language);
	return Object.fromEntries(
		asked.map((one) => {
			const { id } = one.question;
			const attempt = reader.attempts.get(id);
			const view =
				attempt && id !== reader.retry
					? answeredCheck(context, one, attempt)
					: openQuestion(context, one, nextFormId(context.keys, reader.owner, id, attempt));
			return [id, view];
		})
	);
}

/** Every check of a lesson with its place. */
export function askedInLesson(lesson: Lesson, language: Locale): AskedQuestion[] {
	const { questions } = inLanguage(lesson.texts, language).value;
	return questions.map((question, index) => ({
		question,
		language,
		number: index + 1,
		of: questions.length
	}));
}

/** The form of the next try at a check: the same until that try is stored. */
function nextFormId(
	keys: FormKeys,
	owner: string,
	questionId: string,
	latest: StoredAttempt | undefined
): string {
	return keys.formId('check', owner, questionId, latest?.sequence ?? 0);
}

/** A check with what was answered, why, and what the learner's certainty adds to it. */
function answeredCheck(
	context: ViewContext,
	asked: AskedQuestion,
	{ id, formId, answer, certainty }: StoredAttempt
): QuestionView {
	const view = answeredQuestion(context, asked, formId ?? id, answer);
	const remark = view.explanation && certaintyRemark(certainty, view.explanation.grade.outcome);
	return { ...view, ...(remark ? { remark } : {}) };
}
