import { describe, expect, it } from 'vitest';
import { worded } from './worded';

const texts = { en: { title: 'How LOSI works' }, ru: { title: 'Как устроен LOSI' } };
const title = (locale: string) => worded(texts, locale, (own) => own.title);

describe('worded', () => {
	it('gives a translated text without naming a language', () => {
		expect(title('ru')).toEqual({ text: 'Как устроен LOSI', lang: undefined });
	});

	it('gives the source text and names its language where there is no translation', () => {
		expect(title('ar')).toEqual({ text: 'How LOSI works', lang: 'en' });
	});
});
