import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network whose acts are counted together: an IPv4 address by itself, an IPv6 address with the whole /64 that one
 * home or one phone is given.
 */
export function networkOf(address: string): string {
	const plain = address.trim().toLowerCase().split('%')[0] ?? '';
	if (isIPv4(plain)) return plain;
	if (!isIPv6(plain)) return 'unknown';
	const groups = groupsOf(plain);
	const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
	if (isMapped) {
		return [groups[6], groups[7]].map((two = 0) => `${two >> 8}.${two & 255}`).join('.');
	}
	return `${groups
		.slice(0, 4)
		.map((group) => group.toString(16))
		.join(':')}::/64`;
}

/** The eight groups of an IPv6 address, however it is shortened. */
function groupsOf(address: string): number[] {
	const [head = '', tail] = address.split('::');
	const before = numbersOf(head);
	const after = numbersOf(tail ?? '');
	const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
	return [...before, ...Array<number>(missing).fill(0), ...after];
}

function numbersOf(part: string): number[] {
	return part === ''
		? []
		: part
				.split(':')
				.flatMap((group) => (group.includes('.') ? ofIPv4(group) : parseInt(group, 16)));
}

function ofIPv4(address: string): number[] {
	const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
	return [a * 256 + b, c * 256 + d];
}
