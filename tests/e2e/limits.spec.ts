import Sqlite from 'better-sqlite3';
import type { APIRequestContext, Browser } from '@playwright/test';
import { LIMITS } from '../../src/lib/domain/limits/limits';
import { expect, expectNoAxeFindings, PASSWORD, test } from '../support/browser/journey';
import { send } from '../support/press';
import { newEmail, register } from '../support/browser/register';

const DATABASE = 'test-results/.tmp/data/toolkit-courses.sqlite';
const NOT_THIS = 'not this one at all';

function post(
	request: APIRequestContext,
	baseURL: string | undefined,
	path: string,
	form: Record<string, string>
) {
	const headers = { origin: baseURL ?? '', accept: 'text/html' };
	return request.post(path, { headers, form, maxRedirects: 0 });
}

/** A browser that nobody has signed in on. */
async function stranger(browser: Browser, baseURL: string | undefined) {
	return (await browser.newContext({ baseURL: baseURL ?? '' })).request;
}

test('who makes cities without end is asked to wait, keeps what was typed, and can send it again @no-js', async ({
	page,
	context,
	baseURL
}) => {
	await register(page, 'builder');
	const most = LIMITS['new-city'].account[0].most;
	for (let count = 0; count < most; count += 1) {
		const made = await post(context.request, baseURL, '/en/assessments/new?/create', {
			id: crypto.randomUUID(),
			cityName: `City ${count}`,
			portalAddress: 'https://www.tavrin.example'
		});
		expect(made.status()).toBe(303);
	}
	await page.goto('/en/assessments/new');
	await page.getByLabel('Name of the city').fill('Tavrin <b>on the river</b>');
	await page.getByLabel('Address of the portal').fill('https://www.tavrin.example');
	const answer = await send(page.getByRole('main').getByRole('button').first());
	expect(answer.status()).toBe(429);
	expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
	const main = page.getByRole('main');
	const typed = main.locator('[name=cityName]');
	await expect(main).toContainText('Please wait a little');
	await expect(main).toContainText(/Try again in .?\d+.? minutes/);
	await expect(typed).toHaveValue('Tavrin <b>on the river</b>');
	await expectNoAxeFindings(page);
	expect(
		(await send(main.locator('form:has([name=cityName]) [type=submit]').first())).status()
	).toBe(429);
	await expect(main).toContainText('Please wait a little');
	await expect(typed).toHaveValue('Tavrin <b>on the river</b>');
	await page.goto('/en/assessments');
	await expect(page.getByRole('main').getByText('City 3', { exact: true }).first()).toBeVisible();
});

test('who loads files without end is asked to wait in words; reading goes on', async ({
	page,
	context
}) => {
	await register(page, 'loader');
	const path = '/ru/assessments/demo/assessment.json';
	for (let count = 0; count < LIMITS.export.account[0].most; count += 1) {
		expect((await context.request.get(path)).status()).toBe(200);
	}
	const refused = await context.request.get(path);
	expect(refused.status()).toBe(429);
	expect(refused.headers()['retry-after']).toBe('60');
	expect(await refused.text()).toMatch(/<html lang="ru"[\s\S]*Повторите через 1 минуту/u);
	expect((await context.request.get('/ru/assessments/demo')).status()).toBe(200);
});

test('strangers who type wrong passwords do not lock the owner out', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	const email = await register(page, 'owner');
	const attacker = await stranger(browser, baseURL);
	const statuses = [];
	for (let count = 0; count < 12; count += 1) {
		const answer = await post(attacker, baseURL, '/en/sign-in', { email, password: NOT_THIS });
		statuses.push(answer.status());
	}
	expect(statuses.slice(-2)).toEqual([429, 429]);
	const right = await post(attacker, baseURL, '/en/sign-in', { email, password: PASSWORD });
	expect(right.status()).toBe(429);

	const change = { current: PASSWORD, wanted: 'seven slow boats at dawn' };
	const changed = await post(context.request, baseURL, '/en/account?/password', change);
	expect(changed.status()).toBe(303);
	await post(context.request, baseURL, '/en/sign-out', {});
	const back = await post(context.request, baseURL, '/en/sign-in', {
		email,
		password: change.wanted
	});
	expect(back.status()).toBe(303);
});

test('the same registration sent twice, after a lost answer, signs in', async ({
	browser,
	baseURL
}) => {
	const form = { name: 'Ana', email: newEmail('twice'), password: PASSWORD };
	const first = await post(await stranger(browser, baseURL), baseURL, '/en/register', form);
	const again = await stranger(browser, baseURL);
	const second = await post(again, baseURL, '/en/register', form);
	expect([first.status(), second.status()]).toEqual([303, 303]);
	expect((await again.get('/en/account')).url()).toContain('/en/account');
	const other = { ...form, password: 'seven slow boats at dawn' };
	const taken = await post(await stranger(browser, baseURL), baseURL, '/en/register', other);
	expect(taken.status()).toBe(422);
});

test('a session gets a new id at sign-in', async ({ page, context, baseURL }) => {
	const email = await register(page, 'renewed');
	const session = async () =>
		(await context.cookies()).find(({ name }) => name.endsWith('session'))?.value;
	const before = await session();
	await post(context.request, baseURL, '/en/sign-in', { email, password: PASSWORD });
	const after = await session();
	expect(after).toBeTruthy();
	expect(after).not.toBe(before);
});

test('half a megabyte of marks in any field of an account form is refused at once', async ({
	request,
	baseURL
}) => {
	// A letter between two marks, since runs of marks are cut at the door; each mark is sent as six characters.
	const marks = 'e\u0301'.repeat(40_000);
	for (const [path, form] of [
		['/en/sign-in', { email: marks, password: PASSWORD }],
		['/en/sign-in', { email: newEmail('marks'), password: marks }],
		['/en/register', { name: marks, email: newEmail('marks'), password: PASSWORD }],
		['/en/register', { name: 'Ana', email: `${marks}@tavrin.example`, password: PASSWORD }],
		['/en/register', { name: 'Ana', email: newEmail('marks'), password: marks }]
	] as const) {
		expect((await post(request, baseURL, path, form)).status(), path).toBe(422);
	}
});

test('the operator can read what was refused, without ids or texts', async ({
	page,
	context,
	ids,
	request
}) => {
	const email = await register(page, 'knocker');
	expect((await context.request.get(`/en/assessments/${ids.dalvira}`)).status()).toBe(404);
	const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
	expect((await request.post('/en/sign-in', { headers, data: '{}' })).status()).toBe(403);
	expect((await page.goto('/en/nowhere-at-all'))?.status()).toBe(404);
	const database = new Sqlite(DATABASE, { readonly: true });
	const rows = database
		.prepare(
			`select subject, account.email from audit_event left join account on account.id = account_id
			where event = 'refusal'`
		)
		.all() as { subject: string; email: string | null }[];
	database.close();
	expect(rows).toContainEqual({ subject: '404 GET /assessments/[id]', email });
	expect(rows).toContainEqual({ subject: '403 POST /sign-in', email: null });
	expect(JSON.stringify(rows)).not.toMatch(/nowhere|[0-9a-f]{8}-[0-9a-f]{4}-/);
});
