import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../tests/support/build-instrument';
import { scoreAssessment } from '$lib/domain/assessment/score-assessment';
import { createVisitor } from '../auth/visitors';
import { openDatabase, type Database } from '../db/open-database';
import {
	agreedFinding,
	assessment,
	finding,
	outlineAction,
	outlineSection,
	priority,
	statement
} from '../db/schema/assessments';
import { newId } from '../new-id';
import {
	changeProfile,
	choosePriorities,
	createAssessment,
	deleteAssessment,
	findAssessment,
	listAssessments,
	saveStatements
} from './assessments';
import { saveChangedFindings, saveFindings } from './findings';

const profile = {
	cityName: 'Dalvira',
	country: 'GE',
	population: 212_000,
	languages: ['ka', 'Dungan'],
	portalAddress: 'https://dalvira.example'
};
const yes = { indicatorId: 'SP-1', answer: 'met', evidence: '', note: 'Seen.' } as const;
const no = { ...yes, answer: 'not-met', note: '' } as const;
const texts = {
	nationalAchievement: 'A registry online.',
	nationalChallenge: '',
	localAchievement: '',
	localChallenge: 'Nobody answers.'
};

let folder: string;
let db: Database;
let mine: string;
let stranger: string;
let id: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'assessments-'));
	db = openDatabase(folder, 'drizzle');
	mine = (await createVisitor(db, 1)).learnerId;
	stranger = (await createVisitor(db, 1)).learnerId;
	id = newId();
	await begin(id);
});

afterEach(() => {
	db.close();
	rmSync(folder, { recursive: true });
});

function begin(assessmentId: string, more: object = {}) {
	const owned = { ownerId: mine, instrumentId: 'losi-2024', now: 10 };
	return createAssessment(db, { ...profile, id: assessmentId, ...owned, ...more });
}

async function countRows() {
	const tables = [
		assessment,
		finding,
		agreedFinding,
		priority,
		statement,
		outlineSection,
		outlineAction
	];
	return Promise.all(tables.map(async (table) => (await db.read.select().from(table)).length));
}

describe('createAssessment', () => {
	it('keeps what the team said of its city', async () => {
		expect(await findAssessment(db, mine, id)).toMatchObject({ ...profile, updatedAt: 10 });
	});

	it('begins once when the form is sent twice, and takes a correction', async () => {
		expect(await begin(id, { cityName: 'Dalvira on Sea', now: 11 })).toBe('created');
		const cities = await listAssessments(db, mine);
		expect(cities.map((city) => city.cityName)).toEqual(['Dalvira on Sea']);
	});

	it('begins once when both forms arrive together', async () => {
		const twin = newId();
		expect(await Promise.all([begin(twin), begin(twin)])).toEqual(['created', 'created']);
		expect(await listAssessments(db, mine)).toHaveLength(2);
	});

	it('does not give an id away that belongs to somebody else', async () => {
		expect(await begin(id, { ownerId: stranger, cityName: 'Orlen' })).toBe('taken');
		expect((await findAssessment(db, mine, id))?.cityName).toBe('Dalvira');
	});
});

describe('an assessment of somebody else', () => {
	it('is not found by anything, and nothing is changed', async () => {
		await saveFindings(db, { id, learnerId: mine, findings: [yes], now: 20 });
		const before = await findAssessment(db, mine, id);
		const asStranger = { id, learnerId: stranger, now: 30 };
		const changed = [{ ...no, shownAt: 99 }];

		expect(await findAssessment(db, stranger, id)).toBeUndefined();
		expect(await listAssessments(db, stranger)).toEqual([]);
		expect(await changeProfile(db, { ...profile, ...asStranger, cityName: 'X' })).toBe('not-found');
		expect(await saveFindings(db, { ...asStranger, findings: [no] })).toBe('not-found');
		expect(await saveChangedFindings(db, { ...asStranger, changed })).toEqual({
			type: 'not-found'
		});
		expect(await choosePriorities(db, { ...asStranger, indicatorIds: ['SP-1'] })).toBe('not-found');
		expect(await saveStatements(db, { ...asStranger, texts })).toBe('not-found');
		expect(await deleteAssessment(db, stranger, id)).toBe('not-found');
		expect(await findAssessment(db, mine, id)).toEqual(before);
	});
});

describe('saveFindings', () => {
	it('keeps one row for each question, with the later answer', async () => {
		await saveFindings(db, { id, learnerId: mine, findings: [yes], now: 20 });
		await saveFindings(db, { id, learnerId: mine, findings: [no], now: 30 });
		const city = await findAssessment(db, mine, id);
		expect(Object.fromEntries(city?.findings ?? [])).toEqual({ 'SP-1': { ...no, foundAt: 30 } });
		expect(city?.updatedAt).toBe(30);
		expect(await db.read.select().from(finding)).toHaveLength(1);
		expect(await db.read.select().from(agreedFinding)).toHaveLength(1);
	});

	it('keeps "do not know yet" as an answer that stays open', async () => {
		const unknown = { ...yes, answer: 'unknown' } as const;
		await saveFindings(db, { id, learnerId: mine, findings: [unknown], now: 20 });
		const city = await findAssessment(db, mine, id);
		const score = scoreAssessment(buildInstrument(), city?.findings ?? new Map());
		expect(score).toMatchObject({ answered: 0, open: 95 });
		expect(score.criteria[2]).toMatchObject({ id: 'SP', unknown: 1, untouched: 21 });
	});
});

describe('saveChangedFindings', () => {
	const save = (answer: object, shownAt: number, now: number) =>
		saveChangedFindings(db, {
			id,
			learnerId: mine,
			changed: [{ ...yes, ...answer, shownAt }],
			now
		});

	it('keeps a first answer and a change of what was shown', async () => {
		expect(await save({}, 0, 20)).toEqual({ type: 'saved' });
		expect(await save({ note: 'Seen twice.' }, 20, 30)).toEqual({ type: 'saved' });
		const city = await findAssessment(db, mine, id);
		expect(city?.findings.get('SP-1')).toMatchObject({ note: 'Seen twice.', foundAt: 30 });
	});

	it('shows an answer that was stored after the form had been shown, and keeps neither row', async () => {
		await save({}, 0, 20);
		const other = { ...no, indicatorId: 'SP-2', shownAt: 0 };
		const saved = await saveChangedFindings(db, {
			id,
			learnerId: mine,
			changed: [other, { ...no, shownAt: 0 }],
			now: 30
		});
		expect(saved).toEqual({ type: 'changed-meanwhile', stored: [{ ...yes, foundAt: 20 }] });
		const city = await findAssessment(db, mine, id);
		expect([...(city?.findings.keys() ?? [])]).toEqual(['SP-1']);
	});

	it('lets the person keep hers once she has seen the other', async () => {
		await save({}, 0, 20);
		expect(await save({ answer: 'unknown' }, 20, 40)).toEqual({ type: 'saved' });
		const city = await findAssessment(db, mine, id);
		expect(city?.findings.get('SP-1')?.answer).toBe('unknown');
	});

	it('stores once when the same form is sent twice', async () => {
		await save({}, 0, 20);
		expect(await save({}, 0, 21)).toEqual({ type: 'saved' });
		const city = await findAssessment(db, mine, id);
		expect(city?.findings.get('SP-1')?.foundAt).toBe(20);
		expect(city?.updatedAt).toBe(20);
	});
});

describe('saveStatements', () => {
	it('keeps texts and removes those that were emptied', async () => {
		await saveStatements(db, { id, learnerId: mine, texts, now: 20 });
		const emptied = { ...texts, localChallenge: '' };
		await saveStatements(db, { id, learnerId: mine, texts: emptied, now: 30 });
		const city = await findAssessment(db, mine, id);
		expect(city?.statements).toEqual({ nationalAchievement: 'A registry online.' });
	});
});

describe('deleteAssessment', () => {
	it('leaves no row behind, and the other cities untouched', async () => {
		await fillEveryTable(newId());
		const before = await countRows();
		await fillEveryTable(id);
		expect(await countRows()).not.toContain(0);
		expect(await deleteAssessment(db, mine, id)).toBe('deleted');
		expect(await countRows()).toEqual([before[0]! - 1, ...before.slice(1)]);
		expect(await findAssessment(db, mine, id)).toBeUndefined();
	});

	it('finds nothing to delete the second time', async () => {
		await deleteAssessment(db, mine, id);
		expect(await deleteAssessment(db, mine, id)).toBe('not-found');
	});
});

async function fillEveryTable(assessmentId: string) {
	await begin(assessmentId);
	const owned = { id: assessmentId, learnerId: mine, now: 20 };
	await saveFindings(db, { ...owned, findings: [yes] });
	await choosePriorities(db, { ...owned, indicatorIds: ['SP-1'] });
	await saveStatements(db, { ...owned, texts });
	await db.write(async (tx) => {
		await tx.insert(outlineSection).values({ assessmentId, sectionId: 'vision', writtenAt: 20 });
		await tx
			.insert(outlineAction)
			.values({ id: newId(), assessmentId, position: 1, indicatorIds: ['SP-1'], text: 'Link.' });
	});
}
