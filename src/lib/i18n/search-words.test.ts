import { expect, it } from 'vitest';
import { searchWord } from './search-words';

it.each([
	['открытые', 'открытых'],
	['данные', 'данных'],
	['Отчёт', 'отчет'],
	['budgets', 'Budget'],
	['services', 'service'],
	["O'zbekiston", 'o’zbekiston']
])('finds "%s" by "%s"', (one, other) => {
	expect(searchWord(one)).toBe(searchWord(other));
});

it('keeps different words apart', () => {
	expect(searchWord('портал')).not.toBe(searchWord('портрет'));
	expect(searchWord('link')).not.toBe(searchWord('lion'));
});

it('knows what is no word', () => {
	expect(searchWord('—')).toBeUndefined();
});
