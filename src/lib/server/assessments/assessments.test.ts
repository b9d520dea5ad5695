import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../tests/support/content/build-instrument';
import { scoreAssessment } from '$lib/domain/assessment/scoring/score-assessment';
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
import { NOT_STORED } from '../version-of';
import {
	changeProfile,
	cityVersion,
	createAssessment,
	deleteAssessment,
	findAssessment,
	listAssessments,
	profileVersion
} from './assessments';
import { findingVersion, rowVersion, saveFinding, saveFindings, saveSheet } from './findings';
import { choosePriorities, prioritiesVersion } from './priorities';
import { saveStatements, statementsVersion } from './statements';

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

	it('begins once when the form is sent again, however late', async () => {
		expect(await begin(id, { now: 11 })).toEqual({ type: 'begun', id });
		expect(await listAssessments(db, mine)).toMatchObject([{ updatedAt: 10 }]);
	});

	it('does not undo a later change when the first form is sent again', async () => {
		await changeProfile(db, { ...renamed(), version: profileVersion(profile) });
		expect(await begin(id, { now: 99 })).toMatchObject({
			type: 'conflict',
			stored: { cityName: 'Dalvira on Sea' }
		});
		expect((await findAssessment(db, mine, id))?.cityName).toBe('Dalvira on Sea');
	});

	it('takes a correction from somebody who saw what is stored', async () => {
		const corrected = { cityName: 'Dalvira on Sea', version: profileVersion(profile) };
		expect(await begin(id, corrected)).toEqual({ type: 'begun', id });
		expect((await findAssessment(db, mine, id))?.cityName).toBe('Dalvira on Sea');
	});

	it('begins once when both forms arrive together', async () => {
		const twin = newId();
		const begun = { type: 'begun', id: twin };
		expect(await Promise.all([begin(twin), begin(twin)])).toEqual([begun, begun]);
		expect(await listAssessments(db, mine)).toHaveLength(2);
	});

	it('neither blocks nor overwrites where the id belongs to somebody else, and stays once', async () => {
		const foreign = { ownerId: stranger, cityName: 'Orlen' };
		const first = await begin(id, foreign);
		expect(first).toMatchObject({ type: 'begun' });
		expect(await begin(id, foreign)).toEqual(first);
		expect((await listAssessments(db, stranger)).map((city) => city.cityName)).toEqual(['Orlen']);
		expect((await findAssessment(db, mine, id))?.cityName).toBe('Dalvira');
	});
});

function renamed() {
	return { ...profile, id, learnerId: mine, cityName: 'Dalvira on Sea', now: 20 };
}

describe('changeProfile', () => {
	it('writes over what the person saw, and says so when it stood there already', async () => {
		const version = profileVersion(profile);
		expect(await changeProfile(db, { ...renamed(), version })).toBe('saved');
		expect(await changeProfile(db, { ...renamed(), version, now: 30 })).toBe('unchanged');
		expect(await findAssessment(db, mine, id)).toMatchObject({ updatedAt: 20 });
	});

	it('keeps nothing of a form that did not show what is stored, also with the clock put back', async () => {
		const version = profileVersion(profile);
		await changeProfile(db, { ...renamed(), version, now: 7_200_000 });
		const late = { ...renamed(), cityName: 'Dalvira II', now: 3_600_000 };
		expect(await changeProfile(db, { ...late, version })).toBe('conflict');
		expect(await changeProfile(db, { ...late, version: undefined })).toBe('conflict');
		expect((await findAssessment(db, mine, id))?.cityName).toBe('Dalvira on Sea');
	});
});

describe('an assessment of somebody else', () => {
	it('is not found by anything, and nothing is changed', async () => {
		await saveFindings(db, { id, learnerId: mine, findings: [yes], now: 20 });
		const before = await findAssessment(db, mine, id);
		const asStranger = { id, learnerId: stranger, now: 30 };
		const changed = { ...no, version: findingVersion(yes) };

		expect(await findAssessment(db, stranger, id)).toBeUndefined();
		expect(await listAssessments(db, stranger)).toEqual([]);
		const version = profileVersion(profile);
		const taken = { ...profile, ...asStranger, version, cityName: 'X' };
		expect(await changeProfile(db, taken)).toBe('not-found');
		expect(await saveFindings(db, { ...asStranger, findings: [no] })).toBe('not-found');
		expect(await saveFinding(db, { ...asStranger, changed })).toBe('not-found');
		expect(await saveSheet(db, { ...asStranger, changed: [changed] })).toEqual({
			type: 'not-found'
		});
		const chosen = { version: prioritiesVersion([]), indicatorIds: ['SP-1'] };
		expect(await choosePriorities(db, { ...asStranger, ...chosen })).toBe('not-found');
		const said = { version: statementsVersion({}), texts };
		expect(await saveStatements(db, { ...asStranger, ...said })).toBe('not-found');
		const whole = await cityVersion(db, id);
		expect(await deleteAssessment(db, { ...asStranger, version: whole })).toBe('not-found');
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

describe('saveFinding', () => {
	const save = (answer: object, version: string, now: number) =>
		saveFinding(db, { id, learnerId: mine, changed: { ...yes, ...answer, version }, now });
	const stored = async () => (await findAssessment(db, mine, id))?.findings.get('SP-1');

	it('keeps a first answer and a change of what was shown', async () => {
		expect(await save({}, NOT_STORED, 20)).toBe('saved');
		expect(await save({ note: 'Seen twice.' }, findingVersion(yes), 30)).toBe('saved');
		expect(await stored()).toMatchObject({ note: 'Seen twice.', foundAt: 30 });
	});

	it.each([
		['later', 30],
		['earlier, since the clock was put back an hour', 1]
	])('overwrites no answer that the form did not show, arriving %s', async (_, now) => {
		await save({}, NOT_STORED, 20);
		expect(await save({ answer: 'not-met' }, NOT_STORED, now)).toBe('conflict');
		expect(await stored()).toMatchObject({ answer: 'met', foundAt: 20 });
	});

	it('lets the person keep hers once she has seen the other', async () => {
		await save({}, NOT_STORED, 20);
		expect(await save({ answer: 'unknown' }, findingVersion(yes), 40)).toBe('saved');
		expect((await stored())?.answer).toBe('unknown');
	});

	it('stores once when the same form is sent again, however late', async () => {
		await save({}, NOT_STORED, 20);
		expect(await save({}, NOT_STORED, 9_000)).toBe('saved');
		expect((await findAssessment(db, mine, id))?.updatedAt).toBe(20);
		expect((await stored())?.foundAt).toBe(20);
	});
});

describe('saveSheet', () => {
	const shown = rowVersion({ answer: yes.answer, support: yes.note });
	const changed = (indicatorId: string, version: string) => ({ ...no, indicatorId, version });

	it('keeps the rows that nobody else changed and leaves the others alone', async () => {
		await saveFindings(db, { id, learnerId: mine, findings: [yes], now: 20 });
		const rows = [changed('SP-2', NOT_STORED), changed('SP-1', NOT_STORED)];
		expect(await saveSheet(db, { id, learnerId: mine, changed: rows, now: 30 })).toEqual({
			type: 'received',
			kept: 1,
			conflicts: ['SP-1']
		});
		const city = await findAssessment(db, mine, id);
		expect(city?.findings.get('SP-1')?.answer).toBe('met');
		expect(city?.findings.get('SP-2')?.answer).toBe('not-met');
	});

	it('writes over a row that the person saw', async () => {
		await saveFindings(db, { id, learnerId: mine, findings: [yes], now: 20 });
		const rows = [changed('SP-1', shown)];
		const saved = await saveSheet(db, { id, learnerId: mine, changed: rows, now: 30 });
		expect(saved).toMatchObject({ kept: 1, conflicts: [] });
		expect((await findAssessment(db, mine, id))?.findings.get('SP-1')?.answer).toBe('not-met');
	});
});

describe('saveStatements', () => {
	const save = (more: object, version: string, now: number) =>
		saveStatements(db, { id, learnerId: mine, version, texts: { ...texts, ...more }, now });

	it('keeps texts and removes those that were emptied', async () => {
		expect(await save({}, statementsVersion({}), 20)).toBe('saved');
		expect(await save({ localChallenge: '' }, statementsVersion(texts), 30)).toBe('saved');
		const city = await findAssessment(db, mine, id);
		expect(city?.statements).toEqual({ nationalAchievement: 'A registry online.' });
	});

	it('keeps nothing of a second tab, and takes the same form again for received', async () => {
		await save({}, statementsVersion({}), 20);
		expect(await save({ localChallenge: 'Mine.' }, statementsVersion({}), 10)).toBe('conflict');
		expect(await save({}, statementsVersion({}), 99)).toBe('unchanged');
		expect(await findAssessment(db, mine, id)).toMatchObject({
			updatedAt: 20,
			statements: { localChallenge: 'Nobody answers.' }
		});
	});
});

describe('choosePriorities', () => {
	const choose = (indicatorIds: readonly string[], version: string, now: number) =>
		choosePriorities(db, { id, learnerId: mine, version, indicatorIds, now });
	const NONE = prioritiesVersion([]);

	it('replaces the choice that the person saw', async () => {
		expect(await choose(['SP-1', 'SP-2'], NONE, 20)).toBe('saved');
		expect(await choose(['SP-3'], prioritiesVersion(['SP-2', 'SP-1']), 30)).toBe('saved');
		expect((await findAssessment(db, mine, id))?.chosen).toEqual(['SP-3']);
	});

	it('keeps nothing of a second tab, and takes the same form again for received', async () => {
		await choose(['SP-1'], NONE, 20);
		expect(await choose(['SP-2'], NONE, 10)).toBe('conflict');
		expect(await choose(['SP-1'], NONE, 99)).toBe('unchanged');
		expect(await findAssessment(db, mine, id)).toMatchObject({ chosen: ['SP-1'], updatedAt: 20 });
	});
});

describe('deleteAssessment', () => {
	const remove = (version: string) =>
		deleteAssessment(db, { id, learnerId: mine, version, now: 9 });

	it('leaves no row behind, and the other cities untouched', async () => {
		await fillEveryTable(newId());
		const before = await countRows();
		await fillEveryTable(id);
		expect(await countRows()).not.toContain(0);
		expect(await remove(await cityVersion(db, id))).toBe('deleted');
		expect(await countRows()).toEqual([before[0]! - 1, ...before.slice(1)]);
		expect(await findAssessment(db, mine, id)).toBeUndefined();
	});

	it('finds nothing to delete the second time', async () => {
		const version = await cityVersion(db, id);
		await remove(version);
		expect(await remove(version)).toBe('not-found');
	});

	it('asks again when anything of the city was changed since it was shown', async () => {
		const version = await cityVersion(db, id);
		await saveFindings(db, { id, learnerId: mine, findings: [yes], now: 20 });
		expect(await remove(version)).toBe('conflict');
		expect(await findAssessment(db, mine, id)).toBeDefined();
	});
});

async function fillEveryTable(assessmentId: string) {
	await begin(assessmentId);
	const owned = { id: assessmentId, learnerId: mine, now: 20 };
	await saveFindings(db, { ...owned, findings: [yes] });
	const nothing = prioritiesVersion([]);
	await choosePriorities(db, { ...owned, version: nothing, indicatorIds: ['SP-1'] });
	await saveStatements(db, { ...owned, version: statementsVersion({}), texts });
	await db.write(async (tx) => {
		await tx.insert(outlineSection).values({ assessmentId, sectionId: 'vision', writtenAt: 20 });
		await tx
			.insert(outlineAction)
			.values({ id: newId(), assessmentId, position: 1, indicatorIds: ['SP-1'], text: 'Link.' });
	});
}
