import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, words } from '../columns';

/** Somebody whose work is kept: a visitor of this browser, or the person behind an account. */
export const learner = sqliteTable(
	'learner',
	{
		id: id().primaryKey(),
		/** SHA-256 of the visitor cookie; null once the work belongs to an account. */
		visitorHash: words(),
		createdAt: instant().notNull(),
		lastSeenAt: instant().notNull()
	},
	(table) => [
		uniqueIndex('learner_visitor_hash').on(table.visitorHash),
		index('learner_last_seen').on(table.lastSeenAt)
	]
);

/** The means to sign in, and how the person wants the pages. */
export const account = sqliteTable(
	'account',
	{
		id: id().primaryKey(),
		learnerId: id()
			.notNull()
			.references(() => learner.id),
		/** Lower-cased address; what the person typed is not kept. */
		email: words().notNull(),
		name: words().notNull(),
		passwordHash: words().notNull(),
		locale: words().notNull(),
		theme: words().notNull().default('device'),
		/** IANA name such as Asia/Tashkent, for days and receipts; empty until it is known. */
		timeZone: words().notNull().default(''),
		isDemo: flag().notNull().default(false),
		createdAt: instant().notNull()
	},
	(table) => [
		uniqueIndex('account_email').on(table.email),
		uniqueIndex('account_learner').on(table.learnerId)
	]
);

/** A right beyond a learner's, granted by the operator. */
export const accountRole = sqliteTable(
	'account_role',
	{
		accountId: id()
			.notNull()
			.references(() => account.id),
		role: words().notNull(),
		grantedAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.accountId, table.role] }),
		// Nobody can be made an admin any more; some were by an earlier release.
		check('account_role_role', sql`${table.role} in ('moderator', 'admin')`)
	]
);

/** A signed-in browser. */
export const session = sqliteTable(
	'session',
	{
		/** SHA-256 of the session id in the cookie. */
		idHash: words().primaryKey(),
		accountId: id()
			.notNull()
			.references(() => account.id),
		createdAt: instant().notNull(),
		/** Ends by idleness, moved forward by use. */
		expiresAt: instant().notNull(),
		/** Ends in any case. */
		endsAt: instant().notNull(),
		/** "Firefox on Windows", so that the person can tell browsers apart. */
		device: words().notNull().default('')
	},
	(table) => [
		index('session_account').on(table.accountId),
		index('session_expires').on(table.expiresAt),
		index('session_ends').on(table.endsAt)
	]
);

/** A link for one use, printed by the operator. */
export const oneTimeLink = sqliteTable('one_time_link', {
	tokenHash: words().primaryKey(),
	purpose: words().notNull(),
	accountId: id().references(() => account.id),
	expiresAt: instant().notNull(),
	usedAt: instant()
});

/** One counted act of somebody, by which costly and creating acts are slowed down; swept out when its window has passed. */
export const throttle = sqliteTable(
	'throttle',
	{
		id: id().primaryKey(),
		/** What was done, such as sign-in or register. */
		kind: words().notNull(),
		/** SHA-256 of the account or the network address, so that no stranger's address is stored. */
		keyHash: words().notNull(),
		countedAt: instant().notNull()
	},
	(table) => [
		index('throttle_key').on(table.kind, table.keyHash, table.countedAt),
		index('throttle_counted').on(table.countedAt)
	]
);

/** What this installation keeps about itself, such as the secret that draws the order of options. Holds no person's data. */
export const setting = sqliteTable('setting', {
	name: words().primaryKey(),
	value: words().notNull()
});

/** No longer used: wrong passwords are counted in `throttle`. The table stays, since a data folder of an earlier release has it. */
export const signInFailure = sqliteTable(
	'sign_in_failure',
	{
		id: id().primaryKey(),
		/** SHA-256 of the address that was tried, so that no stranger's address is stored. */
		emailHash: words().notNull(),
		failedAt: instant().notNull()
	},
	(table) => [index('sign_in_failure_email').on(table.emailHash, table.failedAt)]
);

/** What happened to accounts and data, for the operator. */
export const auditEvent = sqliteTable(
	'audit_event',
	{
		id: id().primaryKey(),
		at: instant().notNull(),
		accountId: id(),
		event: words().notNull(),
		subject: words()
	},
	(table) => [index('audit_event_at').on(table.at)]
);
