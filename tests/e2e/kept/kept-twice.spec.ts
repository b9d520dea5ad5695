import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../../support/browser/journey';
import { city } from '../../support/browser/kept-forms';
import type { OwnServer } from '../../support/browser/own-server';
import { test } from '../../support/browser/own-server-test';

const LESSON = '/en/courses/local/how-losi-works/link-rule';
const SCENARIO = '/en/courses/local/how-losi-works/message-test';
const WAITING = 'On this device. It will be sent when the line is back.';
const TYPED = 'On this device, not sent yet.';

const keptTexts = (page: Page) =>
	page.evaluate(() =>
		Object.entries(localStorage)
			.filter(([key]) => key.startsWith('kept:'))
			.map(([, value]) => String(value))
			.join('\n')
	);

/** The server has no room for anything sent, though it still shows pages. */
async function refuseAll(page: Page): Promise<void> {
	await page.route('**/*', (route) =>
		route.request().method() === 'POST' ? route.fulfill({ status: 503 }) : route.fallback()
	);
}

/** A signed-in person with a city of her own; gives the page of one of its questions. */
async function begin(context: BrowserContext, server: OwnServer): Promise<string> {
	const { session } = await server.person('Ana');
	await context.addCookies([{ name: 'session', value: session, url: server.origin }]);
	return `${await city({ server, request: context.request })}/questions/IF-281`;
}

const form = (page: Page) => page.locator('form[data-keep=answer]');
const save = (page: Page) => form(page).locator('button[type=submit]').first().click();
const notes = (server: OwnServer, note: string) =>
	server.count('select count(*) from finding where note = :note', { note });

test('a second page of the same form takes nothing off the device that waits for the first', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	const other = await context.newPage();
	await other.goto(`/en${path}`);
	await page.goto(`/en${path}`);
	await refuseAll(page);
	await refuseAll(other);
	await form(page).locator('[name=answer][value=not-met]').check();
	await form(page).locator('[name=note]').fill('Waits in the first page');
	await save(page);
	await expect(form(page)).toContainText(WAITING);

	await form(other).locator('[name=note]').fill('Typed in the second page');
	await expect(form(other)).toContainText(TYPED);
	expect(await keptTexts(page)).toContain('Waits in the first page');
	expect(await keptTexts(page)).toContain('Typed in the second page');

	// Taking back what she typed there takes off that alone.
	await form(other).locator('[name=note]').fill('');
	await expect(form(other)).not.toContainText(TYPED);
	expect(await keptTexts(page)).toContain('Waits in the first page');
	expect(await keptTexts(page)).not.toContain('Typed in the second page');

	await page.unrouteAll();
	await other.unrouteAll();
	await other.close();
	await page.goto('/en/pages/about');
	await expect(page.locator('#kept-note')).toContainText(/^Received/);
	expect(notes(server, 'Waits in the first page')).toBe(1);
});

test('in another language a waiting text is still there and told, and typing on loses none of it', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	await refuseAll(page);
	await form(page).locator('[name=answer][value=not-met]').check();
	await form(page).locator('[name=note]').fill('Waits in English');
	await save(page);
	await expect(form(page)).toContainText(WAITING);
	await page.goto(`/ru${path}`);
	await expect(form(page).locator('[data-kept=waiting]')).toBeVisible();
	await form(page).locator('[name=note]').fill('Набрано по-русски');
	await expect(form(page).locator('[data-kept=typed]')).toBeVisible();
	expect(await keptTexts(page)).toContain('Waits in English');
	await page.unrouteAll();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(() => notes(server, 'Waits in English')).toBe(1);
	await expect(form(page).locator('[name=note]')).toHaveValue('Набрано по-русски');
	expect(await keptTexts(page)).toContain('Набрано по-русски');
	await page.reload();
	await expect(form(page).locator('[name=note]')).toHaveValue('Набрано по-русски');
});

test('what was typed is in the form again in another language, and not called a change', async ({
	page,
	context,
	server
}) => {
	await context.addCookies([
		{ name: 'session', value: (await server.person('Ana')).session, url: server.origin }
	]);
	const base = await city({ server, request: context.request });
	await page.goto(`/en${base}/statements`);
	await page.locator('[name=localChallenge]').fill('Half of the roads are not paved');
	await expect(page.locator('form[data-keep=statements]')).toContainText(TYPED);
	await page.goto(`/ru${base}/statements`);
	await expect(page.locator('[name=localChallenge]')).toHaveValue(
		'Half of the roads are not paved'
	);
	await expect(page.locator('.kept-offer')).toHaveCount(0);
});

for (const [where, path] of [
	['its own page', SCENARIO],
	['another page', '/en/pages/about']
] as const) {
	test(`a step that leads on and is sent late from ${where} leaves nothing behind that looks unsent`, async ({
		page
	}) => {
		await page.goto(SCENARIO);
		await refuseAll(page);
		const step = page.locator('form[data-keep^="scene "]').first();
		await step.getByText('Write 0 for both questions').click();
		await step.getByRole('button').first().click();
		await expect(step).toContainText(WAITING);
		await page.unrouteAll();
		await page.goto(path);
		await expect.poll(() => keptTexts(page)).toBe('');
		if (path === SCENARIO) {
			await expect(page.getByRole('main')).toContainText('The sheet says 0 and 0.');
		} else {
			const note = page.locator('#kept-note');
			await expect(note).toContainText(/^Received/);
			await expect(note.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', SCENARIO);
		}
	});
}

test('three pages of one form keep a text each; all are seen, and signing out asks about all', async ({
	page,
	context,
	server
}) => {
	const path = `/en${await begin(context, server)}`;
	const pages = [page, await context.newPage(), await context.newPage()];
	for (const one of pages) await one.goto(path);
	for (const [index, one] of pages.entries()) {
		await form(one)
			.locator('[name=note]')
			.fill(`Text of page ${index + 1}`);
		await expect(form(one)).toContainText(TYPED);
	}
	// Writing on goes over the page's own text alone.
	await form(page).locator('[name=note]').fill('Text of page 1, longer');
	await expect.poll(() => keptTexts(page)).toContain('Text of page 1, longer');
	const texts = ['Text of page 1, longer', 'Text of page 2', 'Text of page 3'];
	for (const text of texts) expect(await keptTexts(page)).toContain(text);

	const fresh = await context.newPage();
	await fresh.goto(path);
	await expect(form(fresh).locator('[name=note]')).toHaveValue('Text of page 1, longer');
	const offers = fresh.locator('.kept-offer');
	await expect(offers).toHaveCount(2);
	await expect(offers.filter({ hasText: 'Text of page 2' })).toContainText('on another page');
	// Using one of them loses none of the others.
	await offers
		.filter({ hasText: 'Text of page 2' })
		.getByRole('button', { name: 'Use it' })
		.click();
	await expect(form(fresh).locator('[name=note]')).toHaveValue('Text of page 2');
	for (const text of texts) expect(await keptTexts(page)).toContain(text);

	await fresh.goto('/en/kept/leave');
	const main = fresh.getByRole('main');
	await expect(main).toContainText(/only on this device: \W?3/);
	for (const text of texts) await expect(main).toContainText(text);
});

test('two pages filled from the same text go separate ways when both write on', async ({
	page,
	context,
	server
}) => {
	const path = `/en${await begin(context, server)}`;
	await page.goto(path);
	await form(page).locator('[name=note]').fill('Begun');
	await expect(form(page)).toContainText(TYPED);
	const other = await context.newPage();
	await other.goto(path);
	await expect(form(other).locator('[name=note]')).toHaveValue('Begun');
	await form(other).locator('[name=note]').fill('Begun, and more in the other page');
	await expect.poll(() => keptTexts(page)).toContain('and more in the other page');
	await form(page).locator('[name=note]').fill('Begun, and more in this page');
	await expect.poll(() => keptTexts(page)).toContain('and more in this page');
	expect(await keptTexts(page)).toContain('and more in the other page');
	await form(page).locator('[name=note]').fill('');
	await expect.poll(() => keptTexts(page)).not.toContain('and more in this page');
	expect(await keptTexts(page)).toContain('and more in the other page');
});

test('two pages of one form both send late: each text goes once, and the second asks its person', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	const other = await context.newPage();
	await other.goto(`/en${path}`);
	await page.goto(`/en${path}`);
	for (const one of [page, other]) {
		await refuseAll(one);
		await form(one).locator('[name=answer][value=not-met]').check();
		await form(one)
			.locator('[name=note]')
			.fill(one === page ? 'Sent from the first' : 'Sent from the second');
		await save(one);
		await expect(form(one)).toContainText(WAITING);
	}
	expect(await keptTexts(page)).toContain('Sent from the first');
	expect(await keptTexts(page)).toContain('Sent from the second');
	const sent: string[] = [];
	context.on('request', (request) => {
		if (request.method() === 'POST' && request.url().includes('/questions/')) {
			sent.push(new URLSearchParams(request.postData() ?? '').get('note') ?? '');
		}
	});
	await other.close();
	await page.unrouteAll();
	await page.goto('/en/pages/about');
	await expect(page.locator('#kept-note')).toContainText('needs your decision');
	expect(sent).toEqual(['Sent from the first', 'Sent from the second']);
	expect(notes(server, 'Sent from the first')).toBe(1);
	await page.goto(`/en${path}`);
	await expect(page.locator('.kept-offer')).toContainText('Sent from the second');
	await expect(form(page).locator('[name=note]')).toHaveValue('Sent from the first');
});

test('what waits and is sent again in better words from the same page is stored in those words alone', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	await refuseAll(page);
	await form(page).locator('[name=answer][value=not-met]').check();
	for (const words of ['Said badly', 'Said well']) {
		await form(page).locator('[name=note]').fill(words);
		await save(page);
		await expect(form(page)).toContainText(WAITING);
	}
	await page.unrouteAll();
	await page.goto('/en/pages/about');
	await expect(page.locator('#kept-note')).toContainText(/^Received/);
	expect(notes(server, 'Said well')).toBe(1);
	expect(await keptTexts(page)).toBe('');
});

test('in another language an option is never ticked that nobody chose, and what waits is told', async ({
	page
}) => {
	await page.goto(LESSON);
	await refuseAll(page);
	const check = page.locator('form[data-keep^="check "]', { has: page.locator('label.choice') });
	await check.first().locator('label.choice').first().click();
	const keep = (await check.first().getAttribute('data-keep')) ?? '';
	await check.first().locator('button[type=submit]').click();
	await expect(check.first()).toContainText(WAITING);
	await page.goto(LESSON.replace('/en/', '/ru/'));
	const same = page.locator(`form[data-keep="${keep}"]`);
	await expect(same.locator('[data-kept=waiting]')).toBeVisible();
	await expect(same.locator('input:checked')).toHaveCount(0);
	await page.unrouteAll();
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(() => keptTexts(page)).toBe('');
});

test('chosen options that are the same in every language are chosen again in another one', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	await form(page).locator('[name=answer][value=not-met]').check();
	await form(page).locator('[name=note]').fill('Chosen in English');
	await expect(form(page)).toContainText(TYPED);
	await page.goto(`/ru${path}`);
	await expect(form(page).locator('[name=answer][value=not-met]')).toBeChecked();
	await expect(form(page).locator('[name=note]')).toHaveValue('Chosen in English');
	await expect(page.locator('.kept-offer')).toHaveCount(0);
});

test('a page that is left while it sends leaves its text free for the next page to send', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	const reached = page.waitForRequest((request) => request.method() === 'POST');
	await page.route('**/questions/**', (route) =>
		// No answer ever comes.
		route.request().method() === 'POST' ? undefined : route.fallback()
	);
	await form(page).locator('[name=answer][value=not-met]').check();
	await form(page).locator('[name=note]').fill('Left in the middle');
	await save(page);
	await reached;
	await page.goto('/healthz');
	const { state, busyUntil } = JSON.parse(await keptTexts(page)) as Record<string, unknown>;
	expect({ state, busyUntil }).toEqual({ state: 'waiting', busyUntil: 0 });
	await page.unrouteAll();
	await page.goto('/en/pages/about');
	await expect(page.locator('#kept-note')).toContainText(/^Received/);
	expect(notes(server, 'Left in the middle')).toBe(1);
});

test('a network that answers in the place of the server takes nothing off the device', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	const strange = { status: 200, contentType: 'text/html', body: '<h1>Pay for the network</h1>' };
	await page.route('**/*', (route) =>
		route.request().method() === 'POST' ? route.fulfill(strange) : route.fallback()
	);
	await form(page).locator('[name=answer][value=not-met]').check();
	await form(page).locator('[name=note]').fill('Sent into a strange network');
	await save(page);
	await expect(form(page)).toContainText(WAITING);
	await page.unrouteAll();
	await page.goto('/en/pages/about');
	await expect(page.locator('#kept-note')).toContainText(/^Received/);
	expect(notes(server, 'Sent into a strange network')).toBe(1);
});

test('what another page wrote on since is neither removed nor sent from an older list', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	await form(page).locator('[name=note]').fill('As the list shows it');
	await expect(form(page)).toContainText(TYPED);
	const list = await context.newPage();
	// The list hears nothing of the other page, as where it was put aside by the browser.
	await list.addInitScript(() =>
		addEventListener('storage', (event) => event.stopImmediatePropagation())
	);
	await list.goto('/en/kept');
	await expect(list.getByRole('main')).toContainText('As the list shows it');
	await form(page).locator('[name=note]').fill('Written on since');
	await expect.poll(() => keptTexts(page)).toContain('Written on since');
	await list.getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(list.getByRole('main')).toContainText('Written on since');
	expect(await keptTexts(page)).toContain('Written on since');
});

test('a refused text that is changed and set back again is still kept', async ({
	page,
	context,
	server
}) => {
	const path = await begin(context, server);
	await page.goto(`/en${path}`);
	const note = form(page).locator('[name=note]');
	await note.fill('Refused without an answer');
	await save(page);
	await expect(page.getByRole('alert')).toBeFocused();
	await note.fill('Another thought');
	await expect.poll(() => keptTexts(page)).toContain('Another thought');
	await note.fill('Refused without an answer');
	await expect.poll(() => keptTexts(page)).not.toContain('Another thought');
	await page.reload();
	await expect(note).toHaveValue('Refused without an answer');
});

test("a guest's text that is claimed takes no place of the person's own", async ({
	page,
	context,
	server
}) => {
	const person = await server.person('Ana');
	const signIn = () =>
		context.addCookies([{ name: 'session', value: person.session, url: server.origin }]);
	const reflection = page.locator('form[data-keep^="check "]').locator('textarea').first();
	await signIn();
	await page.goto(LESSON);
	await reflection.fill('Typed by the person');
	await expect.poll(() => keptTexts(page)).toContain('Typed by the person');
	await context.clearCookies();
	await page.goto(LESSON);
	await reflection.fill('Typed by the guest');
	await expect.poll(() => keptTexts(page)).toContain('Typed by the guest');
	await signIn();
	// As the page for signing in leaves it when the work on the browser was claimed.
	await page.evaluate(() => sessionStorage.setItem('kept-claimed', 'yes'));
	await page.goto(LESSON);
	await expect(reflection).toHaveValue('Typed by the guest');
	await expect(page.locator('.kept-offer')).toContainText('Typed by the person');
});

test('another person on the same computer sees and sends none of several texts', async ({
	page,
	context,
	server
}) => {
	const path = `/en${await begin(context, server)}`;
	const proposal = '/en/compendium/propose';
	const pages = [page, await context.newPage()];
	for (const one of pages) await one.goto(proposal);
	for (const [index, one] of pages.entries()) {
		await one.locator('form[data-keep=proposal] [name=title]').fill(`Proposal ${index + 1} of Ana`);
		await expect(one.locator('form[data-keep=proposal]')).toContainText(TYPED);
	}
	const { session } = await server.person('Bek');
	await context.addCookies([{ name: 'session', value: session, url: server.origin }]);
	await page.goto(proposal);
	await expect(page.locator('[name=title]')).toHaveValue('');
	await expect(page.locator('.kept-offer')).toHaveCount(0);
	await page.goto('/en/kept');
	await expect(page.getByRole('main')).toContainText('Nothing waits here.');
	expect(await keptTexts(page)).toContain('Proposal 1 of Ana');
	expect(await keptTexts(page)).toContain('Proposal 2 of Ana');
	expect((await page.goto(path))?.status()).toBe(404);
});

test('after Back a page goes on with its own text and takes nothing of what was written meanwhile', async ({
	page,
	context,
	server
}) => {
	const path = `/en${await begin(context, server)}`;
	await page.goto(path);
	await form(page).locator('[name=note]').fill('Before leaving');
	await page.goto('/en/pages/about');
	const other = await context.newPage();
	await other.goto(path);
	await expect(form(other).locator('[name=note]')).toHaveValue('Before leaving');
	await form(other).locator('[name=note]').fill('Written meanwhile');
	await expect.poll(() => keptTexts(page)).toContain('Written meanwhile');
	await page.goBack();
	await form(page).locator('[name=note]').fill('After the way back');
	await expect.poll(() => keptTexts(page)).toContain('After the way back');
	const texts = await keptTexts(page);
	await form(other).locator('[name=note]').fill('Written meanwhile, and on');
	await expect.poll(() => keptTexts(page)).toContain('Written meanwhile, and on');
	expect(await keptTexts(page)).toContain('After the way back');
	expect(texts).toContain('After the way back');
});

async function fillRegister(page: Page, email: string) {
	await page.goto('/en/register');
	const register = page.locator('form[data-keep=register]');
	await register.locator('[name=name]').fill('Ana');
	await register.locator('[name=email]').fill(email);
	await register.locator('[name=password]').fill('four quiet lamps on a hill');
	return { register, open: register.getByRole('button', { name: /Open the account/ }) };
}

/** A page in whose console the browser may write that an answer was missing. */
const unwatched = (context: BrowserContext) => context.newPage();

const UNKNOWN = 'No answer came, so it may or may not have been done.';

test('a form with a password whose answer was lost does not say that nothing was sent', async ({
	context
}) => {
	const page = await unwatched(context);
	const { register, open } = await fillRegister(page, 'lost-answer@kept.example');
	await page.route('**/register*', async (route) => {
		if (route.request().method() !== 'POST') return route.fallback();
		await route.fetch({ maxRedirects: 0 });
		return route.abort('timedout');
	});
	await open.click();
	await expect(register).toContainText(UNKNOWN);
	await expect(register).not.toContainText('Nothing was sent');
});

for (const status of [500, 502, 503, 504]) {
	test(`an answer ${status} that is none of the server's own does not say that nothing was sent`, async ({
		context
	}) => {
		const page = await unwatched(context);
		const { register, open } = await fillRegister(page, `answer-${status}@kept.example`);
		await page.route('**/register*', (route) =>
			route.request().method() === 'POST' ? route.fulfill({ status }) : route.fallback()
		);
		await open.click();
		await expect(register).toContainText(UNKNOWN);
	});
}

test('a server that cannot save at this moment, or no line at all, is told as nothing sent', async ({
	page,
	context,
	server
}) => {
	const { register, open } = await fillRegister(page, 'locked@kept.example');
	const release = server.lock();
	try {
		await open.click();
		await expect(register).toContainText('Nothing was sent');
	} finally {
		release();
	}
	await page.reload();
	await register.locator('[name=password]').fill('four quiet lamps on a hill');
	await context.setOffline(true);
	await open.click();
	await expect(register).toContainText('Nothing was sent');
});
