import { and, eq, gt, inArray, lte, or } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import { throttle } from '../db/schema/people';
import { newId } from '../new-id';
import { siteHash } from '../site-secret';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long a wrong password counts. */
const WINDOW_MS = 15 * MINUTE;

/** So many wrong passwords cost nothing; then a delay that doubles, up to the longest. */
interface Delays {
	readonly free: number;
	readonly first: number;
	readonly longest: number;
}

/** Wrong passwords for one account from one place that cost nothing. */
export const FREE_FAILURES = 10;

const PLACE: Delays = { free: FREE_FAILURES, first: 30 * SECOND, longest: WINDOW_MS };
/** The same while an account is under attack from many places: a new place still gets three looks. */
const PLACE_UNDER_ATTACK: Delays = { ...PLACE, free: 3 };
/** Wrong passwords for one account from all unknown places that mean an attack. */
const ATTACK = 100;
/** All accounts together from one network address; a hall of 200 people mistypes about this often. */
const ADDRESS: Delays = { free: 60, first: 5 * SECOND, longest: MINUTE };

/** From where a password comes. */
export interface TryOrigin {
	/** The network address, as limits/network-of.ts gives it. */
	readonly network: string;
	/**
	 * A device on which the account signed in before, or its open session. Such a place has a count of its own, which no
	 * stranger can use up: that is what keeps the owner from being locked out.
	 */
	readonly own?: string | undefined;
}

/** A password that is being looked at, already counted as wrong. */
export interface CountedTry {
	readonly ids: readonly string[];
	readonly placeHash: string;
}

export type Admission =
	| { readonly type: 'admitted'; readonly counted: CountedTry }
	/** Too many wrong passwords; the next one is looked at from `until` on. */
	| { readonly type: 'wait'; readonly until: number };

/**
 * Decides whether a password for an account name is looked at now.
 * The try is counted as a failure before it is looked at, so that a hundred at once cannot slip
 * through; {@link acceptTry} takes it back when it was right.
 */
export async function admitTry(
	db: Database,
	email: string,
	place: TryOrigin,
	now: number
): Promise<Admission> {
	const { network, own } = place;
	const placeHash = await siteHash(db, 'try', email, ...(own ? ['own', own] : [network]));
	const strangers = own
		? undefined
		: {
				account: await siteHash(db, 'try-account', email),
				address: await siteHash(db, 'try-address', network)
			};
	return db.write(async (tx) => {
		const hashes = [placeHash, ...(strangers ? Object.values(strangers) : [])];
		await dropOld(tx, hashes, now);
		const atPlace = await failuresOf(tx, placeHash);
		const until = strangers
			? await strangersWait(tx, atPlace, strangers)
			: waitUntil(atPlace, PLACE);
		if (until > now) return { type: 'wait', until };
		const rows = hashes.map((keyHash) => ({ id: newId(), kind: KIND, keyHash, countedAt: now }));
		await tx.insert(throttle).values(rows);
		return { type: 'admitted', counted: { ids: rows.map(({ id }) => id), placeHash } };
	});
}

/** After the right password: the place starts again at nothing. What others did wrong at this address stays counted. */
export async function acceptTry(db: Database, { ids, placeHash }: CountedTry): Promise<void> {
	await db.write(async (tx) => {
		await tx
			.delete(throttle)
			.where(
				or(
					inArray(throttle.id, [...ids]),
					and(eq(throttle.kind, KIND), eq(throttle.keyHash, placeHash))
				)
			);
	});
}

/** Takes one counted try back, because nobody looked at it. */
export async function withdrawTry(db: Database, { ids }: CountedTry): Promise<void> {
	await db.write(async (tx) => {
		await tx.delete(throttle).where(inArray(throttle.id, [...ids]));
	});
}

/**
 * When the next try is looked at: at once while failures are free, then after a delay that doubles.
 * Failures leave the window, so the delay never becomes a lock-out, and it is never longer than `longest`.
 */
export function waitUntil(failures: readonly number[], { free, first, longest }: Delays): number {
	const over = failures.length - free;
	if (over < 0) return 0;
	return Math.max(...failures) + Math.min(first * 2 ** over, longest);
}

const KIND = 'wrong-password';

async function strangersWait(
	tx: Write,
	atPlace: readonly number[],
	{ account, address }: { readonly account: string; readonly address: string }
): Promise<number> {
	const isUnderAttack = (await failuresOf(tx, account)).length >= ATTACK;
	return Math.max(
		waitUntil(atPlace, isUnderAttack ? PLACE_UNDER_ATTACK : PLACE),
		waitUntil(await failuresOf(tx, address), ADDRESS)
	);
}

/** Also drops what is dated after now: the clock was wrong then, and nobody should wait for that day. */
async function dropOld(tx: Write, hashes: string[], now: number): Promise<void> {
	const past = or(lte(throttle.countedAt, now - WINDOW_MS), gt(throttle.countedAt, now));
	await tx
		.delete(throttle)
		.where(and(eq(throttle.kind, KIND), inArray(throttle.keyHash, hashes), past));
}

async function failuresOf(tx: Write, keyHash: string): Promise<number[]> {
	const rows = await tx
		.select({ countedAt: throttle.countedAt })
		.from(throttle)
		.where(and(eq(throttle.kind, KIND), eq(throttle.keyHash, keyHash)));
	return rows.map(({ countedAt }) => countedAt);
}
