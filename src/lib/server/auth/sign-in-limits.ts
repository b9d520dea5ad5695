import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../db/open-database';
import { signInFailure } from '../db/schema/people';
import { newId } from '../new-id';
import { hashSecret } from './hash-secret';

/** Wrong passwords for one account name that cost nothing. */
export const FREE_FAILURES = 10;

const WINDOW_MS = 15 * 60 * 1000;
const FIRST_DELAY_MS = 30 * 1000;

export type Admission =
	| { readonly type: 'admitted'; readonly tryId: string }
	/** Too many wrong passwords; the next one is looked at from `until` on. */
	| { readonly type: 'wait'; readonly until: number };

/**
 * Decides whether a password for an account name is looked at now.
 * The try is counted as a failure before it is looked at, so that a hundred at once cannot slip
 * through; {@link forgetFailures} takes it back when it was right.
 */
export async function admitTry(db: Database, email: string, now: number): Promise<Admission> {
	const emailHash = hashSecret(email);
	return db.write(async (tx) => {
		await tx.delete(signInFailure).where(lte(signInFailure.failedAt, now - WINDOW_MS));
		const failures = await tx
			.select({ failedAt: signInFailure.failedAt })
			.from(signInFailure)
			.where(
				and(eq(signInFailure.emailHash, emailHash), gt(signInFailure.failedAt, now - WINDOW_MS))
			);
		const until = waitUntil(failures.map((failure) => failure.failedAt));
		if (until > now) return { type: 'wait', until };
		const tryId = newId();
		await tx.insert(signInFailure).values({ id: tryId, emailHash, failedAt: now });
		return { type: 'admitted', tryId };
	});
}

/** Starts the count of an account name again, after the right password. */
export async function forgetFailures(db: Database, email: string): Promise<void> {
	await db.write(async (tx) => {
		await tx.delete(signInFailure).where(eq(signInFailure.emailHash, hashSecret(email)));
	});
}

/** Takes one counted try back, because nobody looked at it. */
export async function withdrawTry(db: Database, tryId: string): Promise<void> {
	await db.write(async (tx) => {
		await tx.delete(signInFailure).where(eq(signInFailure.id, tryId));
	});
}

/**
 * When the next try is looked at: at once for the first ten failures, then after a delay that
 * doubles. Old failures leave the window, so the delay never becomes a lock-out.
 */
export function waitUntil(failures: readonly number[]): number {
	const over = failures.length - FREE_FAILURES;
	if (over < 0) return 0;
	return Math.max(...failures) + Math.min(FIRST_DELAY_MS * 2 ** over, WINDOW_MS);
}
