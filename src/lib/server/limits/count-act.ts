import { and, eq, inArray, lte, gt, or } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import { throttle } from '../db/schema/people';
import { newId } from '../new-id';
import { siteHash } from '../site-secret';
import { LIMITS, LONGEST_WINDOW, type Limit, type LimitedAct } from '$lib/domain/limits/limits';

/** Who acts: the person, if she is known, and the network she comes from. */
export interface Actor {
	readonly account?: string | undefined;
	readonly address: string;
}

export type Counted =
	| { readonly type: 'counted' }
	/** Nothing was counted; the act passes from `until` on. */
	| { readonly type: 'wait'; readonly until: number };

/**
 * Counts an act in the table and decides, in the same write, whether it passes.
 * What is refused is not counted, so nobody is kept out by knocking.
 * @param times by which the operator multiplied the limits
 */
export async function countAct(
	db: Database,
	act: LimitedAct,
	actor: Actor,
	now: number,
	times = 1
): Promise<Counted> {
	const keys = await keysOf(db, act, actor);
	return db.write(async (tx) => {
		await dropOld(tx, act, keys, now);
		const waits = [];
		for (const { keyHash, limits } of keys) {
			waits.push(waitFor(await momentsOf(tx, act, keyHash), limits, times));
		}
		const until = Math.max(0, ...waits);
		if (until > now) return { type: 'wait', until };
		const rows = keys.map(({ keyHash }) => ({ id: newId(), kind: act, keyHash, countedAt: now }));
		if (rows.length > 0) await tx.insert(throttle).values(rows);
		return { type: 'counted' };
	});
}

/** Deletes what was counted under an account's name. */
export async function forgetCounts(db: Database, account: string): Promise<void> {
	const hashes = await Promise.all(
		Object.keys(LIMITS).map((act) => siteHash(db, act, 'account', account))
	);
	await db.write(async (tx) => {
		await tx.delete(throttle).where(inArray(throttle.keyHash, hashes));
	});
}

/** Deletes what no limit looks at any more. */
export async function sweepCounts(db: Database, now: number): Promise<void> {
	await db.write(async (tx) => {
		await tx
			.delete(throttle)
			.where(or(lte(throttle.countedAt, now - LONGEST_WINDOW), gt(throttle.countedAt, now)));
	});
}

/** When the next act passes: as soon as enough of the earlier ones have left every window. */
export function waitFor(moments: readonly number[], limits: readonly Limit[], times = 1): number {
	const latestFirst = [...moments].sort((a, b) => b - a);
	const waits = limits.map(({ most, within }) => {
		const first = latestFirst[most * times - 1];
		return first === undefined ? 0 : first + within;
	});
	return Math.max(0, ...waits);
}

interface Key {
	readonly keyHash: string;
	readonly limits: readonly Limit[];
}

async function keysOf(db: Database, act: LimitedAct, actor: Actor): Promise<Key[]> {
	const { account, address } = LIMITS[act];
	const keys: Key[] = [];
	if (actor.account !== undefined && account.length > 0) {
		keys.push({ keyHash: await siteHash(db, act, 'account', actor.account), limits: account });
	}
	if (address.length > 0) {
		keys.push({ keyHash: await siteHash(db, act, 'address', actor.address), limits: address });
	}
	return keys;
}

/** Also drops what is dated after now: the clock was wrong then, and nobody should wait for that day. */
async function dropOld(
	tx: Write,
	act: LimitedAct,
	keys: readonly Key[],
	now: number
): Promise<void> {
	const hashes = keys.map(({ keyHash }) => keyHash);
	const past = or(lte(throttle.countedAt, now - LONGEST_WINDOW), gt(throttle.countedAt, now));
	await tx
		.delete(throttle)
		.where(and(eq(throttle.kind, act), inArray(throttle.keyHash, hashes), past));
}

async function momentsOf(tx: Write, act: LimitedAct, keyHash: string): Promise<number[]> {
	const rows = await tx
		.select({ countedAt: throttle.countedAt })
		.from(throttle)
		.where(and(eq(throttle.kind, act), eq(throttle.keyHash, keyHash)));
	return rows.map(({ countedAt }) => countedAt);
}
