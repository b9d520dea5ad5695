import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '../audit';
import type { Database, Write } from '../db/open-database';
import { account, oneTimeLink } from '../db/schema/people';
import { replacePassword } from './passwords/change-password';
import { hashSecret, newSecret } from './passwords/hash-secret';
import { hashPassword } from './passwords/passwords';

const PURPOSE = 'new-password';
const LIFE_MS = 60 * 60 * 1000;

export type PasswordLink =
	| {
			readonly type: 'open';
			readonly accountId: string;
			readonly email: string;
			readonly name: string;
	  }
	| { readonly type: 'used' | 'expired' | 'unknown' };

/**
 * A secret with which somebody may set a new password once, within an hour.
 * Only its hash is stored; an earlier unused link of the account stops working.
 */
export async function createPasswordLink(
	db: Database,
	accountId: string,
	now: number
): Promise<string> {
	const secret = newSecret();
	await db.write(async (tx) => {
		await tx
			.delete(oneTimeLink)
			.where(and(eq(oneTimeLink.accountId, accountId), isNull(oneTimeLink.usedAt)));
		await tx.insert(oneTimeLink).values({
			tokenHash: hashSecret(secret),
			purpose: PURPOSE,
			accountId,
			expiresAt: now + LIFE_MS
		});
	});
	return secret;
}

/** What a link is worth now; looking spends nothing. */
export async function findPasswordLink(
	db: Database,
	secret: string,
	now: number
): Promise<PasswordLink> {
	return readLink(db.read, secret, now);
}

/**
 * Sets the new password and spends the link, both or neither; every session of the account ends.
 * @throws SignInBusy
 */
export async function spendPasswordLink(
	db: Database,
	input: { readonly secret: string; readonly password: string; readonly now: number }
): Promise<PasswordLink> {
	const { secret, password, now } = input;
	const passwordHash = await hashPassword(password);
	const link = await db.write(async (tx) => {
		const found = await readLink(tx, secret, now);
		if (found.type !== 'open') return found;
		await tx
			.update(oneTimeLink)
			.set({ usedAt: now })
			.where(eq(oneTimeLink.tokenHash, hashSecret(secret)));
		await replacePassword(tx, found.accountId, passwordHash);
		return found;
	});
	if (link.type === 'open') {
		await recordAudit(db, { accountId: link.accountId, event: 'password-change', now });
	}
	return link;
}

async function readLink(
	door: Pick<Write, 'select'>,
	secret: string,
	now: number
): Promise<PasswordLink> {
	const [row] = await door
		.select({
			usedAt: oneTimeLink.usedAt,
			expiresAt: oneTimeLink.expiresAt,
			accountId: account.id,
			email: account.email,
			name: account.name
		})
		.from(oneTimeLink)
		.innerJoin(account, eq(account.id, oneTimeLink.accountId))
		.where(and(eq(oneTimeLink.tokenHash, hashSecret(secret)), eq(oneTimeLink.purpose, PURPOSE)));
	if (!row) return { type: 'unknown' };
	if (row.usedAt !== null) return { type: 'used' };
	if (row.expiresAt <= now) return { type: 'expired' };
	const { accountId, email, name } = row;
	return { type: 'open', accountId, email, name };
}
