import { describe, expect, it } from 'vitest';
import { readSheet, type SheetRow } from './read-sheet';

const untouched: SheetRow = {
	indicatorId: 'SP-253',
	answer: 'met',
	support: 'https://a.example\r\nSeen.',
	version: 'a',
	isTouched: false
};
const empty: SheetRow = {
	indicatorId: 'SP-254',
	answer: '',
	support: '',
	version: 'none',
	isTouched: false
};

const touched = { ...untouched, isTouched: true };

describe('readSheet', () => {
	it('leaves rows alone that nobody touched, answered or not', () => {
		expect(readSheet([untouched, empty])).toEqual({ changed: [], faulty: [] });
	});

	it('keeps a changed answer with what stood beside it', () => {
		expect(readSheet([{ ...touched, answer: 'not-met' }, empty]).changed).toEqual([
			{
				indicatorId: 'SP-253',
				answer: 'not-met',
				evidence: 'https://a.example',
				note: 'Seen.',
				version: 'a'
			}
		]);
	});

	it('keeps a changed note under the same answer', () => {
		const { changed } = readSheet([{ ...touched, support: 'Seen twice.' }]);
		expect(changed).toEqual([
			{ indicatorId: 'SP-253', answer: 'met', evidence: '', note: 'Seen twice.', version: 'a' }
		]);
	});

	it('names a note without an answer and still reads the other rows', () => {
		const read = readSheet([
			{ ...empty, support: 'Form to print only.', isTouched: true },
			{ ...touched, answer: 'unknown' }
		]);
		expect(read.faulty).toEqual([{ indicatorId: 'SP-254', faults: { answer: 'missing' } }]);
		expect(read.changed.map((finding) => finding.indicatorId)).toEqual(['SP-253']);
	});

	it('names a note that is too long', () => {
		const read = readSheet([{ ...touched, support: 'a'.repeat(2001) }]);
		expect(read.faulty).toEqual([{ indicatorId: 'SP-253', faults: { note: 'too-long' } }]);
	});
});
