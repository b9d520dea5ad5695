import { describe, expect, it } from 'vitest';
import { countChoices, filterIndicators } from './filter-indicators';
import type { PortalIndicator } from './instrument';

const water = indicator('SP-286', { link: 'yes', effort: 'quick', check: 'walk' });
const police = indicator('SP-253', { link: 'unsaid', effort: 'medium', check: 'walk' });
const map = indicator('CP-217', { link: 'unsaid', effort: 'quick', check: 'look' });
const all = [map, police, water];
const texts = {
	'SP-286': { name: 'Pay for water', question: 'Can I pay my water bill through the portal?' },
	'SP-253': { name: 'Report to the police', question: 'Can I report a theft?' },
	'CP-217': { name: 'О городе', question: 'Найду ли я Зелёный парк?' }
};

function indicator(
	id: string,
	own: Pick<PortalIndicator, 'link' | 'effort' | 'check'>
): PortalIndicator {
	const [criterion = '', code = ''] = id.split('-');
	return {
		id,
		code,
		criterion,
		tool: undefined,
		example: undefined,
		since2022: undefined,
		kind: 'information',
		reach: 'many',
		owner: 'it',
		sdg: '16.6',
		...own
	};
}

const found = (filter: Parameters<typeof filterIndicators>[2]) =>
	filterIndicators(all, texts, filter).map((one) => one.id);

describe('filterIndicators', () => {
	it('shows everything, in its order, when nothing is asked', () => {
		expect(found({ words: '' })).toEqual(['CP-217', 'SP-253', 'SP-286']);
	});

	it('shows only what fits every chosen part', () => {
		expect(found({ criterion: 'SP', words: '' })).toEqual(['SP-253', 'SP-286']);
		expect(found({ criterion: 'SP', link: 'yes', words: '' })).toEqual(['SP-286']);
		expect(found({ effort: 'quick', check: 'look', words: '' })).toEqual(['CP-217']);
		expect(found({ criterion: 'CP', link: 'yes', words: '' })).toEqual([]);
	});

	it('wants every word, in any order and any case', () => {
		expect(found({ words: 'WATER pay' })).toEqual(['SP-286']);
		expect(found({ words: 'water police' })).toEqual([]);
	});

	it('finds a question by its number', () => {
		expect(found({ words: '253' })).toEqual(['SP-253']);
	});

	it('takes е and ё for the same letter', () => {
		expect(found({ words: 'зеленый' })).toEqual(['CP-217']);
	});

	it('takes signs without a word for nothing asked', () => {
		expect(found({ words: ' ? ' })).toHaveLength(3);
	});
});

describe('countChoices', () => {
	it('counts with the rest of the filter and without the part itself', () => {
		const filter = { criterion: 'SP', link: 'yes', words: '' } as const;
		expect([...countChoices(all, texts, filter, 'link')]).toEqual([
			['unsaid', 1],
			['yes', 1]
		]);
		expect([...countChoices(all, texts, filter, 'criterion')]).toEqual([['SP', 1]]);
	});
});
