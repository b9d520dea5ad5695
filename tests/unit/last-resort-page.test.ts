import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
	direction,
	LOCALES,
	SOURCE_LOCALE,
	TRANSLATION_LOCALES
} from '../../src/lib/domain/locale/locales';

const page = readFileSync('src/error.html', 'utf8');

it.each(TRANSLATION_LOCALES)('the page of last resort speaks %s, in its direction', (locale) => {
	const dir = direction(locale) === direction(SOURCE_LOCALE) ? '' : ` dir="${direction(locale)}"`;
	expect(page).toContain(`<p lang="${locale}"${dir}>`);
});

it('the page of last resort speaks no language that is not offered', () => {
	const spoken = [...page.matchAll(/<p lang="([^"]*)"/g)].map(([, locale]) => locale);
	expect([SOURCE_LOCALE, ...spoken].sort()).toEqual([...LOCALES].sort());
});
