import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainTranslatorFor } from '../../src/lib/i18n/messages';
import { startProduct, type ProductServer } from '../support/hostile/product-server';
import {
	formRequest,
	pageRequest,
	sendRequest,
	type RawRequest
} from '../support/hostile/send-request';

const URL_ENCODED = 'application/x-www-form-urlencoded';
let server: ProductServer;

beforeAll(async () => {
	server = await startProduct();
}, 120_000);
afterAll(() => server.stop());

function posted(path: string, body = '', type = URL_ENCODED): RawRequest {
	const plain = formRequest(path, [], '');
	return { ...plain, headers: { ...plain.headers, 'content-type': type }, body: Buffer.from(body) };
}

const TOO_MANY = 'a=1&'.repeat(2000);

describe('a refused request', () => {
	it.each([
		['ru', 405, posted('/ru/glossary', 'a=b')],
		['ar', 415, posted('/ar/register', 'a=b', 'text/plain')],
		['en', 415, posted('/en/register', '{}', 'application/json')],
		['ru', 413, posted('/ru/register', TOO_MANY)],
		['ar', 413, posted('/ar/register', `name=${'a'.repeat(100_001)}`)],
		['en', 413, posted('/en/register', `name=${'a'.repeat(600_000)}`)],
		[
			'ru',
			400,
			posted('/ru/practice-city/guided/2?/decide', '--x', 'multipart/form-data; boundary=x')
		],
		['en', 400, posted('/en/practice-city/guided/2?/decide', '--x', 'multipart/form-data')],
		['ar', 404, posted('/ar/register?/nothing')],
		['en', 404, pageRequest('/en/pages/constructor', '')],
		['ru', 404, pageRequest('/ru/pages/__proto__', '')]
	] as const)('is told in %s with the page of %i', async (locale, status, request) => {
		const answer = await sendRequest(server.port, request);
		const say = plainTranslatorFor(locale);
		expect(answer.status).toBe(status);
		expect(answer.text).toContain(`lang="${locale}"`);
		expect(answer.text).toContain(`<h1>${say(`error-${status}-title`)}</h1>`);
		expect(answer.text).toContain(say(`error-${status}-text`).split(/['"]/)[0]);
	});

	it.each(['__proto__', 'constructor', 'toString', 'default'])(
		'with the action %s finds nothing',
		async (name) => {
			const answer = await sendRequest(server.port, posted(`/en/assessments/new?/${name}`));
			expect(answer.status).toBe(404);
		}
	);

	it.each(['/%FF', '/en/%E0%A4%A', '/en/data/%'])('to %s ends nothing but itself', async (path) => {
		const foreign = { ...posted(path), headers: { 'sec-fetch-site': 'cross-site' } };
		expect((await sendRequest(server.port, foreign)).status).toBe(400);
		expect((await sendRequest(server.port, pageRequest(path, ''))).status).toBe(400);
		expect((await sendRequest(server.port, pageRequest('/healthz', ''))).status).toBe(200);
	});

	it.each(['bytes=9-3', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=1-2'])(
		'for the range %s gets the whole file',
		async (range) => {
			const plain = pageRequest('/icon.svg', '');
			const asked = { ...plain, headers: { ...plain.headers, range } };
			expect((await sendRequest(server.port, asked)).status).toBe(200);
			expect((await sendRequest(server.port, pageRequest('/healthz', ''))).status).toBe(200);
		}
	);

	it('from another site is told so in words, and one whose browser hides its origin is taken', async () => {
		const sent = posted('/en/display');
		const from = (headers: Record<string, string>) =>
			sendRequest(server.port, { ...sent, headers: { ...sent.headers, ...headers } });
		const foreign = await from({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
		expect(foreign.status).toBe(403);
		expect(foreign.text).toContain('did not come from a page of this site');
		expect(foreign.text).toContain('href="/plain.css"');
		expect((await sendRequest(server.port, pageRequest('/plain.css', ''))).status).toBe(200);
		const hidden = await from({ origin: 'null', 'sec-fetch-site': 'same-origin' });
		expect(hidden.status).not.toBe(403);
	});

	it('names the field that was not sent', async () => {
		const say = plainTranslatorFor('en');
		const answer = await sendRequest(server.port, posted('/en/register'));
		expect(answer.status).toBe(422);
		for (const id of ['account-name-empty', 'account-email-empty'] as const) {
			expect(answer.text).toContain(say(id));
		}
	});

	it('left no fault in the log', () => {
		expect(server.faults()).toEqual([]);
	});
});
