import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit';
import type { Database } from '../db/open-database';
import { account } from '../db/schema/people';
import { findAccountByEmail, foldEmail, type KnownAccount } from './accounts';
import { pretendToVerify, SignInBusy, verifyPassword } from './passwords';
import { admitTry, forgetFailures, withdrawTry } from './sign-in-limits';

export type PasswordVerdict =
	| { readonly type: 'right'; readonly account: KnownAccount }
	/** The address is unknown or the password is wrong; nobody is told which. */
	| { readonly type: 'wrong' }
	/** Too many wrong passwords; the next one is looked at from `until` on. */
	| { readonly type: 'wait'; readonly until: number };

/**
 * Decides whether an address and a password belong together, and counts wrong ones.
 * Used wherever a password is asked: at sign-in, before a change of password, before a deletion.
 * @throws SignInBusy
 */
export async function checkPassword(
	db: Database,
	input: { readonly email: string; readonly password: string; readonly now: number }
): Promise<PasswordVerdict> {
	const email = foldEmail(input.email);
	const admission = await admitTry(db, email, input.now);
	if (admission.type === 'wait') return admission;
	const found = await findAccountByEmail(db, email);
	const right = await isRight(db, found, input.password).catch(async (fault: unknown) => {
		if (fault instanceof SignInBusy) await withdrawTry(db, admission.tryId);
		throw fault;
	});
	if (!right || !found) {
		await recordAudit(db, {
			accountId: found?.id ?? null,
			event: 'sign-in-failure',
			now: input.now
		});
		return { type: 'wrong' };
	}
	await forgetFailures(db, email);
	return { type: 'right', account: found };
}

async function isRight(
	db: Database,
	found: KnownAccount | undefined,
	password: string
): Promise<boolean> {
	if (!found) {
		await pretendToVerify(password);
		return false;
	}
	const [row] = await db.read
		.select({ passwordHash: account.passwordHash })
		.from(account)
		.where(eq(account.id, found.id));
	return row ? verifyPassword(row.passwordHash, password) : false;
}
