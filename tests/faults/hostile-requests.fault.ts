import { withBuiltServer, type BuiltServer } from './support/built-server';
import { equal, holds, type Fault, type Outcome } from './fault';
import { request, sendRaw, type RawAnswer } from './support/raw-request';
import { LESSON } from './support/visitor';

const RANGES = [
	'bytes=5-2',
	'bytes=-3',
	'bytes=0-0',
	'bytes=0-1,4-5,9-',
	'bytes=-0',
	'bytes=-',
	'bytes=9999999999999999999999-',
	'bytes=99999999-',
	'bytes=0-99999999999999999999',
	'bytes=-99999999999999999999',
	'bytes=NaN-Infinity',
	'bytes=0x1-0x2',
	'bytes=1e1-2',
	'bytes=5--2',
	'bytes 0-5',
	'lines=0-5',
	'=-',
	'-',
	'5-2',
	`bytes=${'0-1,'.repeat(2000)}`
];
const TARGETS = [
	'//',
	'///',
	'//evil.example/x',
	'//evil.example/x/',
	'//evil.example/%2e%2e',
	'/\\evil.example/x',
	'\\\\evil.example',
	'/.//evil.example/',
	'/..//evil.example',
	'/%2F/evil.example/',
	'/%5Cevil.example/',
	'http://evil.example/en/',
	'http://evil.example//other.example/',
	'https://user:pass@evil.example/',
	'HTTP://evil.example',
	'http://',
	'http:///en',
	'evil.example:443',
	'*',
	'?',
	'?next=//evil.example',
	'/%',
	'/%zz',
	'/%E0%A4%A',
	'/%C0%AF',
	'/%00',
	'/en/%0d%0aset-cookie:a=b',
	'/en#//evil.example',
	'/__data.json',
	'/en/__data.json?x-sveltekit-invalidated=zz',
	'/__data.json/__data.json',
	'/en/__route.js',
	'/_app/immutable/../../../package.json',
	'/_app/version.json/__data.json',
	'/.env',
	`/${'a'.repeat(12_000)}`,
	`/en/${'../'.repeat(3000)}`,
	`/en?${'a=b&'.repeat(3000)}`
];
const HEADERS: readonly Readonly<Record<string, string>>[] = [
	{ cookie: `a=${'x'.repeat(8000)}` },
	{ cookie: 'visitor=%E0%A4%A; session=%; __proto__=a; =; ;;' },
	{ 'accept-language': 'de;q=0.1,'.repeat(1600) },
	{ 'accept-language': ';;q=,,*;q=NaN,en-'.repeat(40) },
	{ 'accept-encoding': 'br;q=NaN, gzip;q=-1, *;q=0, identity;q=0' },
	{ 'user-agent': '\u00e9\u00ff'.repeat(2000) },
	{ 'if-none-match': `W/"${'"'.repeat(3000)}` },
	{ 'if-modified-since': 'Sat, 99 Foo 99999 99:99:99 GMT' },
	{ 'if-range': '"' },
	{ 'x-forwarded-for': 'unknown, , "_secret", [::1, 999.1.1.1' },
	{ 'x-forwarded-proto': 'a:b', 'x-forwarded-host': '//evil', forwarded: 'for=";"' },
	{ 'x-toolkit-client': '1.2.3.4' },
	{ 'x-sveltekit-action': 'true', accept: 'application/json' },
	{ upgrade: 'websocket', connection: 'upgrade' },
	{ expect: '200-maybe' },
	{ 'content-length': '5' },
	{ 'content-type': '\u00ff', 'content-length': '0' },
	{ origin: 'null', 'sec-fetch-site': '\u00e9' },
	{ host: '' },
	{ host: 'a b' },
	{ host: 'localhost:99999999' },
	{ host: '[::1' }
];
/** Bytes that are no request, with the status a plain page must carry. */
const BROKEN: readonly (readonly [string, number, string])[] = [
	['no host', 400, 'GET /en HTTP/1.1\r\nconnection: close\r\n\r\n'],
	['two hosts', 400, 'GET /en HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n'],
	['no version', 400, 'GET /en\r\n\r\n'],
	['letters', 400, 'hello there\r\n\r\n'],
	['zeros', 400, '\0'.repeat(100)],
	['a header without a colon', 400, 'GET /en HTTP/1.1\r\nhost: a\r\nbroken\r\n\r\n'],
	['two lengths', 400, request('/en', { 'content-length': '1\r\ncontent-length: 2' }, 'POST')],
	[
		'length and chunks',
		400,
		request('/en', { 'content-length': '1', 'transfer-encoding': 'chunked' }, 'POST')
	],
	[
		'a chunk of no size',
		400,
		`${request(`${LESSON}?/answer`, { 'transfer-encoding': 'chunked' }, 'POST')}zz\r\n`
	],
	['a head of 40 kB', 431, request('/en', { cookie: 'a=b;'.repeat(10_000) })],
	['a line of 40 kB', 431, request(`/${'a'.repeat(40_000)}`)],
	['a strange expectation', 417, request('/en', { expect: '200-maybe' })],
	['TRACE', 405, request('/en', {}, 'TRACE')],
	['PUT', 405, request('/en', {}, 'PUT')],
	['PROPFIND', 405, request('/en', {}, 'PROPFIND')],
	['OPTIONS of everything', 405, request('*', {}, 'OPTIONS')]
];
const FORMS: readonly string[] = [
	'CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n',
	'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
	'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'
];

export const fault: Fault = {
	title: 'Hostile ranges, targets and headers',
	quick: true,
	run: () =>
		withBuiltServer({}, async (server) => [
			...(await tryRanges(server)),
			...(await tryTargets(server)),
			...(await tryHeaders(server)),
			...(await tryBroken(server)),
			equal('the server lives', 200, (await fetch(`${server.origin}/healthz`)).status),
			equal('faults in its log', 0, server.said().split('"fault"').length - 1)
		])
};

async function tryRanges({ port, origin }: BuiltServer): Promise<Outcome[]> {
	const home = await (await fetch(`${origin}/en`)).text();
	const assets = [...home.matchAll(/"(?:\.\/|\/)?(_app\/immutable\/[^"]+)"/g)].map(
		([, path]) => `/${path}`
	);
	const files = ['/icon.svg', '/robots.txt', ...assets];
	const wrong: string[] = [];
	for (const path of files) {
		const whole = await sendRaw(port, request(path));
		for (const range of RANGES) {
			for (const encoding of ['identity', 'br', 'gzip']) {
				const asked = await sendRaw(port, request(path, { range, 'accept-encoding': encoding }));
				const isRight =
					asked.status === 200 && (encoding !== 'identity' || asked.body === whole.body);
				if (!isRight || whole.status !== 200) wrong.push(`${path} ${range}: ${asked.status}`);
			}
		}
	}
	const count = files.length * RANGES.length * 3;
	return [equal(`${count} ranges of ${files.length} files: not the whole file`, 0, lines(wrong))];
}

async function tryTargets({ port }: BuiltServer): Promise<Outcome[]> {
	const wrong: string[] = [];
	const away: string[] = [];
	for (const target of TARGETS) {
		for (const host of ['courses.example', 'localhost', 'evil.example']) {
			const answer = await sendRaw(port, request(target, { host }));
			if (answer.status < 200 || answer.status >= 500) {
				wrong.push(`${target.slice(0, 40)}: ${answer.status}`);
			}
			if (leadsAway(answer, port)) away.push(`${target}: ${answer.headers.location}`);
		}
	}
	return [
		equal(`${TARGETS.length * 3} targets: no answer, or a fault`, 0, lines(wrong)),
		equal('of them leading to another site', 0, lines(away))
	];
}

async function tryHeaders({ port }: BuiltServer): Promise<Outcome[]> {
	const wrong: string[] = [];
	for (const headers of HEADERS) {
		for (const path of ['/en', '/', LESSON, '/icon.svg', '/nowhere']) {
			const { status } = await sendRaw(port, request(path, headers));
			if (status < 200 || status >= 500) {
				wrong.push(`${path} ${JSON.stringify(headers).slice(0, 50)}: ${status}`);
			}
		}
	}
	return [
		equal(`${HEADERS.length * 5} requests with odd headers: no answer, or a fault`, 0, lines(wrong))
	];
}

async function tryBroken({ port }: BuiltServer): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const [what, status, bytes] of BROKEN) {
		const answer = await sendRaw(port, bytes);
		const isPage =
			answer.status === status &&
			answer.headers['content-type'] === 'text/html; charset=utf-8' &&
			answer.headers['x-content-type-options'] === 'nosniff' &&
			answer.body.includes(`<h1>${status}</h1>`) &&
			answer.body.includes('lang="ru"');
		outcomes.push(holds(what, `a plain page with ${status}`, answer.status, isPage));
	}
	for (const bytes of FORMS) await sendRaw(port, bytes);
	return outcomes;
}

function leadsAway({ headers }: RawAnswer, port: number): boolean {
	const { location } = headers;
	if (location === undefined) return false;
	return new URL(location, `http://127.0.0.1:${port}/`).origin !== `http://127.0.0.1:${port}`;
}

function lines(wrong: readonly string[]): string {
	return wrong.length === 0 ? '0' : `${wrong.length}: ${wrong.slice(0, 5).join(' | ')}`;
}
