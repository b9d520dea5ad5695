import { describe, expect, it } from 'vitest';
import type { ActionRow } from './outline';
import { timelineOf } from './timeline';

describe('timelineOf', () => {
	it('places actions between the first and the last month, with the numbers of the table', () => {
		const line = timelineOf([rowDue('2026-04-01'), rowDue(''), rowDue('2026-05-16')]);
		expect(line?.points.map((point) => point.number)).toEqual([1, 3]);
		expect(line?.points[0]?.at).toBe(0);
		expect(line?.points[1]?.at).toBeCloseTo(45 / 61, 5);
	});

	it('names every month of a short plan and skips months of a long one', () => {
		const short = timelineOf([rowDue('2026-04-15'), rowDue('2026-06-30')]);
		expect(short?.months.map((month) => month.month)).toEqual(['2026-04', '2026-05', '2026-06']);
		const long = timelineOf([rowDue('2026-04-15'), rowDue('2027-03-31')]);
		expect(long?.months.map((month) => month.month)).toEqual([
			'2026-04',
			'2026-06',
			'2026-08',
			'2026-10',
			'2026-12',
			'2027-02'
		]);
	});

	it('draws nothing for a single day', () => {
		expect(timelineOf([rowDue('2026-04-15'), rowDue('')])).toBeUndefined();
	});
});

function rowDue(dueOn: string): ActionRow {
	return {
		id: dueOn || 'open',
		indicatorIds: [],
		codes: [],
		text: 'Do it',
		owner: '',
		dueOn,
		due: dueOn,
		cost: '',
		costLabel: '',
		measure: '',
		lang: undefined
	};
}
