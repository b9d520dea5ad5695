import { describe, expect, it } from 'vitest';
import { foldText } from '../quiz/short-text/fold-text';
import { countValues, filterPractices, type PracticeFacts } from './filter-practices';

const budget = entry('Budget in Tavrin, Зелёный парк', {
	indicators: ['PE-275', 'PE-279'],
	country: 'EE'
});
const desk = entry('A desk', { kind: 'pointer', indicators: ['EGL-225b'] });
const whole = entry('All content', { criteria: ['CP'] });
const all = [budget, desk, whole];

function entry(text: string, own: Partial<PracticeFacts>): PracticeFacts {
	return {
		kind: 'case',
		country: null,
		indicators: [],
		criteria: [],
		searchText: foldText(text),
		...own
	};
}

const found = (filter: Parameters<typeof filterPractices>[1]) => filterPractices(all, filter);

describe('filterPractices', () => {
	it('shows everything when nothing is asked', () => {
		expect(found({ words: '' })).toEqual(all);
	});

	it('finds by criterion what belongs to it by a question or as a whole', () => {
		expect(found({ criterion: 'PE', words: '' })).toEqual([budget]);
		expect(found({ criterion: 'CP', words: '' })).toEqual([whole]);
	});

	it('finds by question, country and kind', () => {
		expect(found({ indicator: 'PE-279', words: '' })).toEqual([budget]);
		expect(found({ country: 'EE', words: '' })).toEqual([budget]);
		expect(found({ kind: 'pointer', words: '' })).toEqual([desk]);
	});

	it('shows only what fits every chosen part', () => {
		expect(found({ criterion: 'PE', kind: 'pointer', words: '' })).toEqual([]);
	});

	it('wants every word, in any order and any case, е for ё', () => {
		expect(found({ words: 'TAVRIN budget' })).toEqual([budget]);
		expect(found({ words: 'зеленый' })).toEqual([budget]);
		expect(found({ words: 'budget desk' })).toEqual([]);
	});
});

describe('countValues', () => {
	it('counts an entry once for each of its values', () => {
		expect([...countValues(all, 'criterion')]).toEqual([
			['PE', 1],
			['EGL', 1],
			['CP', 1]
		]);
		expect([...countValues(all, 'country')]).toEqual([['EE', 1]]);
	});
});
