import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../scripts/content/read-messages';
import { allLanguages, type Localized } from '../../src/lib/domain/locale/localized';
import { chainOf, direction, LOCALE_FACTS, LOCALES } from '../../src/lib/domain/locale/locales';
import { allLessons } from '../../src/lib/server/catalogue/catalogue';
import { checkContent } from '../../src/lib/server/catalogue/parse-catalogue';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { startProduct, type ProductServer } from '../support/hostile/product-server';
import { pageRequest, sendRequest } from '../support/hostile/send-request';
import { readLinks } from '../support/hostile/read-forms';
import { routeOf } from '../support/hostile/route-of';
import { spokenTexts } from '../support/spoken-texts';

const BEGUN = LOCALES.filter((locale) => LOCALE_FACTS[locale].messages === 'begun');
/** Pages that no other page links to, or only after something was done. */
const UNLINKED = [
	'',
	'/assessments/new',
	'/sign-in',
	'/register',
	'/search?q=LOSI',
	'/kept',
	'/reset/x'
];
let server: ProductServer;

beforeAll(async () => {
	server = await startProduct();
}, 120_000);
afterAll(() => server.stop());

describe.each(BEGUN)('every kind of page in %s, which was only begun', (locale) => {
	it.each(['guest', 'learner'] as const)(
		'answers a %s, and says the language of what falls back',
		async (actor) => {
			const cookie = await server.cookieOf(actor);
			const foreign = foreignTexts(locale);
			const faults: string[] = [];
			const waiting = UNLINKED.map((path) => `/${locale}${path}`);
			const kinds = new Set<string>();
			for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
				const kind = kindOf(address);
				if (kinds.has(kind) || !new RegExp(`^/${locale}(/|$)`).test(address)) continue;
				kinds.add(kind);
				const answer = await sendRequest(server.port, pageRequest(address, cookie));
				faults.push(...faultsIn(answer, locale, foreign).map((fault) => `${address}: ${fault}`));
				if (answer.status === 200) waiting.push(...readLinks(answer.text, address));
			}
			expect(kinds.size).toBeGreaterThan(50);
			expect(faults).toEqual([]);
		},
		600_000
	);
});

/** Of pages with one route and the same parts behind the question mark, one is enough. */
function kindOf(address: string): string {
	const [path = '', query = ''] = address.split('?');
	return `${routeOf(path) ?? path}?${query.replace(/=[^&]*/g, '')}`;
}

function faultsIn(
	{ status, text }: { readonly status: number; readonly text: string },
	locale: (typeof BEGUN)[number],
	foreign: ReadonlySet<string>
): string[] {
	if (status >= 500) return [`answers ${status}`];
	if (!text.includes('<html')) return [];
	const isIn = text.includes(`<html lang="${locale}" dir="${direction(locale)}"`);
	return [
		...(isIn ? [] : [`is not in ${locale}`]),
		...(/[\ufdd0-\ufdef]/.test(text) ? ['holds a mark'] : []),
		...spokenTexts(text)
			.filter((one) => one.lang === locale && foreign.has(one.text))
			.map((one) => `does not say the language of "${one.text}"`)
	];
}

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
