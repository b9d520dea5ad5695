import { expect, it } from 'vitest';
import type { Locale } from '$lib/domain/locale/locales';
import { searchWord } from './search-words';

it.each<[Locale, string, string]>([
	['ru', 'открытые', 'открытых'],
	['ru', 'данные', 'данных'],
	['ru', 'Отчёт', 'отчет'],
	['ru', 'онлайн-услуги', 'онлайн-услуг'],
	['ru', 'budgets', 'Budget'],
	['en', 'services', 'service'],
	['en', 'данные', 'данных'],
	['ar', 'services', 'service'],
	['kk', 'открытые', 'открытых'],
	['kk', 'Сұрақ', 'сұрақ'],
	['en', "O'zbekiston", 'o’zbekiston']
])('finds on a page in %s "%s" by "%s"', (locale, one, other) => {
	expect(searchWord(one, locale)).toBe(searchWord(other, locale));
});

it('keeps different words apart', () => {
	expect(searchWord('портал', 'ru')).not.toBe(searchWord('портрет', 'ru'));
	expect(searchWord('link', 'en')).not.toBe(searchWord('lion', 'en'));
});

it('takes no ending off a word of a language without a stemmer', () => {
	expect(searchWord('қызметтерің', 'kk')).toBe('қызметтерің');
});

it('knows what is no word', () => {
	expect(searchWord('—', 'en')).toBeUndefined();
});
