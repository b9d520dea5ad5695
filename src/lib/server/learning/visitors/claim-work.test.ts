import { beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { openAccount } from '../../../../../tests/support/browser/open-account';
import { useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { createVisitor, findVisitor } from '../../auth/visitors';
import { attempt, lessonCompletion, readingPlace, testAttempt } from '../../db/schema/learning';
import { newId } from '../../new-id';
import { claimWork } from './claim-work';
import { forgetVisitors } from './forget-visitors';
import { learningData } from '../learning-data';
import { visitorWork } from './visitor-work';

const db = useTemporaryDatabase();
let visitor: { learnerId: string; secret: string };
let mine: string;

beforeEach(async () => {
	visitor = await createVisitor(db(), 1);
	mine = (await openAccount(db())).learnerId;
});

const claim = () => claimWork(db(), { from: visitor.learnerId, to: mine });

async function answered(
	learnerId: string,
	id: string,
	questionId = 'q',
	choice = 'a',
	{ sequence = 1, answeredAt = 1, formId = id } = {}
) {
	await db().write(async (tx) => {
		await tx.insert(attempt).values({
			id,
			learnerId,
			formId,
			sequence,
			questionId,
			lessonId: 'lesson',
			answer: { type: 'choices', ids: [choice] },
			outcome: 'right',
			earned: 1,
			total: 1,
			questionHash: 'hash',
			locale: 'en',
			answeredAt
		});
	});
}

async function completed(learnerId: string, lessonId: string, completedAt: number) {
	await db().write(async (tx) => {
		const lessonHash = `hash at ${completedAt}`;
		await tx.insert(lessonCompletion).values({ learnerId, lessonId, lessonHash, completedAt });
	});
}

async function left(
	learnerId: string,
	lessonId: string,
	headingId: string,
	seenAt: number,
	sequence = 1
) {
	await db().write(async (tx) => {
		await tx.insert(readingPlace).values({ learnerId, lessonId, headingId, seenAt, sequence });
	});
}

async function tested(learnerId: string, startedAt = 1, sequence = 1) {
	await db().write(async (tx) => {
		await tx.insert(testAttempt).values({
			id: newId(),
			learnerId,
			testId: 'test',
			moduleId: 'module',
			seed: 'seed',
			questionIds: ['t'],
			answers: {},
			sequence,
			startedAt,
			locale: 'en'
		});
	});
}

describe('visitorWork', () => {
	it('counts different checks, lessons and tests', async () => {
		await answered(visitor.learnerId, newId(), 'one');
		await answered(visitor.learnerId, newId(), 'one');
		await answered(visitor.learnerId, newId(), 'two');
		await completed(visitor.learnerId, 'lesson', 1);
		await tested(visitor.learnerId);
		expect(await visitorWork(db(), visitor.learnerId)).toEqual({
			visitorId: visitor.learnerId,
			checks: 2,
			lessons: 1,
			tests: 1
		});
	});

	it('finds nothing to ask about where only a place was remembered', async () => {
		await left(visitor.learnerId, 'lesson', 'top', 1);
		expect(await visitorWork(db(), visitor.learnerId)).toBeUndefined();
	});

	it('never offers the work of an account', async () => {
		await answered(mine, newId());
		expect(await visitorWork(db(), mine)).toBeUndefined();
		expect(await visitorWork(db(), null)).toBeUndefined();
	});
});

describe('claimWork', () => {
	it('moves everything, once', async () => {
		await answered(visitor.learnerId, newId());
		await completed(visitor.learnerId, 'lesson', 5);
		await left(visitor.learnerId, 'lesson', 'top', 5);
		await tested(visitor.learnerId);
		const before = await learningData(db(), visitor.learnerId);
		expect(await claim()).toBe('claimed');
		expect(await claim()).toBe('not-a-visitor');
		expect(await learningData(db(), mine)).toEqual(before);
	});

	it('leaves no visitor behind', async () => {
		await answered(visitor.learnerId, newId());
		await claim();
		expect(await findVisitor(db(), visitor.secret, 2)).toBeUndefined();
	});

	it('keeps both answers that carry the same id', async () => {
		await answered(mine, 'same', 'q', 'a');
		await answered(visitor.learnerId, 'same', 'q', 'b');
		await claim();
		const { answers } = await learningData(db(), mine);
		expect(answers.map(({ answer }) => answer)).toEqual([
			{ type: 'choices', ids: ['a'] },
			{ type: 'choices', ids: ['b'] }
		]);
		expect(new Set(answers.map(({ id }) => id)).size).toBe(2);
	});

	it('keeps an answer once that was sent before and after signing in', async () => {
		await answered(mine, 'same');
		await answered(visitor.learnerId, 'same');
		await claim();
		expect((await learningData(db(), mine)).answers).toHaveLength(1);
	});

	it.each([
		[3, 8],
		[8, 3]
	])(
		'keeps the earlier of two completions, at %i and %i, in the later version',
		async (own, other) => {
			await completed(mine, 'lesson', own);
			await completed(visitor.learnerId, 'lesson', other);
			await claim();
			const rows = await db().read.select().from(lessonCompletion);
			expect(rows).toEqual([
				{ learnerId: mine, lessonId: 'lesson', completedAt: 3, lessonHash: 'hash at 8' }
			]);
		}
	);

	it.each([
		[3, 8, 'theirs'],
		[8, 3, 'mine']
	])('keeps the later of two reading places, at %i and %i', async (own, other, headingId) => {
		await left(mine, 'lesson', 'mine', own);
		await left(visitor.learnerId, 'lesson', 'theirs', other);
		await claim();
		const rows = await db().read.select().from(readingPlace);
		expect(rows).toEqual([
			{ learnerId: mine, lessonId: 'lesson', headingId, seenAt: 8, sequence: 1 }
		]);
	});

	it('makes one order of the tries at a check, each list in its own order', async () => {
		const at = (sequence: number, answeredAt: number) => ({ sequence, answeredAt });
		await answered(mine, 'mine-1', 'q', 'a', at(1, 10));
		await answered(mine, 'mine-2', 'q', 'b', at(2, 40));
		// The clock was set back between the two.
		await answered(visitor.learnerId, 'theirs-1', 'q', 'c', at(1, 30));
		await answered(visitor.learnerId, 'theirs-2', 'q', 'd', at(2, 5));
		await claim();
		const { answers } = await learningData(db(), mine);
		expect(answers.map(({ id, sequence }) => [id, sequence])).toEqual([
			['mine-1', 1],
			['theirs-1', 2],
			['theirs-2', 3],
			['mine-2', 4]
		]);
	});

	it('keeps an answer once that came from one form under two ids', async () => {
		await answered(mine, 'mine', 'q', 'a', { formId: 'form' });
		await answered(visitor.learnerId, 'theirs', 'q', 'a', { formId: 'form' });
		await claim();
		expect((await learningData(db(), mine)).answers).toHaveLength(1);
	});

	it('makes one order of the lessons read and of the tries at a test', async () => {
		await left(mine, 'one', 'top', 10, 1);
		await left(mine, 'two', 'top', 30, 2);
		await left(visitor.learnerId, 'three', 'top', 20, 1);
		await tested(mine, 10);
		await tested(visitor.learnerId, 5);
		await claim();
		const { readingPlaces, tests } = await learningData(db(), mine);
		expect(readingPlaces.map(({ lessonId }) => lessonId)).toEqual(['one', 'three', 'two']);
		expect(tests.map(({ startedAt, sequence }) => [startedAt, sequence])).toEqual([
			[5, 1],
			[10, 2]
		]);
	});

	it('takes nothing from another account', async () => {
		const other = await openAccount(db(), { email: 'ben@tavrin.example' });
		await answered(other.learnerId, newId());
		const taken = await claimWork(db(), { from: other.learnerId, to: mine });
		expect(taken).toBe('not-a-visitor');
		expect((await learningData(db(), other.learnerId)).answers).toHaveLength(1);
	});
});

describe('forgetVisitors', () => {
	it('forgets those not seen for long, with their work, and nobody else', async () => {
		const recent = await createVisitor(db(), 100);
		await answered(visitor.learnerId, newId());
		await answered(recent.learnerId, newId());
		await answered(mine, newId());
		expect(await forgetVisitors(db(), 50)).toBe(1);
		const rows = await db().read.select({ learnerId: attempt.learnerId }).from(attempt);
		expect(rows.map((row) => row.learnerId).sort()).toEqual([recent.learnerId, mine].sort());
		const gone = await db()
			.read.select()
			.from(attempt)
			.where(eq(attempt.learnerId, visitor.learnerId));
		expect(gone).toEqual([]);
	});
});
