import { describe, expect, it } from 'vitest';
import { rows } from '../../../../../tests/support/content/answers';
import { matching } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { explainAnswer, fillAnswer, gradeAnswer, presentQuestion, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');
const allRight = { a: 'a', b: 'b', c: 'c', d: 'd' };

describe('matching', () => {
	it('draws both sides apart, so that a place tells nothing', () => {
		const straight = Array.from({ length: 200 }, (_, number) => {
			const { rows: lefts, columns } = presentQuestion(
				matching,
				keys.draw(`attempt-${number}`, 'question')
			);
			return lefts.filter((left, place) => left.text.slice(-1) === columns[place]?.text.slice(-1))
				.length;
		});
		const mean = straight.reduce((sum, count) => sum + count, 0) / straight.length;
		// one of four is on its own line by chance
		expect(mean).toBeGreaterThan(0.7);
		expect(mean).toBeLessThan(1.3);
	});

	it('is incomplete with one row open, and partly right with one row right', () => {
		const all = fillAnswer(matching, SEED, rows(allRight));
		const [row = ''] = Object.keys(all);
		const open = new Map(Object.entries({ ...all, [row]: [''] }));
		expect(readAnswer(matching, SEED, open)).toEqual({ type: 'incomplete' });
		expect(gradeAnswer(matching, rows({ a: 'a', b: 'c', c: 'd', d: 'b' })).outcome).toBe('partly');
	});

	it('names the match that was chosen twice', () => {
		const sent = new Map(Object.entries(fillAnswer(matching, SEED, rows({ ...allRight, a: 'b' }))));
		expect(readAnswer(matching, SEED, sent)).toEqual({ type: 'doubled', what: 'Right b' });
	});

	it('says for each row what was given and what is expected', () => {
		const told = explainAnswer(matching, SEED, rows({ ...allRight, a: 'b' }), String).rows;
		expect(told.find((row) => row.text === 'Left a')).toEqual({
			text: 'Left a',
			given: 'Right b',
			expected: 'Right a',
			right: false,
			because: 'secret of a'
		});
		expect(told.filter((row) => row.right)).toHaveLength(3);
	});
});
