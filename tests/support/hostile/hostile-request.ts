import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../hostile-texts';
import type { RawRequest } from './send-request';
import type { Target } from './targets';

const ODD_TEXTS = [
	...[
		'',
		' ',
		'\0',
		'a\0b',
		'\uFFFE',
		'\uFFFF',
		'\u001b[31m',
		'\r\n\r\n',
		'\t',
		'\u202e',
		'\uFEFF'
	],
	...[
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'prototype',
		'default',
		'null',
		'undefined'
	],
	...[
		'-1',
		'0',
		'1',
		'1.5',
		'1e999',
		'-0',
		'NaN',
		'Infinity',
		'99999999999999999999',
		'0x10',
		'٣',
		'true',
		'yes'
	],
	...[
		'2024-13-45',
		'0000-00-00',
		'+275760-09-13',
		'9999-12-31',
		"' OR 1=1 --",
		'"; DROP TABLE account; --'
	],
	...[
		'../../etc/passwd',
		'%00',
		'%',
		'%E0%A4',
		'{{7*7}}',
		'${7*7}',
		'$(id)',
		'[object Object]',
		'{"a":{}}'
	],
	...[
		'\u0301'.repeat(3000),
		'a'.repeat(5000),
		'> '.repeat(3000),
		'['.repeat(5000),
		'*a '.repeat(3000),
		' '.repeat(8000)
	],
	...[
		'a.'.repeat(4000),
		'1'.repeat(400),
		'\n'.repeat(3000),
		'🏳️‍🌈'.repeat(300),
		'01941f29-7c00-7000-8000-000000000000'
	]
];
const ODD_NAMES = [
	'__proto__',
	'constructor',
	'toString',
	'',
	'a[b]',
	'a b',
	'then',
	'valueOf',
	'x'.repeat(300)
];
const ODD_SEGMENTS = [
	...[
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'%00',
		'%FF',
		'%E0%A4',
		'%2e%2e',
		'%2F',
		'..%2f..'
	],
	...[
		'a'.repeat(3000),
		'-1',
		'%EF%BF%BF',
		"'",
		'%3Cscript%3E',
		'%20',
		'0',
		'demo',
		'default',
		'__data.json'
	]
];
const ODD_TYPES = [
	...[
		'application/json',
		'text/plain',
		'text/xml',
		'',
		'multipart/form-data',
		'multipart/form-data; boundary='
	],
	...['multipart/form-data; boundary=x', `multipart/form-data; boundary=${'b'.repeat(3000)}`],
	...[
		'application/x-www-form-urlencoded; charset=utf-16',
		'application/x-www-form-urlencoded, text/html',
		';',
		'a/b/c'
	]
];
const ODD_HEADERS: readonly (readonly [string, readonly string[]])[] = [
	[
		'accept',
		[
			'application/json',
			'*/*',
			';q=',
			'text/html;q=2',
			',,,',
			'a'.repeat(4000),
			'text/html, application/json;q=0.1'
		]
	],
	[
		'accept-language',
		['', 'xx', 'ar;q=NaN', `en${' '.repeat(4000)}x`, 'ru-RU,ru;q=0.9', '*;q=0', ',;=,']
	],
	['accept-encoding', ['gzip', 'br;q=0', '*;q=0', 'zstd,', ';;;']],
	[
		'range',
		['bytes=9-3', 'bytes=0-0', 'bytes=-5', 'bytes=99999999-', 'x', 'bytes=0-1,2-3', 'bytes=a-b']
	],
	['if-none-match', ['*', 'W/"x"', '"', '']],
	['if-modified-since', ['never', 'Thu, 01 Jan 1970 00:00:00 GMT', '99999999999999']],
	[
		'cookie',
		[
			'session=',
			'session=a; session=b',
			'__proto__=x',
			'locale=__proto__; theme=constructor',
			'=;=;',
			'session=%E0%A4',
			`visitor=${'v'.repeat(3000)}`
		]
	],
	['origin', ['null', 'http://evil.example', '']],
	['sec-fetch-site', ['cross-site', 'none', 'same-site', '']],
	['x-sveltekit-action', ['true']],
	['x-sveltekit-invalidated', ['1', 'x']],
	['x-forwarded-for', ['evil', '1.2.3.4, 5.6.7.8']],
	['x-forwarded-host', ['evil.example']],
	['x-http-method-override', ['DELETE']],
	['user-agent', ['', 'Chrome/'.repeat(500)]],
	['expect', ['nothing']],
	['host', ['evil.example', 'localhost', '127.0.0.1:1']]
];

const text = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...ODD_TEXTS) },
	{ weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }
);

/** Requests that nobody's browser sends, made of what a target's own forms and addresses hold. */
export function hostileRequest(target: Target, cookie: string): fc.Arbitrary<RawRequest> {
	const sending = target.method !== 'GET';
	const method = fc.oneof(
		{ weight: 9, arbitrary: fc.constant(target.method) },
		{
			weight: 1,
			arbitrary: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS')
		}
	);
	const body = sending ? bodyOf(target) : fc.constant({ type: '', body: Buffer.alloc(0) });
	return fc
		.record({ method, path: pathOf(target), sent: body, odd: headers })
		.map(({ method: used, path, sent, odd }) => {
			const isBare = used === 'GET' || used === 'HEAD';
			const usual = { cookie, accept: 'text/html', 'sec-fetch-site': 'same-origin' };
			const type = isBare || sent.type === '' ? {} : { 'content-type': sent.type };
			const all = { ...usual, ...type, ...odd };
			return { method: used, path, headers: all, body: isBare ? Buffer.alloc(0) : sent.body };
		});
}

const headers = fc
	.array(
		fc
			.constantFrom(...ODD_HEADERS)
			.chain(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))),
		{ maxLength: 2 }
	)
	.chain((odd) => fc.boolean().map((plain) => (plain ? {} : Object.fromEntries(odd))));

function pathOf({ paths, action, query }: Target): fc.Arbitrary<string> {
	const real = fc.constantFrom(...paths);
	const changed = fc
		.tuple(real, fc.nat(), fc.constantFrom(...ODD_SEGMENTS))
		.map(([path, place, odd]) => {
			const parts = path.split('/');
			parts[1 + (place % Math.max(1, parts.length - 1))] = odd;
			return parts.join('/');
		});
	const path = fc.oneof(
		{ weight: 8, arbitrary: real },
		{ weight: 2, arbitrary: changed },
		{
			weight: 1,
			arbitrary: real.map((one) => `${one}/__data.json`)
		}
	);
	const known = query.length > 0 ? fc.constantFrom(...query) : fc.constant('q=x');
	const odd = fc
		.tuple(known, fc.array(text, { minLength: 1, maxLength: 3 }))
		.map(([shown, values]) => {
			const names = [...new URLSearchParams(shown).keys()];
			return values
				.map(
					(value, index) => `${names[index % names.length] ?? 'q'}=${encoded(value).slice(0, 3000)}`
				)
				.join('&');
		});
	const strange = fc.constantFrom(
		'?/__proto__',
		'?/constructor',
		'?/default',
		'?/',
		'?/toString',
		'?&&==',
		`?${'a&'.repeat(2000)}`,
		'?%',
		'?__proto__=1&constructor=2'
	);
	const asked = fc.oneof(
		{ weight: 4, arbitrary: fc.constant(action) },
		{ weight: 3, arbitrary: odd.map((parts) => (action ? `${action}&${parts}` : `?${parts}`)) },
		{ weight: 1, arbitrary: strange }
	);
	return fc.tuple(path, asked).map(([one, other]) => one + other);
}

interface SentBody {
	readonly type: string;
	readonly body: Buffer;
}

/** Characters of a field that is sent again and again; far more than the server reads. */
const MOST_REPEATED = 1_000_000;

function bodyOf({ fields }: Target): fc.Arbitrary<SentBody> {
	const known = fields.length > 0 ? fields : [['answer', '1'] as const];
	const pair = fc
		.constantFrom(...known)
		.chain(([name, value]) =>
			fc.oneof(
				{ weight: 3, arbitrary: fc.constant([name, value] as const) },
				{ weight: 3, arbitrary: text.map((odd) => [name, odd] as const) },
				{ weight: 1, arbitrary: fc.constantFrom(...ODD_NAMES).map((odd) => [odd, value] as const) }
			)
		);
	const some = fc.array(pair, { maxLength: Math.min(30, 2 * known.length) });
	const few = fc
		.tuple(fc.subarray([...known], { minLength: 0 }), some)
		.map((parts) => parts.flat());
	const many = fc.tuple(pair, fc.constantFrom(900, 1001, 20_000)).map(([one, count]) => {
		const fitting = Math.ceil(MOST_REPEATED / (one.join('').length + 1));
		return Array.from({ length: Math.min(count, fitting) }, () => one);
	});
	const list = fc.oneof({ weight: 8, arbitrary: few }, { weight: 1, arbitrary: many });
	return fc.oneof(
		{ weight: 6, arbitrary: list.map(urlEncoded) },
		{ weight: 3, arbitrary: fc.tuple(list, fc.boolean()).map(([one, cut]) => multipart(one, cut)) },
		{
			weight: 1,
			arbitrary: fc
				.tuple(fc.constantFrom(...ODD_TYPES), list)
				.map(([type, one]) => ({ ...urlEncoded(one), type }))
		},
		{
			weight: 1,
			arbitrary: fc
				.uint8Array({ maxLength: 2000 })
				.map((bytes) => ({ type: urlEncoded([]).type, body: Buffer.from(bytes) }))
		}
	);
}

function urlEncoded(fields: readonly (readonly [string, string])[]): SentBody {
	const body = fields.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
	return { type: 'application/x-www-form-urlencoded', body: Buffer.from(body) };
}

function multipart(fields: readonly (readonly [string, string])[], isCut: boolean): SentBody {
	const parts = fields.map(([name, value], index) => {
		const file = index % 7 === 3 ? '; filename="a.txt"\r\nContent-Type: text/plain' : '';
		return `--edge\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
	});
	const body = Buffer.from(`${parts.join('')}--edge--\r\n`);
	return {
		type: 'multipart/form-data; boundary=edge',
		body: isCut ? body.subarray(0, body.length / 2) : body
	};
}

/** Also for texts that are no whole signs. */
function encoded(value: string): string {
	return [...Buffer.from(value, 'utf8')]
		.map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
		.join('');
}
