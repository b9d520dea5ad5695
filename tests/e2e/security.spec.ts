import { checksOf } from '../support/browser/answering';
import { expect, PASSWORD, test } from '../support/browser/journey';
import { fillSignIn } from '../support/sign-in';
import { register } from '../support/browser/register';

const LESSON = '/en/courses/local/how-losi-works/link-rule';

test('every kind of answer carries the fixed headers', async ({ page, request }) => {
	await page.goto(LESSON);
	const script = await page.locator('script[src]').first().getAttribute('src');
	for (const path of [
		'/en',
		LESSON,
		'/nowhere',
		'/en/nowhere',
		'/icon.svg',
		'/robots.txt',
		script ?? '',
		'/healthz'
	]) {
		const response = await request.get(path);
		const headers = response.headers();
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
		expect(headers['referrer-policy'], path).toBeTruthy();
	}
});

test('a change from another site is refused, whatever its type', async ({ request, baseURL }) => {
	for (const headers of [
		{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
		{ 'sec-fetch-site': 'same-site', origin: baseURL ?? '' },
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{}
	]) {
		for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain']) {
			const response = await request.post(`${LESSON}?/done`, {
				headers: { ...headers, 'content-type': type },
				data: 'a=b'
			});
			expect(response.status(), `${JSON.stringify(headers)} ${type}`).toBe(403);
			expect(await response.text()).toContain('did not come from a page of this site');
		}
	}
});

test('a lesson shows neither keys nor explanations before the answer', async ({ request }) => {
	const html = await (await request.get(LESSON)).text();
	const data = await (await request.get(`${LESSON}/__data.json`)).text();
	const checks = checksOf('how-losi-works', 'link-rule');
	const reasons = JSON.stringify(checks).matchAll(/"because":"([^"]+)"/g);
	let looked = 0;
	for (const [, reason = ''] of reasons) {
		const words = reason.slice(0, 40);
		expect(html).not.toContain(words);
		expect(data).not.toContain(words);
		looked += 1;
	}
	expect(looked).toBeGreaterThan(8);
	for (const { id } of checks) expect(html).toContain(`id="q-${id}"`);
	expect(html).not.toContain('"correct"');
});

test('the cities and tests of somebody else do not exist, for guests and for others', async ({
	browser,
	ids,
	baseURL,
	page
}) => {
	const city = `/en/assessments/${ids.dalvira}`;
	const paths = [
		city,
		`${city}/edit`,
		`${city}/delete`,
		`${city}/results`,
		`${city}/priorities`,
		`${city}/statements`,
		`${city}/outline`,
		`${city}/outline.docx`,
		`${city}/answers.xlsx`,
		`${city}/assessment.json`,
		`${city}/questions/SP-254`,
		`${city}/sheet/SP`,
		`/en${ids.doneTest}`,
		`/en${ids.openTest}/review`
	];
	const guest = await browser.newContext({ baseURL: baseURL ?? '' });
	for (const path of paths) {
		const response = await guest.request.get(path, { maxRedirects: 0 });
		expect([303, 404], `guest ${path}`).toContain(response.status());
	}
	await guest.close();

	await register(page, 'stranger');
	for (const path of paths) {
		const response = await page.request.get(path, { maxRedirects: 0 });
		expect(response.status(), `stranger ${path}`).toBe(404);
		const data = await page.request.get(`${path}/__data.json`, { maxRedirects: 0 });
		expect(await data.text(), `stranger ${path} data`).not.toContain('Dalvira');
	}
	for (const action of [
		`${city}/edit?/save`,
		`${city}/delete`,
		`${city}/priorities?/choose`,
		`${city}/outline?/confirm`
	]) {
		const response = await page.request.post(action, {
			headers: { accept: 'text/html', origin: baseURL ?? '', 'sec-fetch-site': 'same-origin' },
			form: { cityName: 'Taken' },
			maxRedirects: 0
		});
		expect(response.status(), `stranger posts ${action}`).toBe(404);
	}
});

test('signing in never leads to another site', async ({ page, baseURL }) => {
	const email = await register(page, 'next');
	await page.context().clearCookies();
	await page.goto('/en/sign-in?next=https://evil.example/');
	await fillSignIn(page, email, PASSWORD);
	await expect(page).toHaveURL((url) => url.origin === baseURL && url.pathname.startsWith('/en'));
});

test('no page asks another server for anything', async ({ page, baseURL }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).host));
	for (const path of ['/en', LESSON, '/ar/indicators/SP-254', '/ru/assessments/demo/results']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
	}
	expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});
