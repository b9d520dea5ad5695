import { eq, ne, and, gt, or, lte } from 'drizzle-orm';
import type { Database } from '../db/database';
import { session } from '../db/schema/people';
import { hashSecret } from './passwords/hash-secret';

/** A browser that is signed in. */
export interface SignedInBrowser {
	/** SHA-256 of the session's id; safe to show in a form. */
	readonly idHash: string;
	readonly device: string;
	readonly createdAt: number;
	readonly expiresAt: number;
}

/** Signs every browser of an account out, except the one given. */
export async function endOtherSessions(
	db: Database,
	accountId: string,
	exceptSessionId?: string
): Promise<void> {
	await db.write(async (tx) => {
		const mine = eq(session.accountId, accountId);
		const others = exceptSessionId ? ne(session.idHash, hashSecret(exceptSessionId)) : undefined;
		await tx.delete(session).where(and(mine, others));
	});
}

/** Signs out one browser of an account, named by the hash of its session. */
export async function endBrowser(db: Database, accountId: string, idHash: string): Promise<void> {
	await db.write(async (tx) => {
		await tx
			.delete(session)
			.where(and(eq(session.idHash, idHash), eq(session.accountId, accountId)));
	});
}

/** Where an account is signed in now, latest first. */
export async function listBrowsers(
	db: Database,
	accountId: string,
	now: number
): Promise<SignedInBrowser[]> {
	const rows = await db.read
		.select()
		.from(session)
		.where(
			and(eq(session.accountId, accountId), gt(session.expiresAt, now), gt(session.endsAt, now))
		);
	return rows
		.map(({ idHash, device, createdAt, expiresAt }) => ({ idHash, device, createdAt, expiresAt }))
		.sort((a, b) => b.createdAt - a.createdAt);
}

/** Deletes the rows of sessions that have ended. */
export async function sweepSessions(db: Database, now: number): Promise<void> {
	await db.write(async (tx) => {
		await tx.delete(session).where(or(lte(session.expiresAt, now), lte(session.endsAt, now)));
	});
}
