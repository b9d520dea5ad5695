import { eq, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import { steadyClock } from '../clock';
import { account, accountRole, session } from '../db/schema/people';
import type { Database } from '../db/open-database';
import { prepared } from '../db/prepared';
import { hashSecret } from './passwords/hash-secret';
import { hasPassword } from './password-mark';
import { sweepSessions } from './signed-in-browsers';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia;
		UserId: string;
		DatabaseSessionAttributes: { device: string };
		DatabaseUserAttributes: Omit<Account, 'id' | 'roles'>;
	}
}

/** The signed-in person, as pages and services see her. */
export interface Account {
	readonly id: string;
	readonly learnerId: string;
	readonly email: string;
	readonly name: string;
	readonly locale: string;
	readonly theme: string;
	/** IANA name, or empty while it is not known. */
	readonly timeZone: string;
	readonly isDemo: boolean;
	readonly createdAt: number;
	readonly roles: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a session lives: without use, and in any case. */
interface Life {
	readonly idle: TimeSpan;
	readonly absolute: number;
}

const LEARNER: Life = { idle: new TimeSpan(7, 'd'), absolute: 30 * DAY_MS };

/** Who may change what others see is signed out sooner. */
const STAFF: Life = { idle: new TimeSpan(60, 'm'), absolute: DAY_MS / 2 };

/** A fresh session; the id goes into the cookie and nowhere else. */
export async function startSession(
	db: Database,
	accountId: string,
	device: string
): Promise<{ id: string; expiresAt: number }> {
	const roles = await rolesOfAccount(db).execute({ id: accountId });
	const life = lifeOf(roles.map(({ role }) => role));
	const started = await lucia(db, life).createSession(accountId, { device });
	return { id: started.id, expiresAt: started.expiresAt.getTime() };
}

/**
 * A fresh session for somebody whose password was looked at. None when it was changed meanwhile: a change ends every
 * session, also those that were just about to begin.
 */
export async function startCheckedSession(
	db: Database,
	{ accountId, mark }: { readonly accountId: string; readonly mark: string },
	device: string
): Promise<{ id: string; expiresAt: number } | undefined> {
	const started = await startSession(db, accountId, device);
	if (await hasPassword(db.read, accountId, mark)) return started;
	await endSession(db, started.id);
	return undefined;
}

/**
 * The account behind a session id, or null when the session has ended.
 * `renewed` tells the caller to send the cookie again with its new end.
 */
export async function findSession(
	db: Database,
	sessionId: string
): Promise<{ account: Account; expiresAt: number; renewed: boolean } | null> {
	const rows = await sessionByHash(db).execute({ idHash: hashSecret(sessionId) });
	const [stored] = rows;
	const roles = rows.flatMap(({ role }) => role ?? []);
	const life = lifeOf(roles);
	if (!stored || !isAlive(stored.session, life)) return null;
	const found = await lucia(db, life, stored).validateSession(sessionId);
	if (!found.session) return null;
	const { id, attributes } = toUser(stored.account);
	return {
		account: { id, ...attributes, roles },
		expiresAt: found.session.expiresAt.getTime(),
		renewed: found.session.fresh
	};
}

/** Signs one browser out. */
export async function endSession(db: Database, sessionId: string): Promise<void> {
	await db.write(async (tx) => {
		await tx.delete(session).where(eq(session.idHash, hashSecret(sessionId)));
	});
}

interface Stored {
	readonly session: typeof session.$inferSelect;
	readonly account: typeof account.$inferSelect;
}

const sessionByHash = prepared((read) =>
	read
		.select({ session, account, role: accountRole.role })
		.from(session)
		.innerJoin(account, eq(account.id, session.accountId))
		.leftJoin(accountRole, eq(accountRole.accountId, account.id))
		.where(eq(session.idHash, sql.placeholder('idHash')))
);

const rolesOfAccount = prepared((read) =>
	read
		.select({ role: accountRole.role })
		.from(accountRole)
		.where(eq(accountRole.accountId, sql.placeholder('id')))
);

/** Any role makes a person staff. */
function lifeOf(roles: readonly string[]): Life {
	return roles.length > 0 ? STAFF : LEARNER;
}

/** A session that began on a day to come was opened under a wrong clock and would hardly ever end. */
function isAlive({ createdAt, ...row }: Stored['session'], { absolute }: Life): boolean {
	const now = steadyClock.now();
	const ends = Math.min(row.expiresAt, row.endsAt, createdAt + absolute);
	return now < ends && createdAt < now + DAY_MS;
}

/** Lucia for one session: how long it lives depends on whose it is. */
function lucia(db: Database, life: Life, stored?: Stored): Lucia {
	return new Lucia(hashingAdapter(db, life, stored), {
		sessionExpiresIn: life.idle,
		getSessionAttributes: ({ device }) => ({ device }),
		getUserAttributes: (attributes) => attributes
	});
}

/**
 * Stores only the hash of a session's id, and ends every session some time after it began.
 * Lucia reads the machine's clock: it gets how long a session still has, and what is stored follows the steady one.
 */
function hashingAdapter(db: Database, life: Life, stored: Stored | undefined): Adapter {
	const idle = life.idle.milliseconds();
	const drop = (where: ReturnType<typeof eq>) =>
		db.write(async (tx) => void (await tx.delete(session).where(where)));
	return {
		getSessionAndUser: (sessionId) =>
			Promise.resolve(
				stored ? [toSession(sessionId, stored.session), toUser(stored.account)] : [null, null]
			),
		async getUserSessions(accountId) {
			const rows = await db.read.select().from(session).where(eq(session.accountId, accountId));
			return rows.map((row) => toSession(row.idHash, row));
		},
		async setSession(started) {
			const createdAt = steadyClock.now();
			await db.write(async (tx) => {
				await tx.insert(session).values({
					idHash: hashSecret(started.id),
					accountId: started.userId,
					createdAt,
					expiresAt: createdAt + idle,
					endsAt: createdAt + life.absolute,
					device: started.attributes.device
				});
			});
		},
		// Somebody only reads: the page must not fail because the disk cannot write at this moment.
		async updateSessionExpiration(sessionId) {
			await db.tryWrite(async (tx) => {
				await tx
					.update(session)
					.set({ expiresAt: steadyClock.now() + idle })
					.where(eq(session.idHash, hashSecret(sessionId)));
			});
		},
		deleteSession: (sessionId) => drop(eq(session.idHash, hashSecret(sessionId))),
		deleteUserSessions: (accountId) => drop(eq(session.accountId, accountId)),
		deleteExpiredSessions: () => sweepSessions(db, steadyClock.now())
	};
}

function toSession(id: string, row: typeof session.$inferSelect): DatabaseSession {
	const left = Math.min(row.expiresAt, row.endsAt) - steadyClock.now();
	return {
		id,
		userId: row.accountId,
		expiresAt: new Date(Date.now() + left),
		attributes: { device: row.device }
	};
}

function toUser(row: typeof account.$inferSelect): DatabaseUser {
	const { learnerId, email, name, locale, theme, timeZone, isDemo, createdAt } = row;
	return {
		id: row.id,
		attributes: { learnerId, email, name, locale, theme, timeZone, isDemo, createdAt }
	};
}
