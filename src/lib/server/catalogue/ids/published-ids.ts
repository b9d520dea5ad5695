import type { Question } from '$lib/domain/quiz/question';
import { optionIds } from '$lib/domain/quiz/rules';
import { allLessons, type Catalogue } from '../catalogue';
import type { IdKind } from './id-kinds';

/** Parts of the content whose ids stored facts refer to. */
export type Publishing = Pick<Catalogue, 'courses' | 'instruments' | 'strategy' | 'data'>;

/** Today's ids of one state of the content. */
export interface PublishedIds extends Readonly<Record<IdKind, ReadonlySet<string>>> {
	/** Ids of what can be answered, by question; questions that are answered by typing have none. */
	readonly options: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every id that a stored fact may refer to: in a column of its own, or within an answer or a list. */
export function publishedIds(catalogue: Publishing): PublishedIds {
	const { courses, instruments, strategy, data } = catalogue;
	const modules = courses.flatMap((course) => course.modules);
	const gainChecks = courses.flatMap(({ gainCheck }) => gainCheck ?? []);
	const tests = [...modules, ...courses.map(({ finalTest }) => ({ test: finalTest }))];
	const questions = allQuestions(catalogue);
	return {
		courses: idsOf(courses),
		modules: idsOf(modules),
		lessons: idsOf(allLessons(catalogue).map(({ lesson }) => lesson)),
		questions: idsOf(questions),
		tests: idsOf(tests.flatMap(({ test }) => test ?? [])),
		'gain-checks': idsOf(gainChecks),
		pairs: idsOf(gainChecks.flatMap(({ pairs }) => pairs.source)),
		instruments: new Set(Object.keys(instruments)),
		indicators: idsOf(Object.values(instruments).flatMap((one) => one.indicators)),
		sections: new Set(Object.keys(strategy?.source.sections ?? {})),
		countries: new Set((data?.countries ?? []).map(({ iso3 }) => iso3)),
		options: new Map(
			questions
				.map((question): [string, Set<string>] => [question.id, new Set(optionIds(question))])
				.filter(([, ids]) => ids.size > 0)
		)
	};
}

/** Checks, test items, and the questions before and after a course. */
function allQuestions(catalogue: Pick<Catalogue, 'courses'>): Question[] {
	return [
		...allLessons(catalogue).flatMap(({ lesson }) => lesson.texts.source.questions),
		...catalogue.courses.flatMap(({ modules, finalTest, gainCheck }) => [
			...modules.flatMap(({ test }) => test?.questions.source ?? []),
			...(finalTest?.questions.source ?? []),
			...(gainCheck?.pairs.source ?? []).flatMap(({ before, after }) => [before, after])
		])
	];
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
	return new Set(things.map(({ id }) => id));
}
