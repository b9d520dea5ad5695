import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildLesson, buildQuestion } from '../../../../tests/support/content/build-course';
import { sendAnswer } from '../../../../tests/support/browser/send-answer';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { lessonProgress } from '$lib/domain/progress/course-progress';
import { NO_RENAMES, type IdRenames } from '../catalogue/ids/id-kinds';
import type { Database } from '../db/open-database';
import {
	agreedFinding,
	assessment,
	finding,
	outlineAction,
	outlineSection,
	priority
} from '../db/schema/assessments';
import { cityValue } from '../db/schema/data';
import { attempt, gainCheck, testAttempt } from '../db/schema/learning';
import { practiceProposal } from '../db/schema/practices';
import {
	completedLessons,
	completeLesson,
	keepReadingPlace
} from '../learning/progress/completions';
import { workDone } from '../learning/progress/work-done';
import { submittedTests } from '../learning/tests/submitted-tests';
import { renameIds } from './rename-ids';

const database = useTemporaryDatabase();
const renamed = (changes: Partial<IdRenames>): IdRenames => ({ ...NO_RENAMES, ...changes });

const LESSON = renamed({
	lessons: { old: 'fresh' },
	questions: { 'old-check': 'fresh-check' }
});

async function finish(db: Database, learnerId: string, id: string, now: number): Promise<void> {
	const [lesson, question] = [buildLesson(id), buildQuestion(`${id}-check`)];
	await sendAnswer(db, learnerId, lesson, question, { type: 'choices', ids: ['right'] }, now);
	await completeLesson(db, { learnerId, lesson, now });
	await keepReadingPlace(db, { learnerId, lessonId: id, headingId: 'own', now });
}

function countWrites(db: Database): { db: Database; writes: () => number } {
	let count = 0;
	const counted: Database = {
		...db,
		write: (work) => {
			count += 1;
			return db.write(work);
		}
	};
	return { db: counted, writes: () => count };
}

describe('the work at a renamed lesson', () => {
	it('is carried over: answers, completion and reading place', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'old', 5);
		await renameIds(db, LESSON);
		const facts = await workDone(db, learnerId);
		expect(lessonProgress(buildLesson('fresh'), facts)).toMatchObject({
			state: 'complete',
			missingChecks: [],
			checksRight: 1
		});
		expect(facts.places.get('fresh')).toMatchObject({ headingId: 'own' });
		expect(facts.completed.has('old')).toBe(false);
	});

	it.each([
		[5, 9],
		[9, 5]
	])('keeps the later of two completions (%d and %d)', async (old, fresh) => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'old', old);
		await finish(db, learnerId, 'fresh', fresh);
		await renameIds(db, LESSON);
		const completed = await completedLessons(db, learnerId);
		expect([...completed.keys()]).toEqual(['fresh']);
		expect(completed.get('fresh')).toMatchObject({ completedAt: 9 });
	});

	it('does not touch other work, nor an id of another kind with the same name', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'old', 5);
		const before = await workDone(db, learnerId);
		await renameIds(db, renamed({ questions: { old: 'x' }, tests: { old: 'x' } }));
		expect(await workDone(db, learnerId)).toEqual(before);
	});

	it('gets one history where both questions were answered, the latest try last', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = {
			learnerId,
			lessonId: 'fresh',
			answer: { type: 'text', text: '' } as const,
			outcome: 'right' as const,
			earned: 1,
			total: 1,
			questionHash: '',
			locale: 'en'
		};
		await db.write(async (tx) => {
			await tx.insert(attempt).values([
				{ ...row, id: 'a1', questionId: 'old-check', sequence: 1, answeredAt: 10 },
				{ ...row, id: 'a2', questionId: 'old-check', sequence: 2, answeredAt: 5 },
				{ ...row, id: 'b1', questionId: 'fresh-check', sequence: 1, answeredAt: 20 }
			]);
		});
		await renameIds(db, LESSON);
		const rows = await db.read.select().from(attempt).orderBy(asc(attempt.sequence));
		expect(rows.map(({ id, questionId, sequence }) => [id, questionId, sequence])).toEqual([
			['a1', 'fresh-check', 1],
			['a2', 'fresh-check', 2],
			['b1', 'fresh-check', 3]
		]);
	});
});

describe('answers to renamed options', () => {
	it.each([
		['choices', { type: 'choices', ids: ['a', 'b'] }, { type: 'choices', ids: ['new-a', 'b'] }],
		['a way', { type: 'path', ids: ['b', 'a'] }, { type: 'path', ids: ['b', 'new-a'] }],
		[
			'pairs',
			{ type: 'rows', values: { a: 'b', b: 'a' } },
			{ type: 'rows', values: { 'new-a': 'b', b: 'new-a' } }
		],
		[
			'an order',
			{ type: 'rows', values: { a: '1', b: '2' } },
			{ type: 'rows', values: { 'new-a': '1', b: '2' } }
		],
		['a text', { type: 'text', text: 'a' }, { type: 'text', text: 'a' }]
	] as const)('hold the new ids: %s', async (_title, answer, expected) => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = {
			learnerId,
			lessonId: 'l',
			outcome: 'right' as const,
			earned: 1,
			total: 1,
			questionHash: '',
			locale: 'en',
			answeredAt: 1
		};
		await db.write(async (tx) => {
			await tx.insert(attempt).values([
				{ ...row, id: '1', questionId: 'q', answer },
				{ ...row, id: '2', questionId: 'other', answer }
			]);
		});
		await renameIds(db, renamed({ options: { q: { a: 'new-a' } } }));
		const rows = await db.read.select().from(attempt).orderBy(asc(attempt.id));
		expect(rows.map((one) => one.answer)).toEqual([expected, answer]);
	});
});

describe('tries at a renamed test', () => {
	const TRY = {
		moduleId: 'module',
		seed: 's',
		questionIds: ['q1', 'q2'],
		answers: { q1: { type: 'choices', ids: ['a'] }, q2: { type: 'text', text: '3' } },
		startedAt: 1,
		submittedAt: 2,
		earned: 2,
		total: 2,
		passed: true,
		results: { q1: { earned: 1, total: 1 }, q2: { earned: 1, total: 1 } },
		certainties: { q1: 'sure' },
		locale: 'en'
	} as const;
	const insert = (db: Database, learnerId: string, id: string, testId: string, sequence = 1) =>
		db.write(async (tx) => {
			await tx
				.insert(testAttempt)
				.values({ ...TRY, questionIds: [...TRY.questionIds], id, learnerId, testId, sequence });
		});

	it('keep the test passed and every question answered', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await insert(db, learnerId, 'try', 'old-test');
		await renameIds(
			db,
			renamed({
				tests: { 'old-test': 'new-test' },
				modules: { module: 'new-module' },
				questions: { q1: 'n1', q2: 'n2' },
				options: { n1: { a: 'new-a' } }
			})
		);
		const tests = await submittedTests(db, learnerId);
		expect([...tests.keys()]).toEqual(['new-test']);
		expect(tests.get('new-test')?.[0]).toMatchObject({ passed: true, earned: 2 });
		const [row] = await db.read.select().from(testAttempt);
		expect(row).toMatchObject({
			moduleId: 'new-module',
			questionIds: ['n1', 'n2'],
			answers: { n1: { type: 'choices', ids: ['new-a'] }, n2: { type: 'text', text: '3' } },
			results: { n1: { earned: 1, total: 1 }, n2: { earned: 1, total: 1 } },
			certainties: { n1: 'sure' }
		});
	});

	it('keep both questions where one try asked the old and the new one', async () => {
		const db = database();
		await insert(db, await someLearner(db), 'try', 'test');
		await renameIds(db, renamed({ questions: { q1: 'q2' } }));
		const [row] = await db.read.select().from(testAttempt);
		expect(row).toMatchObject({ questionIds: TRY.questionIds, answers: TRY.answers });
	});

	it('are one history where both tests were taken', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await insert(db, learnerId, 'first', 'old-test');
		await insert(db, learnerId, 'second', 'new-test');
		await renameIds(db, renamed({ tests: { 'old-test': 'new-test' } }));
		const rows = await db.read.select().from(testAttempt).orderBy(asc(testAttempt.sequence));
		expect(rows.map(({ id, sequence }) => [id, sequence])).toEqual([
			['first', 1],
			['second', 2]
		]);
	});
});

describe('what was known before and after a renamed course', () => {
	const row = (
		learnerId: string,
		checkId: string,
		phase: 'before' | 'after',
		answeredAt: number
	) => ({
		learnerId,
		checkId,
		phase,
		seed: 's',
		answers: { q: { type: 'choices', ids: ['a'] } as const },
		results: { pair: true },
		locale: 'en',
		answeredAt
	});

	it('stands under the new check, pairs, questions and options', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await db.write(async (tx) => {
			await tx.insert(gainCheck).values(row(learnerId, 'old', 'before', 1));
		});
		await renameIds(
			db,
			renamed({
				'gain-checks': { old: 'new' },
				pairs: { pair: 'new-pair' },
				questions: { q: 'new-q' },
				options: { 'new-q': { a: 'new-a' } }
			})
		);
		const [stored] = await db.read.select().from(gainCheck);
		expect(stored).toMatchObject({
			checkId: 'new',
			answers: { 'new-q': { type: 'choices', ids: ['new-a'] } },
			results: { 'new-pair': true }
		});
	});

	it('is the first time before and the latest time after, where both checks were answered', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await db.write(async (tx) => {
			await tx
				.insert(gainCheck)
				.values([
					row(learnerId, 'old', 'before', 1),
					row(learnerId, 'new', 'before', 2),
					row(learnerId, 'old', 'after', 3),
					row(learnerId, 'new', 'after', 4)
				]);
		});
		await renameIds(db, renamed({ 'gain-checks': { old: 'new' } }));
		const rows = await db.read.select().from(gainCheck).orderBy(asc(gainCheck.answeredAt));
		expect(rows.map(({ checkId, phase, answeredAt }) => [checkId, phase, answeredAt])).toEqual([
			['new', 'before', 1],
			['new', 'after', 4]
		]);
	});
});

describe('the work at a city', () => {
	const CITY = {
		id: 'city',
		instrumentId: 'old-2024',
		cityName: 'Tavrin',
		languages: [],
		portalAddress: '',
		createdAt: 1,
		updatedAt: 1
	};
	const found = (indicatorId: string, at: number, note = '') => ({
		assessmentId: 'city',
		indicatorId,
		answer: 'met' as const,
		note,
		evidence: 'https://a.example',
		at
	});
	async function someCity(db: Database, findings: readonly ReturnType<typeof found>[]) {
		const learnerId = await someLearner(db);
		await db.write(async (tx) => {
			await tx.insert(assessment).values({ ...CITY, ownerId: learnerId });
			for (const { at, ...row } of findings) {
				await tx.insert(finding).values({ ...row, learnerId, foundAt: at });
				await tx.insert(agreedFinding).values({ ...row, agreedBy: learnerId, agreedAt: at });
				await tx
					.insert(priority)
					.values({ assessmentId: 'city', indicatorId: row.indicatorId, chosenAt: at });
			}
		});
		return learnerId;
	}

	it('keeps every finding: as many before as after, all under ids of today', async () => {
		const db = database();
		const ids = Array.from({ length: 95 }, (_, index) => `SP-${index + 1}`);
		const learnerId = await someCity(
			db,
			ids.map((id) => found(id, 1))
		);
		await db.write(async (tx) => {
			await tx.insert(outlineAction).values({
				id: 'act',
				assessmentId: 'city',
				position: 1,
				indicatorIds: ['SP-1', 'SP-2'],
				text: 'x'
			});
			await tx.insert(practiceProposal).values({
				id: 'p',
				authorId: learnerId,
				locale: 'en',
				title: 't',
				place: 'p',
				indicatorIds: ['SP-2'],
				done: 'd',
				result: 'r',
				sourceAddress: '',
				createdAt: 1,
				changedAt: 1
			});
		});
		await renameIds(
			db,
			renamed({
				instruments: { 'old-2024': 'new-2024' },
				indicators: { 'SP-2': 'SP-200', 'SP-3': 'SP-300' }
			})
		);
		for (const table of [finding, agreedFinding, priority]) {
			const rows: { indicatorId: string }[] = await db.read.select().from(table);
			expect(rows).toHaveLength(95);
			expect(
				rows
					.map((row) => row.indicatorId)
					.filter((id) => !ids.includes(id))
					.sort()
			).toEqual(['SP-200', 'SP-300']);
		}
		expect((await db.read.select().from(assessment))[0]?.instrumentId).toBe('new-2024');
		expect((await db.read.select().from(outlineAction))[0]?.indicatorIds).toEqual([
			'SP-1',
			'SP-200'
		]);
		expect((await db.read.select().from(practiceProposal))[0]?.indicatorIds).toEqual(['SP-200']);
	});

	it('keeps the later finding and both notes where two questions became one', async () => {
		const db = database();
		await someCity(db, [found('SP-1', 9, 'The newer note.'), found('SP-2', 5, 'The older note.')]);
		await renameIds(db, renamed({ indicators: { 'SP-1': 'SP-2' } }));
		for (const table of [finding, agreedFinding]) {
			const rows = await db.read.select().from(table);
			expect(rows).toHaveLength(1);
			expect(rows[0]).toMatchObject({
				indicatorId: 'SP-2',
				note: 'The newer note.\n\nThe older note.',
				evidence: 'https://a.example'
			});
		}
		expect(await db.read.select().from(priority)).toHaveLength(1);
	});

	it('keeps the texts of the outline', async () => {
		const db = database();
		await someCity(db, []);
		const row = { assessmentId: 'city', confirmedInputs: 'x', confirmedDraft: 'y' };
		await db.write(async (tx) => {
			await tx.insert(outlineSection).values([
				{ ...row, sectionId: 'old', text: 'Mine.', writtenAt: 1 },
				{ ...row, sectionId: 'vision', text: 'Ours.', writtenAt: 2 },
				{ ...row, sectionId: 'past', text: 'Alone.', writtenAt: 3 }
			]);
		});
		await renameIds(db, renamed({ sections: { old: 'vision', past: 'goals' } }));
		const rows = await db.read.select().from(outlineSection).orderBy(asc(outlineSection.writtenAt));
		expect(rows).toMatchObject([
			{ sectionId: 'vision', text: 'Ours.\n\nMine.', confirmedInputs: null, version: 2 },
			{ sectionId: 'goals', text: 'Alone.', confirmedInputs: 'x', version: 1 }
		]);
	});

	it('keeps the later value that somebody looked up', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const row = { learnerId, city: 'c', value: 1, foundIn: '', foundOn: '2026-01-01' };
		await db.write(async (tx) => {
			await tx.insert(cityValue).values([
				{ ...row, country: 'OLD', enteredAt: 2 },
				{ ...row, country: 'NEW', enteredAt: 1 },
				{ ...row, country: 'OTH', enteredAt: 1 }
			]);
		});
		await renameIds(db, renamed({ countries: { OLD: 'NEW' } }));
		const rows = await db.read.select().from(cityValue).orderBy(asc(cityValue.country));
		expect(rows.map(({ country, enteredAt }) => [country, enteredAt])).toEqual([
			['NEW', 2],
			['OTH', 1]
		]);
	});
});

describe('a start', () => {
	it('writes once for new renames and never for the same again', async () => {
		const { db, writes } = countWrites(database());
		await renameIds(db, NO_RENAMES);
		expect(writes()).toBe(0);
		await renameIds(db, LESSON);
		expect(writes()).toBe(1);
		await renameIds(db, LESSON);
		expect(writes()).toBe(1);
		await renameIds(db, { ...LESSON, tests: { a: 'b' } });
		expect(writes()).toBe(2);
	});

	it('moves all or nothing', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		await finish(db, learnerId, 'old', 5);
		const before = await workDone(db, learnerId);
		const failing: Database = {
			...db,
			write: (work) =>
				db.write(async (tx) => {
					await work(tx);
					throw new Error('power cut');
				})
		};
		await expect(renameIds(failing, LESSON)).rejects.toThrow('power cut');
		expect(await workDone(db, learnerId)).toEqual(before);
		await renameIds(db, LESSON);
		expect((await workDone(db, learnerId)).completed.has('fresh')).toBe(true);
	});
});
