import { and, eq, gt, lt, ne, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import { account, accountRole, session } from '../db/schema/people';
import type { Database } from '../db/open-database';
import { prepared } from '../db/prepared';
import { hashSecret } from './hash-secret';

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

/** A browser that is signed in. */
export interface SignedInBrowser {
	/** SHA-256 of the session's id; safe to show in a form. */
	readonly idHash: string;
	readonly device: string;
	readonly createdAt: number;
	readonly expiresAt: number;
}

const IDLE = new TimeSpan(7, 'd');
const ABSOLUTE_MS = 30 * 24 * 60 * 60 * 1000;

/** A fresh session; the id goes into the cookie and nowhere else. Ended sessions of anybody are swept out. */
export async function startSession(
	db: Database,
	accountId: string,
	device: string
): Promise<{ id: string; expiresAt: number }> {
	await lucia(db).deleteExpiredSessions();
	const started = await lucia(db).createSession(accountId, { device });
	return { id: started.id, expiresAt: started.expiresAt.getTime() };
}

/**
 * The account behind a session id, or null when the session has ended.
 * `renewed` tells the caller to send the cookie again with its new end.
 */
export async function findSession(
	db: Database,
	sessionId: string
): Promise<{ account: Account; expiresAt: number; renewed: boolean } | null> {
	const found = await lucia(db).validateSession(sessionId);
	if (!found.session) return null;
	const { id, ...attributes } = found.user as unknown as Omit<Account, 'roles'>;
	const roles = await rolesOfAccount(db).execute({ id });
	return {
		account: { id, ...attributes, roles: roles.map((row) => row.role) },
		expiresAt: found.session.expiresAt.getTime(),
		renewed: found.session.fresh
	};
}

/** Signs one browser out. */
export async function endSession(db: Database, sessionId: string): Promise<void> {
	await lucia(db).invalidateSession(sessionId);
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

const sessionByHash = prepared((read) =>
	read
		.select()
		.from(session)
		.innerJoin(account, eq(account.id, session.accountId))
		.where(eq(session.idHash, sql.placeholder('idHash')))
);

const rolesOfAccount = prepared((read) =>
	read
		.select({ role: accountRole.role })
		.from(accountRole)
		.where(eq(accountRole.accountId, sql.placeholder('id')))
);

const instances = new WeakMap<Database, Lucia>();

function lucia(db: Database): Lucia {
	const known = instances.get(db);
	if (known) return known;
	const created = new Lucia(hashingAdapter(db), {
		sessionExpiresIn: IDLE,
		getSessionAttributes: ({ device }) => ({ device }),
		getUserAttributes: (attributes) => attributes
	}) as unknown as Lucia;
	instances.set(db, created);
	return created;
}

/** Stores only the hash of a session's id, and ends every session thirty days after it began. */
function hashingAdapter(db: Database): Adapter {
	return {
		async getSessionAndUser(sessionId) {
			const [row] = await sessionByHash(db).execute({ idHash: hashSecret(sessionId) });
			if (!row || row.session.endsAt <= Date.now()) return [null, null];
			return [toSession(sessionId, row.session), toUser(row.account)];
		},
		async getUserSessions(accountId) {
			const rows = await db.read.select().from(session).where(eq(session.accountId, accountId));
			return rows.map((row) => toSession(row.idHash, row));
		},
		async setSession(started) {
			const createdAt = Date.now();
			await db.write(async (tx) => {
				await tx.insert(session).values({
					idHash: hashSecret(started.id),
					accountId: started.userId,
					createdAt,
					expiresAt: started.expiresAt.getTime(),
					endsAt: createdAt + ABSOLUTE_MS,
					device: started.attributes.device
				});
			});
		},
		async updateSessionExpiration(sessionId, expiresAt) {
			await db.write(async (tx) => {
				await tx
					.update(session)
					.set({ expiresAt: expiresAt.getTime() })
					.where(eq(session.idHash, hashSecret(sessionId)));
			});
		},
		async deleteSession(sessionId) {
			await db.write(async (tx) => {
				await tx.delete(session).where(eq(session.idHash, hashSecret(sessionId)));
			});
		},
		async deleteUserSessions(accountId) {
			await db.write(async (tx) => {
				await tx.delete(session).where(eq(session.accountId, accountId));
			});
		},
		async deleteExpiredSessions() {
			await db.write(async (tx) => {
				await tx.delete(session).where(lt(session.expiresAt, Date.now()));
			});
		}
	};
}

function toSession(id: string, row: typeof session.$inferSelect): DatabaseSession {
	return {
		id,
		userId: row.accountId,
		expiresAt: new Date(Math.min(row.expiresAt, row.endsAt)),
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
