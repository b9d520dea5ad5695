import { describe, expect, it } from 'vitest';
import { buildLesson, buildQuestion } from '../../../../../tests/support/content/build-course';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { drawOf, keys } from '../../../../../tests/support/form-keys';
import { numeric, scenario } from '../../../../../tests/support/content/questions';
import { fillAnswer } from '$lib/domain/quiz/rules';
import type { AnswerFields } from '$lib/domain/quiz/answer';
import type { Question } from '$lib/domain/quiz/question';
import type { Database } from '../../db/open-database';
import { attempt } from '../../db/schema/learning';
import { newId } from '../../new-id';
import { answeredChecks } from './answered-checks';
import { latestAttempts } from './latest-attempts';
import { submitAttempt } from './attempts';

const question = buildQuestion('one-check');
const lesson = buildLesson('one');
const database = useTemporaryDatabase();

/** Sends fields of the form with this id, as the question was asked. */
function sendFields(
	db: Database,
	learnerId: string,
	formId: string,
	fields: AnswerFields,
	{ now = 1, asked = question }: { now?: number; asked?: Question } = {}
) {
	const seal = keys.seal(asked);
	const sent = { learnerId, lesson, question: asked, keys, formId, seal, fields };
	return submitAttempt(db, { ...sent, locale: 'en', now });
}

/** Sends a choice from the form with this id. */
function send(db: Database, learnerId: string, formId: string, choice: string, now = 1) {
	const filled = fillAnswer(question, drawOf(formId, question), { type: 'choices', ids: [choice] });
	return sendFields(db, learnerId, formId, new Map(Object.entries(filled)), { now });
}

const rows = async (db: Database) => db.read.select().from(attempt);

describe('submitAttempt', () => {
	it('stores an answer with its grade', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const stored = await send(db, learnerId, newId(), 'right');
		expect(stored).toMatchObject({ type: 'stored', grade: { outcome: 'right', earned: 1 } });
		expect(await rows(db)).toMatchObject([{ learnerId, outcome: 'right', lessonId: 'one' }]);
	});

	it('stores once what is sent fifty times at the same moment', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const attemptId = newId();
		const all = await Promise.all(
			Array.from({ length: 50 }, () => send(db, learnerId, attemptId, 'wrong'))
		);
		expect(new Set(all.map((one) => one.type === 'stored' && one.attemptId))).toEqual(
			new Set([attemptId])
		);
		expect(await rows(db)).toHaveLength(1);
	});

	it('makes another answer from the same form a second try, once', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const attemptId = newId();
		await send(db, learnerId, attemptId, 'wrong', 1);
		const second = await send(db, learnerId, attemptId, 'right', 2);
		const again = await send(db, learnerId, attemptId, 'right', 3);
		expect(again).toEqual(second);
		expect((await rows(db)).map((row) => row.outcome)).toEqual(['wrong', 'right']);
	});

	it('stores nothing more when two answers of one form come again and again', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const attemptId = newId();
		for (let round = 0; round < 20; round += 1) {
			await send(db, learnerId, attemptId, 'wrong', round);
			await send(db, learnerId, attemptId, 'right', round);
		}
		expect((await rows(db)).map((row) => [row.outcome, row.sequence])).toEqual([
			['wrong', 1],
			['right', 2]
		]);
	});

	it('leaves the latest answer the latest when an older form comes late', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const first = newId();
		const stored = await send(db, learnerId, first, 'wrong', 1);
		await send(db, learnerId, newId(), 'right', 2);
		expect(await send(db, learnerId, first, 'wrong', 3)).toEqual(stored);
		const latest = await latestAttempts(db, learnerId, lesson);
		expect(latest.get('one-check')).toMatchObject({ outcome: 'right', sequence: 2 });
		expect(await rows(db)).toHaveLength(2);
	});

	it('goes by the order of the tries when the clock is set back', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await send(db, learnerId, newId(), 'wrong', 1_000_000);
		await send(db, learnerId, newId(), 'right', 5);
		const latest = await latestAttempts(db, learnerId, lesson);
		expect(latest.get('one-check')?.outcome).toBe('right');
		expect(await answeredChecks(db, learnerId)).toEqual(new Map([['one-check', 'right']]));
	});

	it('keeps the same answer from a new form as a new try', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await send(db, learnerId, newId(), 'right', 1);
		await send(db, learnerId, newId(), 'right', 2);
		expect(await rows(db)).toHaveLength(2);
	});

	it.each([
		['incomplete', new Map<string, string[]>()],
		['unreadable', new Map([['answer', ['99']]])]
	] as const)('stores nothing of an %s answer', async (type, fields) => {
		const db = database();
		const learnerId = await someLearner(db);
		expect(await sendFields(db, learnerId, newId(), fields)).toEqual({ type });
		expect(await rows(db)).toEqual([]);
	});

	it('keeps the tries of two people apart though their forms carry one id', async () => {
		const db = database();
		const [one, other] = [await someLearner(db), await someLearner(db)];
		const attemptId = newId();
		await send(db, one, attemptId, 'right');
		await send(db, other, attemptId, 'wrong');
		expect(await answeredChecks(db, one)).toEqual(new Map([['one-check', 'right']]));
		expect(await answeredChecks(db, other)).toEqual(new Map([['one-check', 'wrong']]));
	});
});

describe('a scenario', () => {
	const story = { ...scenario, id: 'story' };
	const walk = (db: Database, learnerId: string, formId: string, ids: readonly string[]) => {
		const filled = fillAnswer(story, drawOf(formId, story), { type: 'path', ids });
		return sendFields(db, learnerId, formId, new Map(Object.entries(filled)), { asked: story });
	};

	it('keeps nothing before its end, and then the whole way once', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const attemptId = newId();
		expect(await walk(db, learnerId, attemptId, ['a'])).toEqual({ type: 'unfinished' });
		expect(await rows(db)).toEqual([]);
		const end = await walk(db, learnerId, attemptId, ['a', 'b']);
		expect(await walk(db, learnerId, attemptId, ['a', 'b'])).toEqual(end);
		expect(await rows(db)).toMatchObject([
			{ answer: { type: 'path', ids: ['a', 'b'] }, outcome: 'partly', earned: 0, total: 1 }
		]);
	});
});

describe('certainty', () => {
	it.each([
		['sure', 'sure'],
		['', null],
		['very', null]
	])('given as %j is kept as %j and changes no points', async (sent, kept) => {
		const db = database();
		const learnerId = await someLearner(db);
		const attemptId = newId();
		const answer = { type: 'choices', ids: ['right'] } as const;
		const filled = fillAnswer(question, drawOf(attemptId, question), answer);
		const fields = new Map([...Object.entries(filled), ['certainty', [sent]] as const]);
		await sendFields(db, learnerId, attemptId, fields);
		expect(await rows(db)).toMatchObject([{ certainty: kept, earned: 1, total: 1 }]);
	});
});

describe('a number that can be read in two ways', () => {
	const visits = { ...numeric, id: 'visits', answer: 70000, tolerance: 0, unit: 'visits' };
	const type = (db: Database, learnerId: string, typed: string) =>
		sendFields(db, learnerId, newId(), new Map([['answer', [typed]]]), { asked: visits });

	it.each(['70,000', '70.000', '70 000', '70\u00a0000', "70'000", '70\u2019000', '70000 visits'])(
		'is right as %s where only one reading can be meant',
		async (typed) => {
			const db = database();
			const stored = await type(db, await someLearner(db), typed);
			expect(stored).toMatchObject({ type: 'stored', grade: { outcome: 'right' } });
		}
	);

	it.each(['4,200', '71.000'])('is asked back as %s and not counted', async (typed) => {
		const db = database();
		const stored = await type(db, await someLearner(db), typed);
		expect(stored).toMatchObject({ type: 'ambiguous' });
		expect(await rows(db)).toEqual([]);
	});

	it('is asked back where the key and a known mistake are its two readings', async () => {
		const db = database();
		const mistakes = [{ value: 4200, because: '' }];
		const asked = { ...visits, answer: 4.2, mistakes };
		const fields = new Map([['answer', ['4,200']]]);
		const learnerId = await someLearner(db);
		const first = await sendFields(db, learnerId, newId(), fields, { asked });
		expect(first).toEqual({ type: 'ambiguous', readings: [4.2, 4200] });
		const meant = new Map([...fields, ['meant', ['4.2']] as const]);
		const second = await sendFields(db, learnerId, newId(), meant, { asked });
		expect(second).toMatchObject({ type: 'stored', grade: { outcome: 'right' } });
	});
});

describe('answeredChecks', () => {
	it('tells the outcome of the latest try', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await send(db, learnerId, newId(), 'right', 1);
		await send(db, learnerId, newId(), 'wrong', 2);
		expect(await answeredChecks(db, learnerId)).toEqual(new Map([['one-check', 'wrong']]));
	});
});
