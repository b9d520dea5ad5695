import type { APIRequestContext, Page } from '@playwright/test';
import { catalogue } from '../support/browser/answering';
import { expect, test } from '../support/browser/journey';
import { follow, send } from '../support/press';

const city = catalogue.practiceCity;
if (!city) throw new Error('there is no practice city');
const { guided, key } = city;
const BASE = '/en/practice-city';
// Numbers and names are between invisible marks that isolate their direction.
const NINE_OF_TEN = /You agreed with the key on \W*9\W* of \W*10\W* questions/;
const DECIDING = /You are deciding question \W*250/;

test('a visitor decides ten questions on the portal and learns where the key differs @no-js', async ({
	page
}) => {
	const main = page.getByRole('main');
	await page.goto(BASE);
	await follow(main.getByRole('link', { name: 'Begin with the first question' }));
	await send(main.getByRole('button', { name: 'Compare with the key' }));
	await expect(main.getByRole('alert')).toContainText('Decide: 1 or 0');

	for (const [index, { indicator }] of guided.entries()) {
		const answer = key[indicator]?.answer ?? 0;
		const given = index === 0 ? 1 - answer : answer;
		await expect(main).not.toContainText('Decide again');
		if (index === 1) await lookAndReturn(page);
		await main.getByLabel(given === 1 ? '1, it does' : '0, it does not').check();
		await send(main.getByRole('button', { name: 'Compare with the key' }));
		await expect(main.getByRole('heading', { level: 2 })).toHaveText(
			index === 0 ? 'The key decides otherwise' : 'You and the key agree'
		);
		await follow(main.getByRole('link', { name: /Next question|See how you did/ }));
	}
	await expect(main.getByRole('heading', { level: 1 })).toHaveText(NINE_OF_TEN);
	await expect(main).toContainText('A plain case');
	await page.goBack();
	await expect(main).toContainText('You and the key agree');
	await expect(main).toContainText(NINE_OF_TEN);
});

test('the guided round can be done by keyboard alone', async ({ page }) => {
	await page.goto(`${BASE}/guided/1`);
	await page.getByLabel('1, it does').focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'You and the key agree' })).toBeVisible();
	await page.getByRole('link', { name: 'Next question' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/guided\/2\?a=1$/);
});

test('a form of the portal answers as described, and the question stays in view @no-js', async ({
	page
}) => {
	await page.goto(`${BASE}/key/PE`);
	await expect(page.getByText('A receipt is not a reply')).toHaveCount(0);
	const asked = page.locator('#PE-250');
	await follow(asked.getByRole('link', { name: 'Look on the portal' }));
	const bar = page.getByRole('complementary', { name: 'Practice portal' });
	await expect(bar).toContainText(DECIDING);
	await follow(page.getByRole('link', { name: 'Contacts', exact: true }));
	await page.getByLabel('Question, complaint or remark').fill('Is the hall free in May?');
	await send(page.getByRole('button', { name: 'Send' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Your message has been received'
	);
	await expect(page.getByText('No reply came within three working days')).toBeVisible();
	await expect(bar).toContainText(DECIDING);
	await page.goto(`${BASE}/key/PE?show=PE-250`);
	await expect(asked).toContainText('0, no point');
	await expect(page.locator('#PE-252')).not.toContainText('no point');
});

test('every page of the portal answers, every link leads on, and dead links are 404', async ({
	request
}) => {
	const waiting = [`${BASE}/portal`, `${BASE}/desk`];
	const seen = new Set(waiting);
	const dead: string[] = [];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const { status, links } = await read(request, path);
		if (status === 404) dead.push(path);
		else expect(status, path).toBe(200);
		for (const link of links) {
			if (seen.has(link)) continue;
			seen.add(link);
			waiting.push(link);
		}
	}
	expect(dead.sort()).toEqual(
		['doctors-timetable', 'press-2018', 'price-list'].map((slug) => `${BASE}/portal/${slug}`)
	);
	const pages = Object.keys(city.pages).length + Object.keys(city.outside).length;
	expect(seen.size).toBeGreaterThan(pages);
});

test('places of the key stand on their pages', async ({ request }) => {
	const places = Object.values(key).flatMap(({ where }) => where);
	const pages = new Map<string, string>();
	for (const { kind, slug, anchor } of places) {
		const path =
			kind === 'desk' ? `${BASE}/desk` : `${BASE}/${kind === 'page' ? 'portal' : kind}/${slug}`;
		if (!pages.has(path)) pages.set(path, await (await request.get(path)).text());
		if (anchor) expect(pages.get(path), `${path}#v-${anchor}`).toContain(`id="v-${anchor}"`);
	}
});

async function lookAndReturn(page: Page): Promise<void> {
	await follow(page.getByRole('link', { name: /^Look on the portal of/ }));
	await send(page.getByRole('button', { name: 'Make the application' }));
	await expect(page.getByText('Nothing has been sent to us')).toBeVisible();
	await follow(page.getByRole('link', { name: /^Back to question/ }).first());
}

/** Status of an address and the addresses of the practice city that its page leads to. */
async function read(request: APIRequestContext, path: string) {
	const response = await request.get(path);
	const html = await response.text();
	const links = [...html.matchAll(/href="(\/en\/practice-city\/(?:portal|outside|desk)[^"#]*)/g)];
	return { status: response.status(), links: links.map(([, link = '']) => link) };
}
