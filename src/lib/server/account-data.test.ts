import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { asc, getTableColumns, getTableName, isNotNull, type SQL } from 'drizzle-orm';
import { ALL_TABLES } from '../../../tests/support/all-tables';
import { openAccount } from '../../../tests/support/browser/open-account';
import { propose } from '../../../tests/support/browser/someone-proposes';
import { countAct } from './limits/count-act';
import { useTemporaryDatabase } from '../../../tests/support/temporary-database';
import { accountFile, deleteAccount } from './account-data';
import { createAssessment } from './assessments/assessments';
import { saveStatements, statementsVersion } from './assessments/statements';
import { saveFindings } from './assessments/findings';
import { auditOf } from './audit';
import type { KnownAccount } from './auth/accounts';
import { createPasswordLink } from './auth/one-time-links';
import { startSession } from './auth/sessions';
import { checkPassword } from './auth/sign-in';
import { keepCityValue } from './countries/city-values';
import * as assessments from './db/schema/assessments';
import { fact } from './db/schema/facts';
import * as learning from './db/schema/learning';
import * as people from './db/schema/people';
import { newId } from './new-id';
import { NOT_STORED } from './version-of';

const NOW_DAY = Date.UTC(2026, 2, 14);
const NOW = NOW_DAY + 9 * 60 * 60 * 1000;
/** Rows that point to nobody: of this installation, of an earlier release, and keyed hashes that are swept out within a day. */
const NOBODYS = ['setting', 'sign_in_failure', 'throttle'];

const tables = ALL_TABLES.filter((table) => !NOBODYS.includes(getTableName(table)));

const db = useTemporaryDatabase();

/** An account with at least one row in every table that can hold something of a person. */
async function liveLife(email: string): Promise<KnownAccount> {
	const person = await openAccount(db(), { email });
	const { id, learnerId } = person;
	await startSession(db(), id, 'Firefox, Windows');
	await createPasswordLink(db(), id, NOW);
	await checkPassword(db(), {
		email,
		password: 'not this one at all',
		from: { network: '203.0.113.5' },
		now: NOW
	});
	await learn(learnerId);
	await score(learnerId);
	await lookUp(learnerId);
	await propose(db(), learnerId, { now: NOW });
	await db().write(async (tx) => {
		await tx
			.insert(people.accountRole)
			.values({ accountId: id, role: 'moderator', grantedAt: NOW });
	});
	return person;
}

async function learn(learnerId: string): Promise<void> {
	const lesson = { learnerId, lessonId: 'link-rule' };
	await db().write(async (tx) => {
		await tx.insert(learning.attempt).values({
			...lesson,
			id: newId(),
			questionId: 'q',
			answer: { type: 'text', text: 'What I think of our portal' },
			outcome: 'kept',
			earned: 0,
			total: 0,
			questionHash: 'fingerprint-of-question',
			locale: 'en',
			answeredAt: NOW
		});
		await tx
			.insert(learning.lessonCompletion)
			.values({ ...lesson, lessonHash: 'fingerprint-of-lesson', completedAt: NOW });
		await tx.insert(learning.readingPlace).values({ ...lesson, headingId: 'own', seenAt: NOW });
		await tx.insert(learning.gainCheck).values({
			learnerId: lesson.learnerId,
			checkId: 'tiny-gain',
			phase: 'before',
			seed: 'seed',
			answers: {},
			results: { 'tiny-gain-count': true },
			locale: 'en',
			answeredAt: NOW
		});
		await tx.insert(learning.testAttempt).values({
			id: newId(),
			learnerId,
			testId: 'test',
			moduleId: 'module',
			seed: 'seed-of-draw',
			questionIds: ['t'],
			answers: {},
			startedAt: NOW,
			locale: 'en'
		});
	});
}

async function lookUp(learnerId: string): Promise<void> {
	const found = { country: 'GEO', city: 'Tavrin', value: 5104, foundIn: 'Table 12, page 71' };
	await keepCityValue(db(), {
		learnerId,
		version: NOT_STORED,
		found: { ...found, foundOn: '2026-03-14' },
		now: NOW
	});
}

async function score(learnerId: string): Promise<void> {
	const id = newId();
	const city = { cityName: 'Tavrin', country: null, population: null, languages: [] };
	await createAssessment(db(), {
		...city,
		id,
		ownerId: learnerId,
		portalAddress: 'https://www.tavrin.example',
		instrumentId: 'losi-2024',
		now: NOW
	});
	await saveFindings(db(), {
		id,
		learnerId,
		findings: [{ indicatorId: 'SP-1', answer: 'met', evidence: 'a page', note: 'Seen on Monday' }],
		now: NOW
	});
	await saveStatements(db(), {
		id,
		learnerId,
		version: statementsVersion({}),
		texts: {
			nationalAchievement: 'A registry online',
			nationalChallenge: '',
			localAchievement: '',
			localChallenge: ''
		},
		now: NOW
	});
	await db().write(async (tx) => {
		const part = { assessmentId: id };
		await tx.insert(assessments.priority).values({ ...part, indicatorId: 'SP-1', chosenAt: NOW });
		await tx
			.insert(assessments.outlineSection)
			.values({ ...part, sectionId: 'vision', text: 'Our vision', writtenAt: NOW });
		await tx
			.insert(assessments.outlineAction)
			.values({ ...part, id: newId(), position: 1, indicatorIds: ['SP-1'], text: 'Link the form' });
	});
}

async function told(which?: SQL) {
	return db().read.select().from(fact).where(which).orderBy(asc(fact.sequence));
}

async function countRows(): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const table of tables) {
		counts[getTableName(table)] = (await db().read.select().from(table)).length;
	}
	return counts;
}

describe('accountFile', () => {
	const read = async (person: KnownAccount) =>
		textOf(
			await accountFile(db(), { ...person, timeZone: 'Asia/Tashkent', roles: ['moderator'] }, NOW)
		);

	it('holds what the person wrote, answered and chose', async () => {
		const file = await read(await liveLife('ana@tavrin.example'));
		for (const words of [
			'ana@tavrin.example',
			'What I think of our portal',
			'Seen on Monday',
			'Table 12, page 71',
			'A registry online',
			'Our vision',
			'Link the form',
			'One desk for three bodies',
			'2026-03-14T09:00:00.000Z'
		]) {
			expect(file).toContain(words);
		}
	});

	it('holds one entry for every row', async () => {
		const data = JSON.parse(await read(await liveLife('ana@tavrin.example'))) as {
			signedIn: unknown[];
			facts: unknown[];
			learning: Record<string, unknown[]>;
			assessments: Record<string, unknown>[];
		};
		expect(data.facts).toMatchObject([
			{ sequence: 1, kind: 'account-opened', at: '1970-01-01T00:00:00.001Z' },
			{ kind: 'assessment-begun' },
			{ kind: 'finding-agreed', subjectKind: 'indicator', subjectId: 'SP-1', outcome: 'met' },
			{ kind: 'proposal-sent' }
		]);
		expect(data.signedIn).toHaveLength(1);
		for (const rows of Object.values(data.learning)) expect(rows).toHaveLength(1);
		expect(data.assessments).toMatchObject([
			{
				findings: [{}],
				agreedFindings: [{}],
				priorities: [{}],
				statements: [{}],
				outlineSections: [{}],
				outlineActions: [{}]
			}
		]);
	});

	it('holds no hash and nothing of anybody else', async () => {
		await liveLife('ben@tavrin.example');
		const file = await read(await liveLife('ana@tavrin.example'));
		expect(file).not.toMatch(/argon2|[0-9a-f]{64}|fingerprint|seed-of-draw/);
		expect(file).not.toContain('ben@tavrin.example');
	});

	it('is noted', async () => {
		const person = await openAccount(db());
		await read(person);
		expect(await auditOf(db(), person.id)).toMatchObject([{ event: 'data-download' }]);
	});
});

describe('deleteAccount', () => {
	it('leaves no row of the person in any table but the log', async () => {
		const before = await countRows();
		const person = await liveLife('ana@tavrin.example');
		const full = await countRows();
		const empty = Object.keys(full).filter((table) => full[table] === 0);
		expect(empty).toEqual([]);
		await deleteAccount(db(), person, NOW);
		const { audit_event: log, fact: facts, ...rest } = await countRows();
		expect(facts).toBe(full.fact);
		expect(rest).toEqual(
			Object.fromEntries(Object.keys(rest).map((table) => [table, before[table]]))
		);
		expect(log).toBeGreaterThan(0);
	});

	it('takes her out of the facts, with the time of day and everything that was hers alone', async () => {
		const person = await liveLife('ana@tavrin.example');
		const before = await told();
		await deleteAccount(db(), person, NOW);
		expect(await told()).toEqual(
			before.map(({ subjectKind, subjectId, at, ...rest }) => ({
				...rest,
				subjectKind,
				subjectId: subjectKind === 'indicator' ? subjectId : null,
				learnerId: null,
				recordId: null,
				at: at === 1 ? 0 : NOW_DAY
			}))
		);
	});

	it('leaves no count under her name', async () => {
		const person = await openAccount(db());
		const from = { address: '203.0.113.5' };
		await countAct(db(), 'new-city', { ...from, account: person.id }, NOW);
		await countAct(db(), 'new-city', { ...from, account: 'somebody else' }, NOW);
		await deleteAccount(db(), person, NOW);
		// The other account's row, and two of the address that both share.
		expect(await db().read.select().from(people.throttle)).toHaveLength(3);
	});

	it('leaves everything of others', async () => {
		await liveLife('ben@tavrin.example');
		const [before, facts] = [await countRows(), await told()];
		await deleteAccount(db(), await liveLife('ana@tavrin.example'), NOW);
		const after = await countRows();
		const growing = { audit_event: 0, fact: 0 };
		expect({ ...after, ...growing }).toEqual({ ...before, ...growing });
		expect(await told(isNotNull(fact.learnerId))).toEqual(facts);
	});

	it('keeps no name, address or text in the log', async () => {
		const person = await liveLife('ana@tavrin.example');
		await deleteAccount(db(), person, NOW);
		const log = JSON.stringify(await db().read.select().from(people.auditEvent));
		expect(log).not.toMatch(/ana|tavrin/i);
		expect(await auditOf(db(), person.id)).toMatchObject([
			{ event: 'account-deletion' },
			{ event: 'sign-in-failure' }
		]);
	});

	it('knows every table that points to a person', () => {
		const known = tables.flatMap((table) =>
			Object.keys(getTableColumns(table)).some((column) =>
				['accountId', 'learnerId', 'ownerId', 'authorId', 'assessmentId'].includes(column)
			)
				? [getTableName(table)]
				: []
		);
		// A new table here needs a line in accountFile, in deleteAccount and in liveLife above.
		expect(known.sort()).toEqual([
			'account',
			'account_role',
			'agreed_finding',
			'assessment',
			'attempt',
			'audit_event',
			'city_value',
			'fact',
			'finding',
			'gain_check',
			'lesson_completion',
			'one_time_link',
			'outline_action',
			'outline_section',
			'practice_proposal',
			'priority',
			'reading_place',
			'session',
			'statement',
			'test_attempt'
		]);
	});
});
