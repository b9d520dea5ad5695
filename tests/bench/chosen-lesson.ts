import type { Lesson } from '../../src/lib/domain/course/course';
import type { Question } from '../../src/lib/domain/quiz/question';
import { allLessons, lessonPath, type Catalogue } from '../../src/lib/server/catalogue/catalogue';
import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';

/** The lesson that is measured. */
export interface ChosenLesson {
	readonly path: string;
	/** The lesson after it, in the same module. */
	readonly nextPath: string;
	readonly checks: number;
	/** A check with one right choice. */
	readonly question: Question<'single'>;
}

/** The English lesson with the longest source among those with a single-choice check and a lesson after them. */
export function chooseLesson(catalogue: Catalogue, files: ContentFiles): ChosenLesson {
	const sourceLength = (lesson: Lesson) => files[lesson.texts.source.file.slice(1)]?.length ?? 0;
	const found = allLessons(catalogue).flatMap((place) => {
		const { module, lesson } = place;
		const question = lesson.texts.source.questions.find(isSingle);
		const next = module.lessons[module.lessons.indexOf(lesson) + 1];
		if (!question || !next) return [];
		return {
			path: `/en${lessonPath(place)}`,
			nextPath: `/en${lessonPath({ ...place, lesson: next })}`,
			checks: lesson.checkIds.length,
			question,
			length: sourceLength(lesson)
		};
	});
	const [longest] = found.sort((a, b) => b.length - a.length);
	if (!longest) throw new Error('no lesson has a single-choice check and a lesson after it');
	return longest;
}

function isSingle(question: Question): question is Question<'single'> {
	return question.kind === 'single';
}
