import { describe, expect, it } from 'vitest';
import { rankCriteria } from './rank-criteria';
import type { CriterionScore } from './count-answers';

describe('rankCriteria', () => {
	it('names the weakest and the strongest', () => {
		const { contrast } = rankCriteria([
			criterion('A', 3, 1),
			criterion('B', 1, 3),
			criterion('C', 2, 2)
		]);
		expect(contrast).toEqual({ type: 'apart', weakest: ['B'], strongest: ['A'] });
	});

	it('names all that share a place', () => {
		const { contrast } = rankCriteria([
			criterion('A', 1, 3),
			criterion('B', 2, 6),
			criterion('C', 4, 0)
		]);
		expect(contrast).toEqual({ type: 'apart', weakest: ['A', 'B'], strongest: ['C'] });
	});

	it('says equal rather than weakest when all shares are the same', () => {
		const { contrast } = rankCriteria([criterion('A', 1, 1), criterion('B', 3, 3)]);
		expect(contrast).toEqual({ type: 'equal', share: 0.5 });
	});

	it('tells everything met and nothing met apart from equal', () => {
		const full = [criterion('A', 4, 0), criterion('B', 6, 0)];
		const empty = [criterion('A', 0, 4), criterion('B', 0, 6)];
		expect(rankCriteria(full).contrast.type).toBe('all-met');
		expect(rankCriteria(empty).contrast.type).toBe('none-met');
	});

	it('puts aside a criterion of which less than half is answered, however low its share', () => {
		const ranking = rankCriteria([
			criterion('A', 1, 0, 3),
			criterion('B', 1, 1, 2),
			criterion('C', 4, 0)
		]);
		expect(ranking.early.map((one) => one.id)).toEqual(['A']);
		expect(ranking.compared.map((one) => one.id)).toEqual(['B', 'C']);
		expect(ranking.contrast).toEqual({ type: 'apart', weakest: ['B'], strongest: ['C'] });
	});

	it('says nothing of all criteria while some are not compared', () => {
		const known = [criterion('A', 4, 0), criterion('B', 6, 0)];
		expect(rankCriteria([...known, criterion('C', 1, 0, 9)]).contrast.type).toBe('too-early');
	});

	it('compares nothing while fewer than two criteria are known well enough', () => {
		const { contrast } = rankCriteria([criterion('A', 4, 0), criterion('B', 0, 0, 4)]);
		expect(contrast.type).toBe('too-early');
	});
});

function criterion(id: string, met: number, notMet: number, untouched = 0): CriterionScore {
	const total = met + notMet + untouched;
	return { id, met, notMet, unknown: 0, untouched, total, share: met / total, cells: [] };
}
