import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectNoAxeFindings, PASSWORD } from '../../support/browser/journey';
import { city, post } from '../../support/browser/kept-forms';
import type { OwnServer, SignedIn } from '../../support/browser/own-server';
import { test } from '../../support/browser/own-server-test';

const LESSON = '/en/courses/local/how-losi-works/link-rule';
const WAITING = 'On this device. It will be sent when the line is back.';
const TYPED = 'On this device, not sent yet.';

const keptKeys = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept:')));

/** A signed-in browser with a city of its own. */
async function begin(context: BrowserContext, server: OwnServer) {
	const person = await server.person('Ana');
	await signIn(context, server, person);
	const base = await city({ server, request: context.request });
	return { person, base: `/en${base}` };
}

async function signIn(context: BrowserContext, server: OwnServer, person: SignedIn) {
	await context.addCookies([{ name: 'session', value: person.session, url: server.origin }]);
}

async function answerQuestion(page: Page, base: string, note: string) {
	await page.goto(`${base}/questions/IF-281`);
	await page.locator('[name=answer][value=not-met]').check();
	await page.getByLabel(/^Note/).fill(note);
}

const save = (page: Page) => page.locator('form[data-keep=answer] button[type=submit]').click();

const notes = (server: OwnServer, note: string) =>
	server.count('select count(*) from finding where note = :note', { note });

async function openSignOut(page: Page) {
	await page.locator('header summary').filter({ hasText: 'Ana' }).click();
	await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
}

test('signing out with text that waits asks first, and can send it', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'Sent before leaving');
	await openSignOut(page);
	await expect(page).toHaveURL('/en/kept/leave');
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText(
		'Sign out with text that was not sent?'
	);
	await expect(main).toContainText(/only on this device: \W?1/);
	await expect(main).toContainText('Sent before leaving');
	await expect(main.getByText('Everything was received.')).toBeHidden();
	await expect(main.getByRole('button', { name: 'Sign out', exact: true })).toBeHidden();
	await expectNoAxeFindings(page);
	await main.getByRole('button', { name: 'Send them now' }).click();
	await expect(main.getByText('Everything was received. You can sign out now.')).toBeVisible();
	expect(notes(server, 'Sent before leaving')).toBe(1);
	await main.getByRole('button', { name: 'Sign out', exact: true }).click();
	await expect(page).toHaveURL(/sign-in\?done=signed-out/);
});

test('signing out can delete the text; nothing of the person stays on the device', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'Deleted while leaving');
	await openSignOut(page);
	await page.getByRole('button', { name: 'Sign out and delete them from this device' }).click();
	await expect(page).toHaveURL(/sign-in\?done=signed-out/);
	expect(await keptKeys(page)).toEqual([]);
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Deleted');
	expect(notes(server, 'Deleted while leaving')).toBe(0);
});

test('a tab that stayed open after signing out in another keeps what is sent from it', async ({
	page,
	context,
	server
}) => {
	const { base, person } = await begin(context, server);
	await answerQuestion(page, base, 'Typed before the sign-out elsewhere');
	const other = await context.newPage();
	await other.goto('/en/account');
	await openSignOut(other);
	await other.getByRole('button', { name: 'Sign out and delete them from this device' }).click();
	await expect(other).toHaveURL(/sign-in/);
	await save(page);
	await expect(page.locator('form[data-keep=answer]')).toContainText('You are signed out.');
	await page.getByRole('link', { name: 'Sign in again' }).click();
	await page.getByLabel('E-mail').fill(person.email);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL(`${base}/questions/IF-281`);
	await expect(page.locator('form[data-keep=answer]')).toContainText('Received');
	await expect(page.getByLabel(/^Note/)).toHaveValue('Typed before the sign-out elsewhere');
	expect(notes(server, 'Typed before the sign-out elsewhere')).toBe(1);
});

test('a page opened for one person sends nothing in the name of another', async ({
	page,
	context,
	server
}) => {
	await begin(context, server);
	await page.goto('/en/compendium/propose');
	await page.getByLabel('Title', { exact: true }).fill('A proposal of Ana');
	await signIn(context, server, await server.person('Bek'));
	await page.getByRole('button', { name: 'Send to the moderators' }).click();
	await expect(page.locator('form[data-keep]')).toContainText('You are signed out.');
	await page.goto('/en/compendium/propose');
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('');
});

test('the line comes back while the page is open: sent by itself, and the next change is taken too', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'Written in a tunnel');
	await context.setOffline(true);
	await save(page);
	const form = page.locator('form[data-keep=answer]');
	await expect(form).toContainText(WAITING);
	expect(notes(server, 'Written in a tunnel')).toBe(0);
	await context.setOffline(false);
	await expect(form).toContainText(/Received \W?\d\d:\d\d/);
	expect(notes(server, 'Written in a tunnel')).toBe(1);
	await page.getByLabel(/^Note/).fill('Written after the tunnel');
	await save(page);
	await expect(page).toHaveURL(/saved=IF-281/);
	expect(notes(server, 'Written after the tunnel')).toBe(1);
});

test('what was saved elsewhere meanwhile is never overwritten silently: the older text is offered', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'From this device');
	await expect(page.locator('form[data-keep=answer]')).toContainText(TYPED);
	await page.goto('about:blank');
	await post({ server, request: context.request }, `${base.slice(3)}/questions/IF-281?/save`, {
		answer: 'met',
		evidence: '',
		note: 'From the other device'
	});
	await page.goto(`${base}/questions/IF-281`);
	const offer = page.locator('.kept-offer');
	await expect(offer).toContainText('You typed this here before.');
	await expect(offer).toContainText('From this device');
	await expect(page.getByLabel(/^Note/)).toHaveValue('From the other device');
	await expectNoAxeFindings(page);

	// Writing on beside the offer loses neither
	await page.getByLabel(/^Note/).fill('A third text');
	await expect(page.locator('form[data-keep=answer]')).toContainText(TYPED);
	await page.reload();
	await expect(offer).toContainText('From this device');
	await expect(page.getByLabel(/^Note/)).toHaveValue('A third text');

	// By keyboard
	await offer.getByRole('button', { name: 'Use it' }).focus();
	await page.keyboard.press('Enter');
	await expect(offer).toHaveCount(0);
	await expect(page.getByLabel(/^Note/)).toHaveValue('From this device');
	await expect(page.locator('[name=answer][value=not-met]')).toBeChecked();
	expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
	await save(page);
	await expect(page).toHaveURL(/saved=IF-281/);
	expect(notes(server, 'From this device')).toBe(1);
});

test('an offer beside a form that stands in a column takes no place from the form', async ({
	page,
	context,
	browser,
	server
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const { person, base } = await begin(context, server);
	const form = page.locator('form[data-keep=statements]');
	const width = () => form.evaluate((one) => Math.round(one.getBoundingClientRect().width));
	await page.goto(`${base}/statements`);
	const alone = await width();
	await page.locator('#localChallenge').fill('From this device');
	await expect(form).toContainText(TYPED);
	const elsewhere = await browser.newContext();
	await signIn(elsewhere, server, person);
	const other = await elsewhere.newPage();
	await other.goto(`${server.origin}${base}/statements`);
	await other.locator('#localChallenge').fill('From the other device');
	await other.locator('form[data-keep=statements] button[type=submit]').last().click();
	await expect(other.getByText(/^Received/).first()).toBeVisible();
	await elsewhere.close();
	await page.goto(`${base}/statements`);
	await expect(page.locator('.kept-offer')).toContainText('From this device');
	expect(await width()).toBe(alone);
});

test('a refusal is shown in place with what was typed, and leads to the fault', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await page.goto(`${base}/questions/IF-281`);
	await page.getByLabel(/^Note/).fill('No answer was chosen');
	await save(page);
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page).toHaveTitle(/^Error: /);
	await expect(page.getByLabel(/^Note/)).toHaveValue('No answer was chosen');
	await page.reload();
	await expect(page.getByLabel(/^Note/)).toHaveValue('No answer was chosen');
	await page.locator('[name=answer][value=met]').check();
	await save(page);
	await expect(page).toHaveURL(/saved=IF-281/);
	expect(await keptKeys(page)).toEqual([]);
});

test('after Back every field holds what was typed, also those that browsers do not fill again', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await page.goto(`${base}/edit`);
	const typed = { cityName: 'Tavrin on Sea', population: '212 000', otherLanguages: 'Tavrinian' };
	for (const [name, value] of Object.entries(typed)) {
		await page.locator(`[name=${name}]`).fill(value);
	}
	await page.getByRole('link', { name: 'Delete' }).first().click();
	await expect(page).toHaveURL(/delete/);
	await page.goBack();
	for (const [name, value] of Object.entries(typed)) {
		await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
	}
});

test('a button that could not be sent says that nothing was done, and does nothing later', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await page.goto(`${base}/delete`);
	await context.setOffline(true);
	await page.getByRole('main').getByRole('button').first().click();
	await expect(page.getByRole('main')).toContainText('Nothing was sent');
	await context.setOffline(false);
	await page.goto(base);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Tavrin');
	expect(await keptKeys(page)).toEqual([]);
});

test('a browser that forbids the store is told so, and never that the text is kept', async ({
	page,
	context,
	server
}) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'Nowhere to keep it');
	const form = page.locator('form[data-keep=answer]');
	await expect(form).toContainText('does not let the page keep your text');
	await context.setOffline(true);
	await save(page);
	await expect(form).toContainText('does not let the page keep your text');
	await expect(form).not.toContainText('On this device');
	await context.setOffline(false);
	await save(page);
	await expect(page).toHaveURL(/saved=IF-281/);
	expect(notes(server, 'Nowhere to keep it')).toBe(1);
});

test('text that can no longer be stored is told on any page and can be read and removed', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'For a city that is gone');
	await context.setOffline(true);
	await save(page);
	await expect(page.locator('form[data-keep=answer]')).toContainText(WAITING);
	await page.goto('about:blank');
	await context.setOffline(false);
	await post({ server, request: context.request }, `${base.slice(3)}/delete?/delete`, {});
	await page.goto('/en/pages/about');
	await expect(page.locator('#kept-note')).toContainText('needs your decision');
	await page.getByRole('link', { name: 'See it' }).click();
	const main = page.getByRole('main');
	await expect(main).toContainText('For a city that is gone');
	await expectNoAxeFindings(page);
	await main.getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(main).toContainText('Nothing waits here.');
	expect(await keptKeys(page)).toEqual([]);
});

test('several texts are sent in the order in which they were written', async ({
	page,
	context,
	server
}) => {
	const { base } = await begin(context, server);
	await answerQuestion(page, base, 'Written first');
	await page.goto(`${base}/statements`);
	const second = await context.newPage();
	await second.goto(`${base}/questions/IF-281`);
	await context.setOffline(true);
	await second.getByLabel(/^Note/).fill('Written first');
	await save(second);
	await expect(second.locator('form[data-keep=answer]')).toContainText(WAITING);
	await page.locator('[name=localChallenge]').fill('Written second');
	await page.locator('form[data-keep=statements] button').first().click();
	await expect(page.locator('form[data-keep=statements]')).toContainText(WAITING);
	const sent: string[] = [];
	context.on('request', (request) => {
		if (request.method() === 'POST') sent.push(new URL(request.url()).pathname);
	});
	await context.setOffline(false);
	await expect.poll(() => sent.length).toBe(2);
	expect(sent.map((path) => path.slice(base.length))).toEqual(['/questions/IF-281', '/statements']);
});

test('a lesson read to its end sends only places that the lesson has', async ({
	page,
	context,
	server
}) => {
	await begin(context, server);
	const refused: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) refused.push(response.url());
	});
	await page.goto(LESSON);
	for (const heading of await page.locator('[data-reading] :is(h2, h3)[id]').all()) {
		await heading.evaluate((element) => element.scrollIntoView());
		await page.mouse.wheel(0, 1);
		await page.waitForTimeout(20);
	}
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	const sent = await page.waitForRequest((request) => request.url().includes('/place'));
	expect(sent.postData()).not.toContain('sources');
	await sent.response();
	expect(refused).toEqual([]);
});

test('without script an ended session answers a page that carries the text and the way back in', async ({
	browser,
	server
}) => {
	const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
	const page = await context.newPage();
	const { base, person } = await begin(context, server);
	await answerQuestion(page, base, 'Typed too long');
	await context.clearCookies();
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await save(page);
	const response = await answered;
	expect(response.status()).toBe(401);
	expect(response.headers()['cache-control']).toMatch(/no-store/);
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
	await expect(main.getByLabel('Note')).toHaveValue('Typed too long');
	const link = main.getByRole('link', { name: 'Sign in on a new page' });
	await expect(link).toHaveAttribute('target', '_blank');
	await signIn(context, server, await server.signInAgain(person));
	await main.getByRole('button', { name: 'Send again' }).click();
	await expect(page).toHaveURL(/saved=IF-281/);
	expect(notes(server, 'Typed too long')).toBe(1);
	await context.close();
});
