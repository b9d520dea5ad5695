import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '../../support/browser/journey';
import { formOn, KEPT_FORMS, type KeptForm } from '../../support/browser/kept-forms';
import type { OwnServer, SignedIn } from '../../support/browser/own-server';
import { test } from '../../support/browser/own-server-test';

/** A browser of one person, which can be closed and opened again. */
interface Device {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly person: SignedIn;
	readonly path: string;
	readonly words: string;
	/** Rows that other runs on the same server had stored before; a guest's cannot be told apart. */
	readonly before: number;
}

let runs = 0;

async function prepare(
	browser: Browser,
	server: OwnServer,
	form: KeptForm,
	javaScriptEnabled = true
): Promise<Device> {
	const person = await server.person('Ana', form.as === 'moderator' ? 'moderator' : undefined);
	const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled });
	if (form.as !== 'guest') await signIn(context, server, person);
	const path = await form.path({ server, person, request: context.request });
	runs += 1;
	const page = await context.newPage();
	await page.goto(`/en${path}`);
	const words = `Kept words ${runs}`;
	return { context, page, person, path, words, before: rowsOf(server, form, { words, person }) };
}

async function signIn(context: BrowserContext, server: OwnServer, person: SignedIn) {
	await context.addCookies([{ name: 'session', value: person.session, url: server.origin }]);
}

/** Closes the browser and opens it again with what it keeps on disk. */
async function reopen(browser: Browser, { context, ...device }: Device): Promise<Device> {
	// What the last keys changed is written a moment later, or when the page hears that it is closed.
	await device.page.evaluate(() => dispatchEvent(new Event('pagehide')));
	const storageState = await context.storageState();
	await context.close();
	const again = await browser.newContext({
		storageState,
		baseURL: new URL(device.page.url()).origin
	});
	return { ...device, context: again, page: await again.newPage() };
}

async function press(page: Page, form: KeptForm): Promise<void> {
	const buttons = formOn(page, form).getByRole('button');
	await (form.button ? buttons.filter({ hasText: form.button }) : buttons).first().click();
}

/** Number of rows that this run has stored. */
function stored(server: OwnServer, form: KeptForm, device: Device): number {
	return rowsOf(server, form, device) - device.before;
}

function rowsOf(
	server: OwnServer,
	form: KeptForm,
	{ words, person }: Pick<Device, 'words' | 'person'>
): number {
	const guest = form.as === 'guest' ? '' : person.learnerId;
	return form.stored ? server.count(form.stored, { words, learner: guest }) : 0;
}

const titleOf = ({ keep }: KeptForm, index: number) => `${keep} (${index + 1})`;

const keptKeys = (page: Page) =>
	page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept:')));

test.describe.configure({ mode: 'parallel' });

for (const [index, form] of KEPT_FORMS.entries()) {
	test(`${titleOf(form, index)}: the line is cut, the browser closed; the text is there and is stored once`, async ({
		browser,
		server
	}) => {
		let device = await prepare(browser, server, form);
		await device.context.setOffline(form.sentAtOnce ?? false);
		await form.type(formOn(device.page, form), device.words);
		if (!form.sentAtOnce) {
			await expect(formOn(device.page, form)).toContainText('On this device, not sent yet.');

			// Closed before anything was sent
			device = await reopen(browser, device);
			await device.page.goto(`/en${device.path}`);
			await form.holds(formOn(device.page, form), device.words);

			// Sent into a dead line
			await device.context.setOffline(true);
			await press(device.page, form);
		}
		const told = form.neverAlone
			? /server could not be reached|There is a problem/
			: 'On this device. It will be sent when the line is back.';
		await expect(formOn(device.page, form)).toContainText(told);
		expect(stored(server, form, device)).toBe(0);

		// Closed, and another page is opened with the line back
		device = await reopen(browser, device);
		await device.page.goto('/en/pages/about');
		if (form.stored) {
			await expect(device.page.locator('#kept-note')).toContainText(/^Received \W?\d\d:\d\d/);
			expect(stored(server, form, device)).toBe(1);
			expect(await keptKeys(device.page)).toEqual([]);
			await device.page.reload();
			expect(stored(server, form, device)).toBe(1);
		}
		if (form.neverAlone) {
			await device.page.goto(`/en${device.path}`);
			await form.holds(formOn(device.page, form), device.words);
		}
		await device.context.close();
	});
}

for (const [index, form] of KEPT_FORMS.entries()) {
	if (form.as === 'guest') continue;
	test(`${titleOf(form, index)}: after an ended session the text waits for its own person alone`, async ({
		browser,
		server
	}) => {
		const device = await prepare(browser, server, form);
		const { context, page, person, path, words } = device;
		await context.clearCookies();
		await form.type(formOn(page, form), words);
		if (!form.sentAtOnce) await press(page, form);
		await expect(formOn(page, form)).toContainText(
			'You are signed out. Your text is on this device. Sign in again'
		);
		await expect(formOn(page, form).getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
			'href',
			/^\/en\/sign-in\?next=%2Fen/
		);

		// Another person on the same browser: nothing is shown and nothing is sent
		await signIn(context, server, await server.person('Bek', 'moderator'));
		for (const address of ['/en/kept', `/en${path}`]) {
			await page.goto(address, { waitUntil: 'networkidle' });
			await expect(page.locator('body')).not.toContainText('On this device');
			await expect(page.locator('body')).not.toContainText(words);
			for (const field of await page.locator('textarea, input[type=text]').all()) {
				await expect(field).not.toHaveValue(words);
			}
		}
		expect(stored(server, form, device)).toBe(0);
		expect(await keptKeys(page)).toHaveLength(1);

		// The same person again
		await signIn(context, server, await server.signInAgain(person));
		await page.goto('/en/pages/about');
		if (form.stored) {
			await expect(page.locator('#kept-note')).toContainText(/^Received \W?\d\d:\d\d/);
			expect(stored(server, form, device)).toBe(1);
		}
		await context.close();
	});
}

for (const [index, form] of KEPT_FORMS.entries()) {
	test(`${titleOf(form, index)}: without script a locked database answers a page that carries the text`, async ({
		browser,
		server
	}) => {
		// These two store nothing, so nothing can refuse them.
		test.skip(!form.stored && !form.neverAlone);
		const device = await prepare(browser, server, form, false);
		const { page, context, words } = device;
		await form.type(formOn(page, form), words);
		if (form.neverAlone) {
			await page.locator('[name=email]').fill(`${words.replace(/ /g, '-')}@kept.example`);
			await page.locator('[name=password]').fill('four quiet lamps on a hill');
		}
		const release = server.lock();
		try {
			await press(page, form);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'The server cannot save at this moment'
			);
		} finally {
			release();
		}
		if (form.neverAlone) {
			await expect(page.getByRole('main')).toContainText('A page never repeats a password.');
			expect(await page.content()).not.toContain('four quiet lamps');
		} else {
			expect(await page.content()).toContain(form.carries?.(words) ?? words);
			expect(stored(server, form, device)).toBe(0);
			await page.getByRole('button', { name: 'Send again' }).click();
			await expect(page.getByRole('button', { name: 'Send again' })).toHaveCount(0);
			expect(stored(server, form, device)).toBe(1);
		}
		await context.close();
	});
}
