import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { UTC } from '$lib/i18n/time-zone';
import { buildAssessment } from '../../../../../tests/support/content/build-assessment';
import type { PinnedAssessment } from '../pinned-assessment';
import { listPicture, receivedAnswer } from './indicator-finding';
import { NOT_STORED } from '../../version-of';
import { receivedSheet, sheetView } from './sheet-view';

const noon = Date.UTC(2026, 2, 14, 12, 0);

function city(answers: Readonly<Record<string, FindingAnswer>>): PinnedAssessment {
	const findings = Object.entries(answers).map(([indicatorId, answer], index) => {
		const finding = {
			indicatorId,
			answer,
			evidence: '',
			note: 'Seen.',
			foundAt: noon + index * 60_000
		};
		return [indicatorId, finding] as const;
	});
	return buildAssessment(buildInstrument(), { findings: new Map(findings) });
}

const some = city({ 'IF-1': 'met', 'IF-2': 'unknown', 'SP-1': 'not-met', 'SP-3': 'unknown' });

describe('receivedAnswer', () => {
	it('says what is stored and when', () => {
		expect(receivedAnswer(some, 'SP-1', 'en', UTC)).toEqual({
			code: '1',
			answer: 'not-met',
			time: '12:02 UTC'
		});
	});

	it.each([null, 'SP-2', 'SP-999'])('claims nothing for %j, which is not stored', (id) => {
		expect(receivedAnswer(some, id, 'en', UTC)).toBeUndefined();
	});
});

describe('listPicture', () => {
	it('counts answers, keeps apart what was left for later and marks the open question', () => {
		const picture = listPicture(some, 'SP-2', 'en');
		expect(picture).toMatchObject({ answered: 2, left: 2 });
		expect(picture.rows.map((row) => row.current)).toEqual([-1, -1, 1, -1, -1, -1]);
		expect(picture.rows[2]?.cells.slice(0, 3)).toEqual(['not-met', 'untouched', 'unknown']);
	});
});

describe('sheetView', () => {
	it('holds every row of the criterion and counts what each filter would show', () => {
		const sheet = sheetView(some, 'SP', 'en');
		expect(sheet).toMatchObject({ met: 0, notMet: 1 });
		expect(sheet.filters).toEqual([
			{ filter: 'all', count: 22 },
			{ filter: 'open', count: 21 },
			{ filter: 'no', count: 1 }
		]);
		expect(sheet.rows[0]).toMatchObject({ answer: 'not-met', support: 'Seen.' });
		expect(sheet.rows[1]).toMatchObject({ answer: '', support: '', version: NOT_STORED });
	});
});

describe('receivedSheet', () => {
	it('says how much of the criterion is stored, with the time of its last answer', () => {
		expect(receivedSheet(some, 'SP', 'en', UTC)).toEqual({
			criterion: 'SP',
			received: 2,
			total: 22,
			time: '12:03 UTC'
		});
	});

	it.each([null, 'PE', 'XX'])('claims nothing for %j, of which nothing is stored', (criterion) => {
		expect(receivedSheet(some, criterion, 'en', UTC)).toBeUndefined();
	});
});
