import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/open-database';
import { siteHash } from '../site-secret';
import { newSecret } from './passwords/hash-secret';

/** On a shared computer several people are known; the earliest is forgotten first. */
const MOST_PEOPLE = 4;

/**
 * Which device this is, if the account has signed in on it before: its cookie then carries a keyed hash of the account.
 * It opens nothing; it only keeps strangers' wrong passwords from slowing the owner down.
 */
export async function knownDevice(
	db: Database,
	cookie: string | undefined,
	accountId: string
): Promise<string | undefined> {
	const { device, marks } = read(cookie);
	const wanted = await markOf(db, device, accountId);
	return marks.some((mark) => isSame(mark, wanted)) ? device : undefined;
}

/** The cookie of a device on which an account has just signed in. */
export async function rememberDevice(
	db: Database,
	cookie: string | undefined,
	accountId: string
): Promise<string> {
	const known = read(cookie);
	const device = known.device || newSecret();
	const mark = await markOf(db, device, accountId);
	const others = known.marks.filter((one) => one !== mark);
	return [device, mark, ...others].slice(0, 1 + MOST_PEOPLE).join('.');
}

function read(cookie: string | undefined): { device: string; marks: string[] } {
	const [device = '', ...marks] = (cookie ?? '').slice(0, 400).split('.');
	return { device, marks };
}

function markOf(db: Database, device: string, accountId: string): Promise<string> {
	return siteHash(db, 'device', device, accountId);
}

function isSame(mark: string, wanted: string): boolean {
	const [one, other] = [Buffer.from(mark), Buffer.from(wanted)];
	return one.length === other.length && timingSafeEqual(one, other);
}
