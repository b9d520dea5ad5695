import { registerAccount, type KnownAccount } from '../../../src/lib/server/auth/accounts';
import type { Database } from '../../../src/lib/server/db/open-database';

/** The password of every account that {@link openAccount} opens. */
export const PASSWORD = 'four quiet lamps on a hill';

/** Opens an account with fixed defaults. */
export async function openAccount(
	db: Database,
	wanted: { email?: string; name?: string; isDemo?: boolean } = {}
): Promise<KnownAccount> {
	const opened = await registerAccount(db, {
		email: 'ana@tavrin.example',
		name: 'Ana',
		password: PASSWORD,
		locale: 'en',
		theme: 'device',
		now: 1,
		...wanted
	});
	if (opened.type !== 'registered') throw new Error('the address is taken');
	return opened.account;
}
