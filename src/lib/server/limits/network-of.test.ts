import { expect, it } from 'vitest';
import { networkOf } from './network-of';

it.each([
	['203.0.113.5', '203.0.113.5'],
	['::ffff:203.0.113.5', '203.0.113.5'],
	['::FFFF:CB00:7105', '203.0.113.5'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
	['2001:db8:1:3::1', '2001:db8:1:3::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['', 'unknown'],
	['a name', 'unknown']
])('%s belongs to %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
