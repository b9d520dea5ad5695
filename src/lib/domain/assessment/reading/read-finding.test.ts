import { describe, expect, it } from 'vitest';
import { NOTE_LIMIT, readFinding } from './read-finding';

const typed = { answer: 'met', evidence: '', note: '' };

describe('readFinding', () => {
	it.each(['met', 'not-met', 'unknown'])('reads the answer %s alone', (answer) => {
		expect(readFinding('SP-254', { ...typed, answer })).toEqual({
			type: 'finding',
			finding: { indicatorId: 'SP-254', answer, evidence: '', note: '' }
		});
	});

	it('tidies the address and the note', () => {
		const read = readFinding('SP-254', {
			answer: 'not-met',
			evidence: ' dalvira.example/driving ',
			note: '\r\nSeen on a phone.\r\nAsk transport. '
		});
		expect(read).toEqual({
			type: 'finding',
			finding: {
				indicatorId: 'SP-254',
				answer: 'not-met',
				evidence: 'https://dalvira.example/driving',
				note: 'Seen on a phone.\nAsk transport.'
			}
		});
	});

	it('names every fault at once', () => {
		expect(
			readFinding('SP-254', { answer: '', evidence: 'on the third page', note: 'a'.repeat(2001) })
		).toEqual({
			type: 'faulty',
			faults: { answer: 'missing', evidence: 'not-an-address', note: 'too-long' }
		});
	});

	it('takes an answer that is none of the three for a missing one', () => {
		expect(readFinding('SP-254', { ...typed, answer: 'perhaps' })).toEqual({
			type: 'faulty',
			faults: { answer: 'missing' }
		});
	});

	it('takes a note of exactly the limit', () => {
		const note = 'a'.repeat(NOTE_LIMIT);
		expect(readFinding('SP-254', { ...typed, note }).type).toBe('finding');
		expect(readFinding('SP-254', { ...typed, note: `${note}a` }).type).toBe('faulty');
	});
});
