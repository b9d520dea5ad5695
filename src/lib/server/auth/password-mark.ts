import { eq } from 'drizzle-orm';
import type { Write } from '../db/open-database';
import { account } from '../db/schema/people';
import { hashSecret } from './passwords/hash-secret';

/** Which password was looked at: a hash of the stored hash, so that what is handed on opens nothing. */
export function passwordMark(passwordHash: string): string {
	return hashSecret(passwordHash);
}

/**
 * Tells whether an account still has the password that was looked at. Looking takes time, in which the owner may have
 * changed it to keep somebody out.
 */
export async function hasPassword(
	door: Pick<Write, 'select'>,
	accountId: string,
	mark: string
): Promise<boolean> {
	const [row] = await door
		.select({ passwordHash: account.passwordHash })
		.from(account)
		.where(eq(account.id, accountId));
	return row !== undefined && passwordMark(row.passwordHash) === mark;
}
