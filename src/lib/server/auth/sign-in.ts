import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit';
import type { Database } from '../db/open-database';
import { account } from '../db/schema/people';
import { findAccountByEmail, foldEmail, type KnownAccount } from './accounts';
import { knownDevice } from './known-device';
import { passwordMark } from './password-mark';
import { pretendToVerify, SignInBusy, verifyPassword } from './passwords/passwords';
import { acceptTry, admitTry, withdrawTry } from './sign-in-limits';

/** From where a password is sent. */
export interface PasswordSender {
	/** The network address, as limits/network-of.ts gives it. */
	readonly network: string;
	/** The cookie of a device on which people signed in before. */
	readonly deviceCookie?: string | undefined;
	/** The session in which the account's owner is asked for her password again. */
	readonly sessionId?: string | undefined;
}

export type PasswordVerdict =
	| { readonly type: 'right'; readonly account: KnownAccount; readonly mark: string }
	/** The address is unknown or the password is wrong; the answer does not say which. */
	| { readonly type: 'wrong' }
	/** Too many wrong passwords; the next one is looked at from `until` on. */
	| { readonly type: 'wait'; readonly until: number };

/**
 * Decides whether an address and a password belong together, and counts wrong ones.
 * Used wherever a password is asked: at sign-in, before a change of password, before a deletion.
 * An unknown address takes the same way as a known one, with a comparison that only spends the time.
 * @param input.now time of the steady clock, so that a jump of the machine's clock makes nobody wait for years
 * @throws SignInBusy
 */
export async function checkPassword(
	db: Database,
	input: {
		readonly email: string;
		readonly password: string;
		readonly from: PasswordSender;
		readonly now: number;
	}
): Promise<PasswordVerdict> {
	const { from, password, now } = input;
	const email = foldEmail(input.email);
	const found = await findAccountByEmail(db, email);
	const own = from.sessionId ?? (await knownDevice(db, from.deviceCookie, found?.id ?? ''));
	const place = { network: from.network, own };
	const admission = await admitTry(db, email, place, now);
	if (admission.type === 'wait') return admission;
	const { counted } = admission;
	const mark = await markOfRight(db, found, password).catch(async (fault: unknown) => {
		if (fault instanceof SignInBusy) await withdrawTry(db, counted);
		throw fault;
	});
	if (mark && found) {
		await acceptTry(db, counted);
		return { type: 'right', account: found, mark };
	}
	await recordAudit(db, { accountId: found?.id ?? null, event: 'sign-in-failure', now });
	return { type: 'wrong' };
}

/** The mark of the stored password, if it is this one. */
async function markOfRight(
	db: Database,
	found: KnownAccount | undefined,
	password: string
): Promise<string | undefined> {
	if (!found) {
		await pretendToVerify(password);
		return undefined;
	}
	const [row] = await db.read
		.select({ passwordHash: account.passwordHash })
		.from(account)
		.where(eq(account.id, found.id));
	const isRight = row && (await verifyPassword(row.passwordHash, password));
	return isRight ? passwordMark(row.passwordHash) : undefined;
}
