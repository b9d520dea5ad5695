import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LONGEST_VALUE, MOST_FIELDS } from '../../src/lib/server/http/forms/submitted-form';
import { attackProduct } from '../support/hostile/attack-product';
import { startProduct, type ProductServer } from '../support/hostile/product-server';
import { pageRequest, sendRequest, type RawRequest } from '../support/hostile/send-request';
import type { Fault, Outcome } from './fault';

const LONGEST_STALL_MS = 300;
/** What the watch makes the server stand still for, to show that a standstill is seen. */
const PLANTED_MS = 400;
const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? 10);
const WATCH = pathToFileURL('tests/faults/support/watch-event-loop.mjs').href;

/** Requests made to keep the server busy, and everything else that nobody's browser sends. */
export const fault: Fault = {
	title: 'hostile requests',
	quick: false,
	run: async () => [...(await stalls()), ...(await answers())]
};

const LESSON = '/en/courses/local/how-losi-works/link-rule';
const MARKS = '\u0301';

/** Each is as large as the server takes, or larger, and once meant to cost more than its size. */
const COSTLY: readonly (readonly [what: string, request: RawRequest])[] = [
	[
		'a password of 100,000 marks',
		parts('/en/register', [['password', MARKS.repeat(LONGEST_VALUE)]])
	],
	['a name of 100,000 marks', parts('/en/register', [['name', MARKS.repeat(LONGEST_VALUE)]])],
	[
		'a sign-in name of 100,000 marks',
		parts('/en/sign-in', [['email', MARKS.repeat(LONGEST_VALUE)]])
	],
	[
		'a thousand fields of 900 marks',
		parts(
			'/en/register',
			Array.from({ length: MOST_FIELDS - 2 }, (_, n) => [`name${n}`, MARKS.repeat(900)] as const)
		)
	],
	[
		'an answer repeated as often as fields may',
		encoded(`${LESSON}?/answer`, 'answer=1&'.repeat(MOST_FIELDS - 2))
	],
	[
		'100,000 spaces in a field',
		encoded('/en/register', `email=a${'+'.repeat(LONGEST_VALUE - 2)}b`)
	],
	['50,000 line ends', encoded('/en/register', `name=${'%0D%0A'.repeat(LONGEST_VALUE / 2)}`)],
	[
		'an answer of quotes and spaces',
		encoded(`${LESSON}?/answer`, `answer=${'‘ '.repeat(LONGEST_VALUE / 2)}`)
	],
	['a password of 250,000 marks', parts('/en/register', [['password', MARKS.repeat(250_000)]])],
	['a name of 250,000 marks', parts('/en/register', [['name', MARKS.repeat(250_000)]])],
	['a sign-in name of 250,000 marks', parts('/en/sign-in', [['email', MARKS.repeat(250_000)]])],
	['a field repeated 50,000 times', encoded(`${LESSON}?/answer`, 'answer=1&'.repeat(50_000))],
	['250,000 fields without names', encoded(`${LESSON}?/answer`, '&'.repeat(250_000))],
	[
		'120,000 fields of other names',
		encoded(
			'/en/display',
			list(60_000, (n) => `a${n}=`)
		)
	],
	[
		'9,000 parts',
		parts(
			'/en/display',
			Array.from({ length: 9000 }, () => ['a', ''] as const)
		)
	],
	['a body that is nothing but boundary', raw('/en/display', '--edge'.repeat(80_000))],
	['400,000 spaces in a field', encoded('/en/register', `email=a${'+'.repeat(400_000)}b`)],
	['400,000 line ends', encoded('/en/register', `name=${'%0D%0A'.repeat(80_000)}`)],
	['a search of marks', pageRequest(`/en/search?q=a${'%CC%81'.repeat(2400)}`, '')],
	['7,000 parts of an address', pageRequest(`/en/data?${'a&'.repeat(7000)}`, '')],
	['preferences for languages with spaces', header('accept-language', `en${' '.repeat(14_000)}x`)],
	['a preference for a type that never ends', header('accept', 'a'.repeat(15_000))],
	['7,000 cookies', header('cookie', 'a=b;'.repeat(3500))],
	[
		'answers of a guided round that never end',
		pageRequest(`/en/practice-city/guided/1?a=${'10'.repeat(7000)}`, '')
	]
];

async function stalls(): Promise<Outcome[]> {
	const server = await startProduct(WATCH);
	try {
		const outcomes: Outcome[] = [await plantedStall(server)];
		for (const [what, request] of COSTLY) outcomes.push(await stallOf(server, what, request));
		const cookie = await server.cookieOf('learner');
		for (const unit of ['> ', '[', '*a ', '- ', '![', '`', '<a@b>', '\n> ', '&', '((']) {
			const text = unit.repeat(4000).slice(0, 4000);
			const request = proposal(text, cookie);
			outcomes.push(await stallOf(server, `a proposal of ${JSON.stringify(unit)}`, request));
		}
		return outcomes;
	} finally {
		await server.stop();
	}
}

/** A measure that sees nothing would let everything hold. */
async function plantedStall(server: ProductServer): Promise<Outcome> {
	await server.ask('longest stall');
	await server.ask('stand still');
	const seen = Number(await server.ask('longest stall'));
	return {
		what: `a standstill of ${PLANTED_MS} ms, made by the watch itself`,
		wanted: `seen as over ${LONGEST_STALL_MS} ms`,
		seen: `${Math.round(seen)} ms`,
		holds: seen > LONGEST_STALL_MS
	};
}

/** The least of three tries: what else runs on the machine only ever adds. */
async function stallOf(server: ProductServer, what: string, request: RawRequest): Promise<Outcome> {
	const tries: number[] = [];
	let status = 0;
	while (tries.length < 3) {
		await server.ask('longest stall');
		({ status } = await sendRequest(server.port, request));
		await wait(20);
		tries.push(Number(await server.ask('longest stall')));
	}
	const stall = Math.min(...tries);
	return {
		what: `${what} (${request.body.length || request.path.length} bytes)`,
		wanted: `answered, no stall over ${LONGEST_STALL_MS} ms`,
		seen: `${status}, ${Math.round(stall)} ms`,
		holds: status >= 200 && status < 500 && stall <= LONGEST_STALL_MS
	};
}

async function answers(): Promise<Outcome[]> {
	const seed = Number(process.env.HOSTILE_SEED ?? Date.now() % 1_000_000_000);
	const report = await attackProduct({ rounds: ROUNDS, seconds: 3600, seed });
	const { requests, targets, wrong, faults } = report;
	return [
		{
			what: `${requests} generated requests to ${targets} loads, actions and endpoints, HOSTILE_SEED=${seed}`,
			wanted: 'no fault of the server, which goes on',
			seen: [...wrong, ...faults].slice(0, 3).join(' ') || JSON.stringify(report.statuses),
			holds: wrong.length === 0 && faults.length === 0 && report.isAlive
		}
	];
}

function raw(path: string, body: string, type = 'multipart/form-data; boundary=edge'): RawRequest {
	const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin', 'content-type': type };
	return { method: 'POST', path, headers, body: Buffer.from(body) };
}

function encoded(path: string, body: string): RawRequest {
	return raw(path, body, 'application/x-www-form-urlencoded');
}

function parts(path: string, fields: readonly (readonly [string, string])[]): RawRequest {
	const each = ([name, value]: readonly [string, string]) =>
		`--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
	return raw(path, `${fields.map(each).join('')}--edge--\r\n`);
}

function proposal(text: string, cookie: string): RawRequest {
	const fields = [
		...[
			['title', 'Water'],
			['place', 'Tavrin'],
			['done', text],
			['result', text.slice(0, 2000)]
		],
		...[
			['indicators', 'SP-286'],
			['sourceAddress', 'https://tavrin.example']
		]
	];
	const sent = encoded('/en/compendium/propose?/preview', new URLSearchParams(fields).toString());
	return { ...sent, headers: { ...sent.headers, cookie } };
}

function header(name: string, value: string): RawRequest {
	return { method: 'GET', path: '/', headers: { [name]: value }, body: Buffer.alloc(0) };
}

function list(count: number, each: (number: number) => string): string {
	return Array.from({ length: count }, (_, number) => each(number)).join('&');
}
