import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Database } from './db/open-database';
import { account, auditEvent } from './db/schema/people';
import { newId } from './new-id';

/** What the operator can look up later: who came in, and what left or changed. */
export type AuditedEvent =
	| 'registration'
	| 'sign-in'
	| 'sign-in-failure'
	| 'sign-out'
	| 'password-change'
	| 'role-change'
	| 'data-download'
	| 'account-deletion'
	| 'practice-publish'
	| 'practice-decline'
	| 'practice-unpublish'
	| 'export'
	| 'refusal';

/**
 * Notes an event for the operator.
 * @param input.accountId who did it or to whom it happened; null when nobody is known
 * @param input.subject an id or a role; never an address, a name or anything a person wrote
 */
export async function recordAudit(
	db: Database,
	input: {
		readonly accountId: string | null;
		readonly event: AuditedEvent;
		readonly subject?: string;
		readonly now: number;
	}
): Promise<void> {
	const { accountId, event, subject = null, now } = input;
	await db.write(async (tx) => {
		await tx.insert(auditEvent).values({ id: newId(), at: now, accountId, event, subject });
	});
}

/**
 * Notes that somebody took a copy of data. A full or locked disk must not keep people from their own data: the note
 * goes to the server's log then.
 */
export async function recordExport(
	db: Database,
	input: {
		readonly accountId: string;
		readonly event: 'export' | 'data-download';
		readonly subject?: string;
		readonly now: number;
	}
): Promise<void> {
	const { now: at, subject = null, ...noted } = input;
	const row = { id: newId(), at, subject, ...noted };
	const isStored = await db.tryWrite((tx) => tx.insert(auditEvent).values(row));
	if (!isStored) console.error(JSON.stringify({ audit: 'not stored', ...row }));
}

/** Everything that was noted about an account, latest first. */
export async function auditOf(
	db: Database,
	accountId: string
): Promise<readonly { at: number; event: string; subject: string | null }[]> {
	return db.read
		.select({ at: auditEvent.at, event: auditEvent.event, subject: auditEvent.subject })
		.from(auditEvent)
		.where(eq(auditEvent.accountId, accountId))
		.orderBy(desc(auditEvent.at));
}

/** The latest events of everybody, for the operator; the address is empty when nobody is known or the account is gone. */
export async function latestAudit(
	db: Database,
	most: number
): Promise<readonly { at: number; event: string; email: string; subject: string }[]> {
	const rows = await db.read
		.select({
			at: auditEvent.at,
			event: auditEvent.event,
			email: account.email,
			subject: auditEvent.subject
		})
		.from(auditEvent)
		.leftJoin(account, eq(account.id, auditEvent.accountId))
		.orderBy(desc(auditEvent.at), desc(auditEvent.id))
		.limit(most);
	return rows.map(({ email, subject, ...row }) => ({
		...row,
		email: email ?? '',
		subject: subject ?? ''
	}));
}

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_MS = 365 * DAY_MS;
/** Whoever knocks at doors makes many rows, and they tell little after a while. */
const KNOCKS: readonly AuditedEvent[] = ['sign-in-failure', 'refusal'];
const KNOCKS_KEPT_MS = 90 * DAY_MS;

/** Deletes events that are kept long enough: a year, and ninety days for failed sign-ins and refusals. */
export async function sweepAudit(db: Database, now: number): Promise<void> {
	await db.write(async (tx) => {
		await tx.delete(auditEvent).where(lt(auditEvent.at, now - KEPT_MS));
		await tx
			.delete(auditEvent)
			.where(and(inArray(auditEvent.event, [...KNOCKS]), lt(auditEvent.at, now - KNOCKS_KEPT_MS)));
	});
}
