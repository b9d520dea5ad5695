/** What an address of e-mail lacks to be one. */
export type EmailFault = 'space' | 'no-at' | 'no-name' | 'no-host' | 'wrong-host';

/** Longest address that mail servers take. */
export const LONGEST_EMAIL = 254;

/**
 * What is wrong with the shape of an address; undefined when mail could reach it.
 * Only the shape is looked at, since nothing but a mail can tell whether somebody reads there: names in any script,
 * hosts without a dot, and hosts as they are written for machines are all in use.
 * @example emailFault('иван@почта.рф') === undefined
 */
export function emailFault(address: string): EmailFault | undefined {
	if (/[\s\p{C}]/u.test(address)) return 'space';
	const at = address.lastIndexOf('@');
	if (at < 0) return 'no-at';
	const name = address.slice(0, at);
	const host = address.slice(at + 1);
	if (name === '') return 'no-name';
	if (host === '') return 'no-host';
	const isQuoted = /^".+"$/.test(name);
	if (name.includes('@') && !isQuoted) return 'wrong-host';
	return isHost(host) ? undefined : 'wrong-host';
}

/** Labels between single dots, or an address of the network in brackets. */
function isHost(host: string): boolean {
	if (/^\[[\da-f:.]+\]$/i.test(host) || /^\[ipv6:[\da-f:.]+\]$/i.test(host)) return true;
	return host.split(/[.。．｡]/).every((label) => /^[\p{L}\p{N}\p{M}_-]+$/u.test(label));
}
