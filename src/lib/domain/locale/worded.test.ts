import { describe, expect, it } from 'vitest';
import type { Locale } from './locales';
import { worded } from './worded';

const texts = {
	source: { title: 'How LOSI works' },
	translations: { ru: { title: 'Как устроен LOSI' } }
};
const title = (locale: Locale) => worded(texts, locale, (own) => own.title);

describe('worded', () => {
	it('gives a translated text without naming a language', () => {
		expect(title('ru')).toEqual({ text: 'Как устроен LOSI', lang: undefined });
	});

	it('gives the source text and names its language where there is no translation', () => {
		expect(title('ar')).toEqual({ text: 'How LOSI works', lang: 'en' });
	});
});
