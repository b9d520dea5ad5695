import { describe, expect, it } from 'vitest';
import { clientAddress, networkOf, readTrustedProxy } from './client-address.js';

const ask = (peer: string | undefined, forwarded: string | undefined, trusted: string) =>
	clientAddress(peer, forwarded, readTrustedProxy(trusted));

describe('the address of a client', () => {
	it.each<[string, string | undefined, string | undefined, string, string]>([
		['is that of the connection without a proxy', '9.9.9.9', undefined, '', '9.9.9.9'],
		['believes nobody by default', '127.0.0.1', '1.2.3.4', '', '127.0.0.1'],
		['believes no stranger', '9.9.9.9', '1.2.3.4', 'loopback', '9.9.9.9'],
		['believes a trusted proxy', '127.0.0.1', '1.2.3.4', 'loopback', '1.2.3.4'],
		[
			'takes the right-most of what is forwarded',
			'127.0.0.1',
			'6.6.6.6, 1.2.3.4',
			'loopback',
			'1.2.3.4'
		],
		[
			'passes over proxies in a row',
			'::1',
			'6.6.6.6, 1.2.3.4, 10.1.1.1',
			'loopback 10.0.0.0/8',
			'1.2.3.4'
		],
		[
			'is the left-most when all are proxies',
			'10.0.0.1',
			'10.0.0.3,10.0.0.2',
			'10.0.0.0/8',
			'10.0.0.3'
		],
		['knows a mapped IPv4 peer', '::ffff:10.0.0.1', '1.2.3.4', '10.0.0.1', '1.2.3.4'],
		['knows IPv6 ranges', '2001:db8::5', '2001:DB8:1::9', '2001:db8::/48', '2001:db8:1::9'],
		['takes ports and brackets away', '127.0.0.1', '[2001:db8::9]:4711', 'loopback', '2001:db8::9'],
		['takes the port of IPv4 away', '127.0.0.1', '1.2.3.4:4711', 'loopback', '1.2.3.4'],
		['stops at what is no address', '127.0.0.1', '1.2.3.4, unknown', 'loopback', '127.0.0.1'],
		['stops at nothing', '127.0.0.1', '1.2.3.4,', 'loopback', '127.0.0.1'],
		['survives garbage', '127.0.0.1', ']]:[%,,"999.1.1.1', 'loopback', '127.0.0.1'],
		['is empty once the connection is gone', undefined, '1.2.3.4', 'loopback', '']
	])('%s', (_title, peer, forwarded, trusted, address) => {
		expect(ask(peer, forwarded, trusted)).toBe(address);
	});
});

describe('the list of trusted proxies', () => {
	it.each([
		'proxy.example',
		'10.0.0.0/33',
		'10.0.0.0/',
		'10.0.0/8',
		'::1/129',
		'10.0.0.1/8/8',
		'*',
		'10.0.0.0/-1'
	])('refuses %s', (entry) => {
		expect(() => readTrustedProxy(`10.0.0.1, ${entry}`)).toThrow(/^TRUSTED_PROXY holds .*Write/);
	});
});

describe('the network that takes turns as one', () => {
	it.each([
		['203.0.113.9', '203.0.113.9'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
		['2001:db8:1:2::7', '2001:db8:1:2'],
		['2001:0db8:0001:0002::7', '2001:db8:1:2'],
		['2001:db8::1:2:3:4:5', '2001:db8:0:1'],
		['::1', '0:0:0:0'],
		['fe80::', 'fe80:0:0:0'],
		['', '']
	])('of %j is %j', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});
