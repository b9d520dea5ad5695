import { BlockList, isIP } from 'node:net';
import { SettingProblem } from './setting-problem.js';

/** @typedef {(address: string) => boolean} IsTrusted */

/**
 * Reads the proxies that may say for whom they ask: addresses, ranges like 10.0.0.0/8 and the word loopback,
 * parted by commas or spaces.
 * @param {string} text of TRUSTED_PROXY; empty trusts nobody
 * @returns {IsTrusted}
 * @throws {SettingProblem}
 */
export function readTrustedProxy(text) {
	const list = new BlockList();
	for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
		const ranges = entry.toLowerCase() === 'loopback' ? ['127.0.0.0/8', '::1'] : [entry];
		for (const range of ranges) addRange(list, range);
	}
	return (address) => {
		const version = isIP(address);
		return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
	};
}

/**
 * The address of the person who asks: that of the connection, unless a trusted proxy tells another. Of what it
 * forwards, the right-most address that is not itself a trusted proxy counts; what is left of it anybody can write.
 * @param {string | undefined} peer address of the connection
 * @param {string | undefined} forwarded value of X-Forwarded-For
 * @param {IsTrusted} isTrusted
 * @returns {string} empty only when the connection is gone
 */
export function clientAddress(peer, forwarded, isTrusted) {
	let address = plainAddress(peer ?? '') ?? '';
	const told = (forwarded ?? '').split(',').reverse();
	for (const entry of told) {
		if (!isTrusted(address)) break;
		const next = plainAddress(entry);
		if (next === undefined) break;
		address = next;
	}
	return address;
}

/**
 * The network that takes turns as one: an IPv4 address by itself, an IPv6 address with the /64 that one home has.
 * @param {string} address as {@link clientAddress} gives it
 * @example networkOf('2001:db8::1:2:3:4:5') === '2001:db8:0:1'
 */
export function networkOf(address) {
	if (!address.includes(':')) return address;
	const [before = [], after = []] = address
		.split('::')
		.map((side) => (side === '' ? [] : side.split(':')));
	const zeros = Array(Math.max(0, 8 - before.length - after.length)).fill('0');
	const groups = [...before, ...zeros, ...after].slice(0, 4);
	return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

/** @param {BlockList} list @param {string} range */
function addRange(list, range) {
	const [written = '', bits, ...rest] = range.split('/');
	const address = plainAddress(written);
	const version = isIP(address ?? '');
	const most = version === 4 ? 32 : 128;
	const length = bits === undefined ? most : Number(bits);
	const isWhole = bits === undefined || /^\d{1,3}$/.test(bits);
	if (!address || rest.length > 0 || !isWhole || length > most) {
		throw new SettingProblem(
			`TRUSTED_PROXY holds ${JSON.stringify(range)}, which is no address and no range. Write addresses like 10.0.0.5, ranges like 10.0.0.0/8, or the word loopback, parted by commas.`
		);
	}
	list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6');
}

/** Takes ports, brackets, zones and the IPv6 form of an IPv4 address away. @param {string} text */
function plainAddress(text) {
	const trimmed = text.trim();
	const bare =
		/^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ??
		/^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ??
		trimmed;
	const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
	return isIP(address) === 0 ? undefined : address.toLowerCase();
}
