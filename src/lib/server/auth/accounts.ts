import { domainToASCII } from 'node:url';
import { asc, eq } from 'drizzle-orm';
import { LONGEST_EMAIL } from '$lib/domain/account/email-address';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import type { Database } from '../db/open-database';
import { account, accountRole, learner } from '../db/schema/people';
import type { Edited } from '../edited';
import { record } from '../facts/record';
import { newId } from '../new-id';
import { versionOf } from '../version-of';
import { passwordMark } from './password-mark';
import { hashPassword } from './passwords/passwords';

/** An account as its services know it: everything but the password. */
export interface KnownAccount {
	readonly id: string;
	readonly learnerId: string;
	readonly email: string;
	readonly name: string;
	readonly locale: string;
	readonly theme: string;
	readonly isDemo: boolean;
	readonly createdAt: number;
}

/**
 * The form in which addresses are stored and compared: small composed letters, and the host as machines write it,
 * since some browsers send "почта.рф" as it was typed and others as "xn--80a1acny.xn--p1ai".
 */
export function foldEmail(typed: string): string {
	// One more than the longest, so that what was cut is no address that exists; folding a long text takes long.
	const whole = typed.trim().slice(0, LONGEST_EMAIL + 1);
	const folded = whole.normalize('NFC').toLowerCase().normalize('NFC');
	const at = folded.lastIndexOf('@') + 1;
	const host = folded.slice(at);
	if (at === 0 || /^[\x21-\x7e]*$/.test(host)) return folded;
	return folded.slice(0, at) + (domainToASCII(host) || host);
}

/**
 * Opens an account with a learner of its own.
 * The password is hashed first, so a taken address takes as long to answer as a free one.
 * @throws SignInBusy
 */
export async function registerAccount(
	db: Database,
	input: {
		readonly email: string;
		readonly name: string;
		readonly password: string;
		readonly locale: string;
		readonly theme: string;
		readonly isDemo?: boolean;
		readonly now: number;
	}
): Promise<
	| { readonly type: 'registered'; readonly account: KnownAccount; readonly mark: string }
	| { readonly type: 'taken' }
> {
	const { name, password, locale, theme, isDemo = false, now } = input;
	const email = foldEmail(input.email);
	const passwordHash = await hashPassword(password);
	return db.write(async (tx) => {
		const same = await tx.select({ id: account.id }).from(account).where(eq(account.email, email));
		if (same.length > 0) return { type: 'taken' };
		const learnerId = newId();
		const opened = { id: newId(), learnerId, email, name, locale, theme, isDemo, createdAt: now };
		await tx.insert(learner).values({ id: learnerId, createdAt: now, lastSeenAt: now });
		await tx.insert(account).values({ ...opened, passwordHash });
		await record(tx, { kind: 'account-opened', learnerId, subjectId: opened.id, at: now });
		return { type: 'registered', account: opened, mark: passwordMark(passwordHash) };
	});
}

/** The account with an address, however it is capitalised; undefined when there is none. */
export async function findAccountByEmail(
	db: Database,
	email: string
): Promise<KnownAccount | undefined> {
	const [row] = await db.read
		.select(known)
		.from(account)
		.where(eq(account.email, foldEmail(email)));
	return row;
}

/** How a person is called and wants the pages. */
export interface Settings {
	readonly name: string;
	readonly locale: string;
	readonly theme: string;
	/** IANA name, or empty to go by the device. */
	readonly timeZone: string;
}

/** Changes how a person is called and wants the pages, in place of what she saw. */
export async function changeSettings(
	db: Database,
	accountId: string,
	{
		settings,
		version: shown
	}: { readonly settings: Settings; readonly version: string | undefined }
): Promise<Edited> {
	return db.write(async (tx) => {
		const [stored] = await tx.select(ofSettings).from(account).where(eq(account.id, accountId));
		if (!stored) return 'not-found';
		const verdict = judgeEdit({
			shown,
			stored: settingsVersion(stored),
			sent: settingsVersion(settings)
		});
		if (verdict !== 'write') return verdict;
		await tx.update(account).set(settings).where(eq(account.id, accountId));
		return 'saved';
	});
}

/** Version of a person's settings. */
export function settingsVersion({ name, locale, theme, timeZone }: Settings): string {
	return versionOf([name, locale, theme, timeZone]);
}

/** Changes only the display. */
export async function changeTheme(db: Database, accountId: string, theme: string): Promise<void> {
	await db.write(async (tx) => {
		await tx.update(account).set({ theme }).where(eq(account.id, accountId));
	});
}

/** Every account with its roles, for the operator. */
export async function listAccounts(
	db: Database
): Promise<readonly (KnownAccount & { readonly roles: readonly string[] })[]> {
	const rows = await db.read
		.select({ ...known, role: accountRole.role })
		.from(account)
		.leftJoin(accountRole, eq(accountRole.accountId, account.id))
		.orderBy(asc(account.email));
	const byId = new Map<string, KnownAccount & { roles: string[] }>();
	for (const { role, ...row } of rows) {
		const one = byId.get(row.id) ?? { ...row, roles: [] };
		if (role) one.roles.push(role);
		byId.set(row.id, one);
	}
	return Array.from(byId, ([, one]) => one);
}

const ofSettings = {
	name: account.name,
	locale: account.locale,
	theme: account.theme,
	timeZone: account.timeZone
};

const known = {
	id: account.id,
	learnerId: account.learnerId,
	email: account.email,
	name: account.name,
	locale: account.locale,
	theme: account.theme,
	isDemo: account.isDemo,
	createdAt: account.createdAt
};
