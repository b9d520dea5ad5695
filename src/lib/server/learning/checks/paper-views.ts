import type { Lesson } from '$lib/domain/course/course';
import type { Locale } from '$lib/domain/locale/locales';
import type { Draw } from '$lib/domain/quiz/drawing/draw';
import type { Question } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import type { PaperView, QuestionFrame } from '$lib/domain/quiz/question-view';
import { presentOnPaper } from '$lib/domain/quiz/rules';
import { askedInLesson } from './check-views';
import { questionFrame, type ViewContext } from './open-question';

/** The checks of a lesson for paper, where a scenario is printed with all its steps. */
export function paperViews(
	{ catalogue, keys }: ViewContext,
	lesson: Lesson,
	language: Locale
): Record<string, PaperView> {
	return Object.fromEntries(
		askedInLesson(lesson, language).map((asked) => {
			const { question } = asked;
			const draw = keys.draw('paper', question.id);
			return [question.id, printed(questionFrame(catalogue, asked), question, draw)];
		})
	);
}

function printed<Kind extends QuestionKind>(
	frame: QuestionFrame,
	question: Question<Kind>,
	draw: Draw
): PaperView<Kind> {
	return { ...frame, question: presentOnPaper(question, draw) };
}
