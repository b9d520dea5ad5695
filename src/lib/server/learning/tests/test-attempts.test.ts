import { describe, expect, it } from 'vitest';
import { buildQuestion, buildTest } from '../../../../../tests/support/content/build-course';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import type { Database } from '../../db/open-database';
import { answerState, isOpen } from './test-questions';
import { beginTest } from './begin-test';
import { findTest, testTries, type StoredTest } from './stored-tests';
import { submittedTests } from './submitted-tests';
import { saveTestAnswer } from './save-test-answer';
import { submitTest } from './submit-test';

const test = buildTest(['a', 'b', 'c', 'd'].map((id) => buildQuestion(id)));
const database = useTemporaryDatabase();

async function begin(db: Database, learnerId: string, now = 1, pool = test): Promise<StoredTest> {
	const begun = await beginTest(db, { learnerId, test: pool, locale: 'en', now });
	if (begun.type !== 'begun') throw new Error('too soon');
	return begun.row;
}

const save = (
	db: Database,
	learnerId: string,
	row: StoredTest,
	questionId: string,
	choice: string
) =>
	saveTestAnswer(db, {
		learnerId,
		id: row.id,
		questionId,
		answer: { type: 'choices', ids: [choice] },
		isCurrent: () => true
	});

async function answerAll(db: Database, learnerId: string, row: StoredTest, choice: string) {
	for (const id of row.questionIds) await save(db, learnerId, row, id, choice);
}

const submit = (db: Database, learnerId: string, row: StoredTest, now = 5) =>
	submitTest(db, { learnerId, id: row.id, test, now });

describe('beginTest', () => {
	it('goes on with the open try when it is pressed twice', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const tries = await Promise.all(Array.from({ length: 20 }, () => begin(db, learnerId)));
		expect(new Set(tries.map((row) => row.id)).size).toBe(1);
		expect(await testTries(db, learnerId, 'test')).toHaveLength(1);
	});

	it('draws other questions after a try was handed in', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const first = await begin(db, learnerId);
		await answerAll(db, learnerId, first, 'wrong');
		await submit(db, learnerId, first);
		const second = await begin(db, learnerId, 9);
		expect(second.id).not.toBe(first.id);
		expect(second.questionIds.filter((id) => first.questionIds.includes(id))).toEqual([]);
	});

	it('begins anew when every question of the open try has left the pool', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const old = await begin(db, learnerId);
		const other = buildTest(['e', 'f', 'g', 'h'].map((id) => buildQuestion(id)));
		const fresh = await begin(db, learnerId, 9, other);
		expect(isOpen(other, old)).toBe(false);
		expect(fresh.id).not.toBe(old.id);
	});
});

describe('the pause between failed tries', () => {
	const MINUTE = 60_000;
	const fail = async (db: Database, learnerId: string, now: number) => {
		const row = await begin(db, learnerId, now);
		await answerAll(db, learnerId, row, 'wrong');
		await submit(db, learnerId, row, now);
	};
	const beginAt = (db: Database, learnerId: string, now: number) =>
		beginTest(db, { learnerId, test, locale: 'en', now });

	it('lets the second try follow at once and holds back the third', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await fail(db, learnerId, 0);
		await fail(db, learnerId, 1);
		expect(await beginAt(db, learnerId, 10 * MINUTE)).toEqual({ type: 'wait' });
		expect(await beginAt(db, learnerId, 10 * MINUTE + 1)).toMatchObject({ type: 'begun' });
	});

	it('does not part somebody from the try that is open', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await fail(db, learnerId, 0);
		await fail(db, learnerId, 1);
		const open = await begin(db, learnerId, 11 * MINUTE);
		expect((await begin(db, learnerId, 11 * MINUTE)).id).toBe(open.id);
	});

	it('is over for whoever has passed', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await fail(db, learnerId, 0);
		const row = await begin(db, learnerId, 1);
		await answerAll(db, learnerId, row, 'right');
		await submit(db, learnerId, row, 1);
		await fail(db, learnerId, 2);
		expect(await beginAt(db, learnerId, 3)).toMatchObject({ type: 'begun' });
	});
});

describe('the order of tries', () => {
	it('does not follow the clock', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const first = await begin(db, learnerId, 1_000_000);
		await answerAll(db, learnerId, first, 'right');
		await submit(db, learnerId, first, 1_000_000);
		const second = await begin(db, learnerId, 5);
		await answerAll(db, learnerId, second, 'wrong');
		await submit(db, learnerId, second, 5);
		const tries = await testTries(db, learnerId, 'test');
		expect(tries.map(({ id }) => id)).toEqual([second.id, first.id]);
		const submitted = (await submittedTests(db, learnerId)).get('test') ?? [];
		expect(submitted.map(({ passed }) => passed)).toEqual([false, true]);
	});
});

describe('saveTestAnswer', () => {
	it('keeps the last answer to each question', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		const [id = ''] = row.questionIds;
		await save(db, learnerId, row, id, 'wrong');
		expect(await save(db, learnerId, row, id, 'right')).toBe('saved');
		const kept = await findTest(db, learnerId, 'test', row.id);
		expect(kept?.answers).toEqual({ [id]: { type: 'choices', ids: ['right'] } });
	});

	it('loses none of the answers that arrive at the same moment', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		await Promise.all(row.questionIds.map((id) => save(db, learnerId, row, id, 'right')));
		const kept = await findTest(db, learnerId, 'test', row.id);
		expect(Object.keys(kept?.answers ?? {}).sort()).toEqual([...row.questionIds].sort());
	});

	it('keeps how sure she was, and takes it back when it is left out', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const { id, questionIds } = await begin(db, learnerId);
		const [first = '', second = ''] = questionIds;
		const answer = { type: 'choices', ids: ['right'] } as const;
		const given = { learnerId, id, answer, isCurrent: () => true };
		await saveTestAnswer(db, { ...given, questionId: first, certainty: 'sure' });
		await saveTestAnswer(db, { ...given, questionId: second, certainty: 'guessing' });
		await saveTestAnswer(db, { ...given, questionId: first });
		const row = await findTest(db, learnerId, 'test', id);
		expect(row?.certainties).toEqual({ [second]: 'guessing' });
	});

	it('does not put an older answer over a newer one, and takes the same one again', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		const [id = ''] = row.questionIds;
		const shown = answerState(row, id);
		const sendOld = (choice: string) =>
			saveTestAnswer(db, {
				learnerId,
				id: row.id,
				questionId: id,
				answer: { type: 'choices', ids: [choice] },
				isCurrent: (now) => answerState(now, id) === shown
			});
		expect(await sendOld('wrong')).toBe('saved');
		expect(await sendOld('wrong')).toBe('saved');
		await save(db, learnerId, row, id, 'right');
		expect(await sendOld('wrong')).toBe('superseded');
		const kept = await findTest(db, learnerId, 'test', row.id);
		expect(kept?.answers).toEqual({ [id]: { type: 'choices', ids: ['right'] } });
	});

	it('refuses an answer after the test was handed in', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		await answerAll(db, learnerId, row, 'wrong');
		await submit(db, learnerId, row);
		const [id = ''] = row.questionIds;
		expect(await save(db, learnerId, row, id, 'right')).toBe('already-submitted');
		const kept = await findTest(db, learnerId, 'test', row.id);
		expect(kept).toMatchObject({ earned: 0, answers: { [id]: { ids: ['wrong'] } } });
	});

	it('knows no question that was not drawn', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		const undrawn = ['a', 'b', 'c', 'd'].find((id) => !row.questionIds.includes(id)) ?? '';
		expect(await save(db, learnerId, row, undrawn, 'right')).toBe('not-found');
	});
});

describe('submitTest', () => {
	it('names the open questions and grades nothing', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		const [first = '', second = ''] = row.questionIds;
		await save(db, learnerId, row, first, 'right');
		expect(await submit(db, learnerId, row)).toEqual({ type: 'incomplete', missing: [second] });
		expect(await submittedTests(db, learnerId)).toEqual(new Map());
	});

	it('makes one result of two submissions, with the moment of the first', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		await answerAll(db, learnerId, row, 'right');
		const answers = await Promise.all([
			submit(db, learnerId, row, 5),
			submit(db, learnerId, row, 6),
			submit(db, learnerId, row, 7)
		]);
		expect(answers).toEqual(Array.from({ length: 3 }, () => ({ type: 'submitted' })));
		expect(await submittedTests(db, learnerId)).toEqual(
			new Map([['test', [{ earned: 2, total: 2, passed: true, submittedAt: 5 }]]])
		);
	});

	it('asks again for a question whose chosen option is gone', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		await answerAll(db, learnerId, row, 'other');
		const [changed = ''] = row.questionIds;
		const pool = test.questions.source.map((one) =>
			one.id === changed && one.kind === 'single'
				? { ...one, choices: one.choices.filter(({ id }) => id !== 'other') }
				: one
		);
		const input = { learnerId, id: row.id, test: buildTest(pool), now: 5 };
		expect(await submitTest(db, input)).toEqual({ type: 'incomplete', missing: [changed] });
	});

	it('does not ask for an item that left the pool', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		const [first = '', second] = row.questionIds;
		await save(db, learnerId, row, first, 'right');
		const smaller = buildTest(test.questions.source.filter((one) => one.id !== second));
		const input = { learnerId, id: row.id, test: smaller, now: 5 };
		expect(await submitTest(db, input)).toEqual({ type: 'submitted' });
		expect(await findTest(db, learnerId, 'test', row.id)).toMatchObject({ earned: 1, total: 1 });
	});
});

describe('somebody else', () => {
	it('finds, changes and hands in nothing', async () => {
		const db = database();
		const [owner, stranger] = [await someLearner(db), await someLearner(db)];
		const row = await begin(db, owner);
		await answerAll(db, owner, row, 'right');
		const [id = ''] = row.questionIds;
		expect(await findTest(db, stranger, 'test', row.id)).toBeUndefined();
		expect(await save(db, stranger, row, id, 'wrong')).toBe('not-found');
		expect(await submit(db, stranger, row)).toEqual({ type: 'not-found' });
		expect(await findTest(db, owner, 'test', row.id)).toMatchObject({
			submittedAt: null,
			answers: { [id]: { ids: ['right'] } }
		});
	});

	it('cannot reach a try through the address of another test', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = await begin(db, learnerId);
		expect(await findTest(db, learnerId, 'other-test', row.id)).toBeUndefined();
	});
});
