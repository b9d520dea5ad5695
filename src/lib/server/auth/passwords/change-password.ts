import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '../../audit';
import type { Database, Write } from '../../db/open-database';
import { account, oneTimeLink, session } from '../../db/schema/people';
import { hasPassword } from '../password-mark';
import { hashPassword } from './passwords';
import { checkPassword, type PasswordSender } from '../sign-in';

export type ChangedPassword =
	| { readonly type: 'changed' }
	| { readonly type: 'wrong' }
	| { readonly type: 'wait'; readonly until: number };

/**
 * Changes a password for somebody who knows the old one, and signs every browser out;
 * the caller opens a new session for the browser that asked.
 * @throws SignInBusy
 */
export async function changePassword(
	db: Database,
	input: {
		readonly email: string;
		readonly current: string;
		readonly wanted: string;
		readonly from: PasswordSender;
		readonly now: number;
	}
): Promise<ChangedPassword> {
	const { email, current, wanted, from, now } = input;
	const verdict = await checkPassword(db, { email, password: current, from, now });
	if (verdict.type !== 'right') return verdict;
	const passwordHash = await hashPassword(wanted);
	const { account: found, mark } = verdict;
	const isChanged = await db.write(async (tx) => {
		if (!(await hasPassword(tx, found.id, mark))) return false;
		await replacePassword(tx, found.id, passwordHash);
		return true;
	});
	if (!isChanged) return { type: 'wrong' };
	await recordAudit(db, { accountId: found.id, event: 'password-change', now });
	return { type: 'changed' };
}

/** Stores a new hash, and ends every session and every unused link of the account; part of a write. */
export async function replacePassword(
	tx: Write,
	accountId: string,
	passwordHash: string
): Promise<void> {
	await tx.update(account).set({ passwordHash }).where(eq(account.id, accountId));
	await tx.delete(session).where(eq(session.accountId, accountId));
	// Whoever else holds a link to a new password must not undo this one.
	await tx
		.delete(oneTimeLink)
		.where(and(eq(oneTimeLink.accountId, accountId), isNull(oneTimeLink.usedAt)));
}
