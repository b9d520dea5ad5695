import { describe, expect, it } from 'vitest';
import { buildLesson, buildQuestion } from '../../../../tests/support/build-course';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { scenario } from '../../../../tests/support/questions';
import { fillAnswer } from '$lib/domain/quiz/rules';
import type { Database } from '../db/open-database';
import { attempt } from '../db/schema/learning';
import { newId } from '../new-id';
import { answeredChecks, latestAttempts, submitAttempt } from './attempts';

const question = buildQuestion('one-check');
const lesson = buildLesson('one');
const database = useTemporaryDatabase();

/** Sends the form that was rendered with `attemptId`. */
function send(db: Database, learnerId: string, attemptId: string, choice: string, now = 1) {
	const filled = fillAnswer(question, attemptId, { type: 'choices', ids: [choice] });
	const fields = new Map(Object.entries(filled));
	return submitAttempt(db, { learnerId, lesson, question, attemptId, fields, locale: 'en', now });
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

	it('shows the first answer again when it is the one sent last', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const attemptId = newId();
		await send(db, learnerId, attemptId, 'wrong', 1);
		await send(db, learnerId, attemptId, 'right', 2);
		await send(db, learnerId, attemptId, 'wrong', 3);
		const latest = await latestAttempts(db, learnerId, ['one-check']);
		expect(latest.get('one-check')?.outcome).toBe('wrong');
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
		const input = { learnerId, lesson, question, attemptId: newId(), fields, locale: 'en', now: 1 };
		expect(await submitAttempt(db, input)).toEqual({ type });
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
	const walk = (db: Database, learnerId: string, attemptId: string, ids: readonly string[]) => {
		const filled = fillAnswer(story, attemptId, { type: 'path', ids });
		const fields = new Map(Object.entries(filled));
		const sent = { learnerId, lesson, question: story, attemptId, fields, locale: 'en', now: 1 };
		return submitAttempt(db, sent);
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
		const filled = fillAnswer(question, attemptId, { type: 'choices', ids: ['right'] });
		const fields = new Map([...Object.entries(filled), ['certainty', [sent]] as const]);
		const form = { learnerId, lesson, question, attemptId, fields, locale: 'en', now: 1 };
		await submitAttempt(db, form);
		expect(await rows(db)).toMatchObject([{ certainty: kept, earned: 1, total: 1 }]);
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
