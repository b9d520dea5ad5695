import type { Answer } from '../../../src/lib/domain/quiz/answer';
import { fillAnswer } from '../../../src/lib/domain/quiz/rules';
import { submitAttempt } from '../../../src/lib/server/learning/checks/attempts';
import {
	gainSeed,
	storedGain,
	submitGainCheck
} from '../../../src/lib/server/learning/gain/gain-checks';
import { completeLesson } from '../../../src/lib/server/learning/progress/completions';
import { beginTest } from '../../../src/lib/server/learning/tests/begin-test';
import { saveTestAnswer } from '../../../src/lib/server/learning/tests/save-test-answer';
import { submitTest } from '../../../src/lib/server/learning/tests/submit-test';
import { buildLesson, buildQuestion, buildTest } from '../content/build-course';
import { drawOf, keys } from '../form-keys';
import { oneOf, someone, type Act } from './world';

const LESSONS = ['one', 'two', 'three'];
const CHOICES = ['wrong', 'right', 'other'];
const test = buildTest(['a', 'b', 'c', 'd'].map((id) => buildQuestion(id)));
const check = {
	id: 'gain',
	pairs: {
		translations: {},
		source: [
			{
				id: 'pair',
				objective: undefined,
				before: buildQuestion('before'),
				after: buildQuestion('after')
			}
		]
	}
};

const chosen = (how: number): Answer => ({
	type: 'choices',
	ids: [oneOf(CHOICES, how) ?? 'right']
});

/** Answers a check; few forms, so that one is often sent again, also by a visitor and by the account that claims her. */
const answerCheck: Act = async (world, step) => {
	const learnerId = someone(world, step);
	if (!learnerId) return;
	const lesson = buildLesson(oneOf(LESSONS, step.which) ?? 'one');
	const question = buildQuestion(`${lesson.id}-check`);
	const formId = `form-${step.how % 4}`;
	const answer = chosen(step.now);
	const fields = new Map(Object.entries(fillAnswer(question, drawOf(formId, question), answer)));
	const sent = { learnerId, lesson, question, keys, formId, seal: keys.seal(question), fields };
	await submitAttempt(world.db, { ...sent, locale: 'en', now: step.now });
};

const finishLesson: Act = async (world, step) => {
	const learnerId = someone(world, step);
	if (!learnerId) return;
	const hash = step.how % 3 === 0 ? 'second' : 'first';
	const lesson = buildLesson(oneOf(LESSONS, step.which) ?? 'one', { hash });
	await completeLesson(world.db, { learnerId, lesson, now: step.now });
};

/** Begins a try or goes on with it, answers what is asked, and often hands it in. */
const takeTest: Act = async (world, step) => {
	const learnerId = someone(world, step);
	if (!learnerId) return;
	const { db } = world;
	const { now } = step;
	const begun = await beginTest(db, { learnerId, test, locale: 'en', now });
	if (begun.type !== 'begun' || step.how % 4 === 0) return;
	for (const questionId of begun.row.questionIds) {
		const answer = chosen(step.how % 2 === 0 ? 1 : step.which);
		const said = { learnerId, id: begun.row.id, questionId, answer };
		await saveTestAnswer(db, { ...said, isCurrent: () => true });
	}
	await submitTest(db, { learnerId, id: begun.row.id, test, now: now + 1 });
};

const answerGain: Act = async (world, step) => {
	const learnerId = someone(world, step);
	if (!learnerId) return;
	const phase = step.which % 2 === 0 ? 'before' : 'after';
	const question = buildQuestion(phase);
	const openSeed = gainSeed(
		keys,
		learnerId,
		check,
		phase,
		await storedGain(world.db, learnerId, 'gain')
	);
	const fields = fillAnswer(question, drawOf(openSeed, question), chosen(step.how));
	await submitGainCheck(world.db, {
		questions: [question],
		keys,
		seed: openSeed,
		openSeed,
		fieldsOf: () => new Map(Object.entries(fields)),
		sealOf: () => keys.seal(question),
		learnerId,
		check,
		phase,
		locale: 'en',
		now: step.now
	});
};

/** Everything that somebody does in lessons and tests. */
export const LEARNING: readonly Act[] = [
	answerCheck,
	answerCheck,
	answerCheck,
	finishLesson,
	takeTest,
	answerGain
];
