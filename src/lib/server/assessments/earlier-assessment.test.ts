import { describe, expect, it } from 'vitest';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { earlierAssessment, scoredAt } from './earlier-assessment';

const now = told({ id: 'now', cityName: 'Dalvira', createdAt: 300 });

describe('earlierAssessment', () => {
	it('takes the latest of the same city that was begun before', () => {
		const others = [
			told({ id: 'first', createdAt: 100 }),
			told({ id: 'second', createdAt: 200 }),
			told({ id: 'later', createdAt: 400 }),
			now
		];
		expect(earlierAssessment(now, others)?.id).toBe('second');
	});

	it('knows the city by its name, however it is typed', () => {
		expect(earlierAssessment(now, [told({ cityName: ' DALVIRA ' })])?.id).toBe('other');
		expect(earlierAssessment(now, [told({ cityName: 'Orlen' })])).toBeUndefined();
	});

	it('compares within one edition only', () => {
		expect(earlierAssessment(now, [told({ instrumentId: 'losi-2022' })])).toBeUndefined();
	});

	it('passes over an assessment without a yes or a no', () => {
		expect(earlierAssessment(now, [told({ answer: 'unknown' })])).toBeUndefined();
	});
});

describe('scoredAt', () => {
	it('is the day of the latest answer', () => {
		expect(scoredAt(told({ createdAt: 100, foundAt: 150 }))).toBe(150);
		expect(scoredAt({ createdAt: 100, findings: new Map() })).toBe(100);
	});
});

function told(
	wish: Partial<{
		id: string;
		instrumentId: string;
		cityName: string;
		createdAt: number;
		answer: FindingAnswer;
		foundAt: number;
	}>
) {
	const { answer = 'met', foundAt = 1, ...rest } = wish;
	const finding = { indicatorId: 'IF-281', answer, evidence: '', note: '', foundAt };
	return {
		id: 'other',
		instrumentId: 'losi-2024',
		cityName: 'Dalvira',
		createdAt: 100,
		...rest,
		findings: new Map([[finding.indicatorId, finding]])
	};
}
