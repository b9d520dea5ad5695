import { describe, expect, it } from 'vitest';
import { ADDRESS_LIMIT, readAddress } from './read-address';

describe('readAddress', () => {
	it.each([
		['https://www.dalvira.example/services', 'https://www.dalvira.example/services'],
		['http://dalvira.example', 'http://dalvira.example'],
		['www.dalvira.example', 'https://www.dalvira.example'],
		['  dalvira.example/pay?id=4#top ', 'https://dalvira.example/pay?id=4#top'],
		['dalvira.example:8080/pay', 'https://dalvira.example:8080/pay'],
		['HTTPS://Dalvira.example', 'HTTPS://Dalvira.example'],
		['мэрия.рф/услуги', 'https://мэрия.рф/услуги'],
		['192.0.2.7/start', 'https://192.0.2.7/start']
	])('reads %s', (typed, address) => {
		expect(readAddress(typed)).toBe(address);
	});

	it.each([
		['nothing', ''],
		['words', 'the page with the taxes'],
		['one word', 'taxes'],
		['a script', 'javascript:alert(1)'],
		['a mail address', 'mailto:office@dalvira.example'],
		['a file', 'file:///home/me/page.html'],
		['a mail address without a scheme', 'office@dalvira.example'],
		['a host that ends in two dots', 'dalvira..example'],
		['an address over the limit', `https://dalvira.example/${'a'.repeat(ADDRESS_LIMIT)}`]
	])('refuses %s', (_what, typed) => {
		expect(readAddress(typed)).toBeUndefined();
	});
});
