import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../scripts/content/read-messages';
import { allLanguages, type Localized } from '../../src/lib/domain/locale/localized';
import { chainOf, direction, LOCALE_FACTS, LOCALES } from '../../src/lib/domain/locale/locales';
import { allLessons } from '../../src/lib/server/catalogue/catalogue';
import { checkContent } from '../../src/lib/server/catalogue/parse-catalogue';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { startProduct, type ProductServer } from '../support/hostile/product-server';
import { pageRequest, sendRequest } from '../support/hostile/send-request';
import { drawSiteMap } from '../support/hostile/site-map';
import { spokenTexts } from '../support/spoken-texts';

const BEGUN = LOCALES.filter((locale) => LOCALE_FACTS[locale].messages === 'begun');
let server: ProductServer;
let paths: readonly string[];

beforeAll(async () => {
	server = await startProduct();
	paths = (await drawSiteMap(server)).paths.filter((path) => path.startsWith('/en'));
}, 600_000);
afterAll(() => server.stop());

describe.each(BEGUN)('every page in %s, which was only begun', (locale) => {
	it('answers as in the source language, and says the language of what falls back', async () => {
		const cookie = await server.cookieOf('learner');
		const foreign = foreignTexts(locale);
		const faults: string[] = [];
		for (const path of paths) {
			const source = await sendRequest(server.port, pageRequest(path, cookie));
			const own = path.replace('/en', `/${locale}`);
			const answer = await sendRequest(server.port, pageRequest(own, cookie));
			if (answer.status !== source.status) faults.push(`${own}: ${answer.status}`);
			if (!/<html/.test(answer.text)) continue;
			if (!answer.text.includes(`<html lang="${locale}" dir="${direction(locale)}"`)) {
				faults.push(`${own}: not in ${locale}`);
			}
			if (/[\ufdd0-\ufdef]/.test(answer.text)) faults.push(`${own}: holds a mark`);
			for (const { text, lang } of spokenTexts(answer.text)) {
				if (lang === locale && foreign.has(text)) faults.push(`${own}: "${text}"`);
			}
		}
		expect(paths.length).toBeGreaterThan(50);
		expect(faults).toEqual([]);
	}, 600_000);
});

/** Whole texts on pages in this language that are written in another one: messages and titles of the content. */
function foreignTexts(locale: (typeof BEGUN)[number]): ReadonlySet<string> {
	const own = readMessages('.', locale);
	const spoken = new Set([...own.values()].map(({ text }) => text));
	const messages = chainOf(locale).flatMap((one) =>
		[...readMessages('.', one)].filter(([id]) => !own.has(id)).map(([, { text }]) => text)
	);
	const { catalogue } = checkContent(readDiskFiles('.'));
	if (!catalogue) throw new Error('the content cannot be read');
	const things: { readonly texts: Localized<{ readonly title: string }> }[] = [
		...catalogue.courses,
		...catalogue.courses.flatMap(({ modules }) => modules),
		...allLessons(catalogue).map(({ lesson }) => lesson)
	];
	const titles = things.flatMap(({ texts }) =>
		allLanguages(texts)
			.filter((one) => one.locale !== locale)
			.map(({ value }) => value.title)
	);
	const isWords = (text: string) => /\p{L}{3}/u.test(text) && !spoken.has(text);
	return new Set([...messages, ...titles].filter(isWords));
}
