import { expect, it } from 'vitest';
import { sendAnswer } from '../../../../../tests/support/browser/send-answer';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildQuestion,
	buildTest
} from '../../../../../tests/support/content/build-course';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { courseProgress } from '$lib/domain/progress/course-progress';
import { beginTest } from '../tests/begin-test';
import { saveTestAnswer } from '../tests/save-test-answer';
import { submitTest } from '../tests/submit-test';
import { completeLesson, keepReadingPlace } from './completions';
import { workDone, workDoneIn } from './work-done';

const database = useTemporaryDatabase();
const pool = [buildQuestion('a'), buildQuestion('b')];
const tests = ['first', 'second', 'course'].map((belongsTo) =>
	buildTest(pool, { id: `${belongsTo}-test`, belongsTo })
);
const lessons = ['one', 'two'].map((id) => buildLesson(id));
const modules = ['first', 'second'].map((id, index) =>
	buildModule(id, lessons.slice(index, index + 1), tests[index])
);
const course = buildCourse(modules, { finalTest: tests[2] });

/** Does everything there is in the course, and one lesson beside it. */
async function doEverything(learnerId: string): Promise<void> {
	const db = database();
	for (const lesson of [...lessons, buildLesson('elsewhere')]) {
		const question = buildQuestion(`${lesson.id}-check`);
		const right = { type: 'choices', ids: ['right'] } as const;
		await sendAnswer(db, learnerId, lesson, question, right);
		await completeLesson(db, { learnerId, lesson, now: 2 });
		await keepReadingPlace(db, { learnerId, lessonId: lesson.id, headingId: 'own', now: 3 });
	}
	for (const test of tests) {
		const begun = await beginTest(db, { learnerId, test, locale: 'en', now: 4 });
		if (begun.type !== 'begun') throw new Error('too soon');
		const { id, questionIds } = begun.row;
		for (const questionId of questionIds) {
			const answer = { type: 'choices', ids: ['right'] } as const;
			await saveTestAnswer(db, { learnerId, id, questionId, answer, isCurrent: () => true });
		}
		await submitTest(db, { learnerId, id, test, now: 5 });
	}
}

it('a module page reads the work of its module and of no other', async () => {
	const learnerId = await someLearner(database());
	await doEverything(learnerId);
	const [module] = modules;
	if (!module) throw new Error('no module');
	const work = await workDoneIn(database(), learnerId, module);
	expect([...work.answered]).toEqual([['one-check', 'right']]);
	expect([...work.completed.keys()]).toEqual(['one']);
	expect([...work.places.keys()]).toEqual(['one']);
	expect([...work.tests.keys()]).toEqual(['first-test']);
});

it('a course page comes to the same as with everything that was ever done', async () => {
	const learnerId = await someLearner(database());
	await doEverything(learnerId);
	const [part, all] = [
		await workDoneIn(database(), learnerId, course),
		await workDone(database(), learnerId)
	];
	expect(part.completed.has('elsewhere')).toBe(false);
	expect(all.completed.has('elsewhere')).toBe(true);
	expect(courseProgress(course, part)).toEqual(courseProgress(course, all));
	expect(courseProgress(course, part).complete).toBe(true);
});
