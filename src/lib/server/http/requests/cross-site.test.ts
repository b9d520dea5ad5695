import { describe, expect, it } from 'vitest';
import { isOwnRequest, safeNext } from './cross-site';

const ORIGIN = 'https://courses.example';

describe('safeNext', () => {
	it.each([
		'//evil.example',
		'///evil.example',
		'////evil.example/x',
		'/\\evil.example',
		'\\\\evil.example',
		'\\/evil.example',
		'https://evil.example',
		'http://courses.example/account',
		'https://courses.example:8443/account',
		'https:evil.example/..//evil.example',
		'https://courses.example@evil.example',
		'https://courses.example.evil.example',
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		'data:text/html,hello',
		'vbscript:msgbox(1)',
		'file:///etc/passwd',
		'/.//evil.example',
		'/x/..//evil.example',
		'./..//evil.example',
		'/%2e//evil.example',
		'/%2e%2e//evil.example',
		' //evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'//evil.example\r\nset-cookie: a=b',
		'https://[evil',
		'',
		null,
		undefined
	])('refuses %j', (next) => {
		expect(safeNext(next, ORIGIN, '/en')).toBe('/en');
	});

	it.each([
		['/en/assessments', '/en/assessments'],
		['/en/courses?retry=a#q-a', '/en/courses?retry=a#q-a'],
		['/ru/indicators?q=https://other.example', '/ru/indicators?q=https://other.example'],
		['https://courses.example/en/account', '/en/account'],
		['/%2f%2fevil.example', '/%2f%2fevil.example'],
		['/@evil.example', '/@evil.example'],
		['/en/../ar', '/ar'],
		['en', '/en']
	])('keeps %j on this site', (next, kept) => {
		expect(safeNext(next, ORIGIN, '/')).toBe(kept);
		expect(new URL(safeNext(next, ORIGIN, '/'), ORIGIN).origin).toBe(ORIGIN);
	});
});

describe('isOwnRequest', () => {
	const foreign = 'https://evil.example';
	it.each([
		['GET', {}, true],
		['HEAD', { 'sec-fetch-site': 'cross-site' }, true],
		['OPTIONS', { origin: foreign }, true],
		['POST', { 'sec-fetch-site': 'same-origin' }, true],
		['POST', { 'sec-fetch-site': 'same-origin', origin: ORIGIN }, true],
		['POST', { 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
		['POST', { 'sec-fetch-site': 'same-origin', origin: foreign }, false],
		['POST', { origin: ORIGIN }, true],
		['POST', {}, false],
		['POST', { origin: foreign }, false],
		['POST', { origin: 'null' }, false],
		['POST', { origin: `${ORIGIN}:8443` }, false],
		['POST', { 'sec-fetch-site': 'same-site' }, false],
		['POST', { 'sec-fetch-site': 'cross-site' }, false],
		['POST', { 'sec-fetch-site': 'none' }, false],
		['POST', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }, false],
		['POST', { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, false],
		['PUT', { origin: foreign }, false],
		['PATCH', {}, false],
		['DELETE', { 'sec-fetch-site': 'same-origin' }, true]
	])('%s with %j: %j', (method, headers, own) => {
		// fetch refuses to set these headers on a Request, a browser sets them itself
		const request = { method, headers: new Headers(Object.entries(headers)) };
		expect(isOwnRequest(request, ORIGIN)).toBe(own);
	});
});
