import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse } from 'yaml';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildQuestion,
	buildTest
} from '../../../../tests/support/build-course';
import type { Catalogue } from './catalogue';
import { extendLedger, ledgerText } from './ledger';
import { LedgerFile } from './schemas/reference';

const module = buildModule('first', [buildLesson('one')], buildTest([buildQuestion('item')]));
const catalogue = { courses: [buildCourse([module])] } as Pick<Catalogue, 'courses'> as Catalogue;

describe('extendLedger', () => {
	it('notes lessons, their checks and the items of tests', () => {
		expect(extendLedger({ lessons: [], questions: [] }, catalogue)).toEqual({
			lessons: ['one'],
			questions: ['one-check', 'item']
		});
	});

	it('appends behind what stands there, and forgets nothing', () => {
		const before = { lessons: ['gone'], questions: ['item', 'gone-check'] };
		expect(extendLedger(before, catalogue)).toEqual({
			lessons: ['gone', 'one'],
			questions: ['item', 'gone-check', 'one-check']
		});
	});
});

describe('ledgerText', () => {
	it.each([
		{ lessons: ['one', 'two'], questions: ['one-check'] },
		{ lessons: [], questions: [] }
	])('writes a file that reads back the same', (ledger) => {
		expect(v.parse(LedgerFile, parse(ledgerText(ledger)))).toEqual(ledger);
	});
});
