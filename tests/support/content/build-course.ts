import type { Course, CourseModule, Lesson, Test } from '../../../src/lib/domain/course/course';
import type { Question } from '../../../src/lib/domain/quiz/question';

/** A lesson with one check `<id>-check` and one objective `<id>-goal`. */
export function buildLesson(id: string, changes: Partial<Lesson> = {}): Lesson {
	const question = buildQuestion(`${id}-check`, [`${id}-goal`]);
	return {
		id,
		slug: id,
		number: 1,
		courseId: 'course',
		moduleId: 'module',
		minutes: 6,
		indicators: [],
		checkIds: [question.id],
		hash: 'first',
		texts: {
			source: {
				title: `Lesson ${id}`,
				summary: '',
				objectives: [{ id: `${id}-goal`, text: `do ${id}` }],
				headings: [],
				terms: [],
				references: [],
				sources: [],
				questions: [question],
				words: 500,
				file: '',
				prose: ''
			},
			translations: {}
		},
		...changes
	};
}

/** A module of some lessons; its texts say its id. */
export function buildModule(id: string, lessons: readonly Lesson[], test?: Test): CourseModule {
	return {
		id,
		slug: id,
		number: 0,
		courseId: 'course',
		criterion: undefined,
		texts: { source: { title: `Module ${id}`, summary: '', outcomes: [] }, translations: {} },
		lessons,
		test
	};
}

/** A course of some modules. */
export function buildCourse(
	modules: readonly CourseModule[],
	changes: Partial<Course> = {}
): Course {
	return {
		id: 'course',
		slug: 'course',
		texts: { source: { title: 'Course', summary: '', outcomes: [] }, translations: {} },
		modules,
		finalTest: undefined,
		gainCheck: undefined,
		...changes
	};
}

/** A test that draws 2 of its pool and is passed with 70 per cent. */
export function buildTest(questions: readonly Question[], changes: Partial<Test> = {}): Test {
	return {
		id: 'test',
		belongsTo: 'module',
		draw: 2,
		pass: 70,
		questions: { source: questions, translations: {} },
		...changes
	};
}

/** A single choice; `right` is right, `wrong` and `other` are not. */
export function buildQuestion(
	id: string,
	objectives: readonly string[] = ['goal']
): Question<'single'> {
	return {
		id,
		kind: 'single',
		prompt: `Question ${id}`,
		indicators: [],
		objectives,
		hash: 'first',
		choices: [
			{ id: 'wrong', text: 'Wrong', correct: false, because: 'No.' },
			{ id: 'right', text: 'Right', correct: true, because: 'Yes.' },
			{ id: 'other', text: 'Other', correct: false, because: 'No.' }
		]
	};
}
