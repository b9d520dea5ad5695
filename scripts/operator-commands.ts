import { endOtherSessions } from '$lib/server/auth/signed-in-browsers';
import { restoreBackup } from '$lib/server/db/folder/restore-backup';
import { noteBackup } from '$lib/server/db/folder/backup-note';
import { latestAudit, recordAudit } from '../src/lib/server/audit';
import {
	findAccountByEmail,
	listAccounts,
	type KnownAccount
} from '../src/lib/server/auth/accounts';
import { createPasswordLink } from '../src/lib/server/auth/one-time-links';
import {
	isHeldRole,
	isRole,
	ROLES,
	type HeldRole,
	type Role
} from '../src/lib/domain/access/actor';
import { grantRole, revokeRole } from '../src/lib/server/auth/roles';
import type { Config } from '../src/lib/server/config';
import { writeBackup } from '../src/lib/server/db/folder/backup-files';
import type { Database } from '../src/lib/server/db/open-database';
import { openForOperator } from '../src/lib/server/db/folder/open-for-operator';
import { forgetVisitors } from '../src/lib/server/learning/visitors/forget-visitors';
import { examine } from './doctor';

/** The command was understood and cannot be done; the message says why. */
export class Refusal extends Error {
	override name = 'Refusal';
}

/** Something the operator can ask for. */
export interface Command {
	readonly name: string;
	/** What has to be given, in this order. */
	readonly words: readonly string[];
	/** One line of the help text. */
	readonly says: string;
	readonly run: (
		given: readonly string[],
		config: Config,
		say: (line: string) => void,
		environment: Record<string, string | undefined>
	) => Promise<void>;
}

const VISITOR_MONTHS = 12;
const AUDIT_LINES = 500;

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [
	{
		name: 'people',
		words: [],
		says: 'list the accounts with their roles',
		run: (_, config, say) =>
			withDatabase(config, async (db) => {
				const people = await listAccounts(db);
				for (const { email, name, roles, createdAt } of people) {
					say([email, name, roles.join(' ') || '-', day(createdAt)].join('\t'));
				}
				say(`${people.length} in all`);
			})
	},
	{
		name: 'reset-link',
		words: ['email'],
		says: 'print a link for a new password; works once, within an hour',
		run: ([email], config, say) =>
			withAccount(config, email, async (db, person) => {
				const secret = await createPasswordLink(db, person.id, Date.now());
				say(new URL(`/${person.locale}/reset/${secret}`, config.origin).href);
			})
	},
	{
		name: 'grant',
		words: ['email', 'role'],
		says: `give a role (${ROLES.join(' or ')}); the person signs in again`,
		run: ([email, role], config, say) =>
			withAccount(config, email, async (db, person) => {
				await grantRole(db, { accountId: person.id, role: roleOf(role), now: Date.now() });
				say(`${person.email} is now ${role}.`);
			})
	},
	{
		name: 'revoke',
		words: ['email', 'role'],
		says: 'take a role; the person signs in again',
		run: ([email, role], config, say) =>
			withAccount(config, email, async (db, person) => {
				await revokeRole(db, { accountId: person.id, role: heldRoleOf(role), now: Date.now() });
				say(`${person.email} is no longer ${role}.`);
			})
	},
	{
		name: 'sign-out',
		words: ['email'],
		says: 'sign a person out everywhere',
		run: ([email], config, say) =>
			withAccount(config, email, async (db, person) => {
				await endOtherSessions(db, person.id);
				await recordAudit(db, { accountId: person.id, event: 'sign-out', now: Date.now() });
				say(`${person.email} is signed out everywhere.`);
			})
	},
	{
		name: 'doctor',
		words: [],
		says: 'look at settings, data folder and database, and say what to do; changes nothing',
		run: async (_, config, say, environment) => {
			const findings = examine(config, environment, Date.now());
			const mark = { fine: 'ok     ', note: 'note   ', problem: 'PROBLEM' } as const;
			for (const { kind, says } of findings) say(`${mark[kind]}  ${says}`);
			const problems = findings.filter(({ kind }) => kind === 'problem').length;
			if (problems > 0) {
				throw new Refusal(`${problems === 1 ? '1 problem' : `${problems} problems`}.`);
			}
		}
	},
	{
		name: 'audit',
		words: [],
		says: `list the latest ${AUDIT_LINES} events: sign-ins, refusals, changes of roles, exports`,
		run: (_, config, say) =>
			withDatabase(config, async (db) => {
				for (const { at, event, email, subject } of await latestAudit(db, AUDIT_LINES)) {
					say([new Date(at).toISOString(), event, email || '-', subject || '-'].join('\t'));
				}
			})
	},
	{
		name: 'backup',
		words: ['file'],
		says: 'copy the database to a new file',
		run: ([file = ''], config, say) =>
			withDatabase(config, async (db) => {
				await writeBackup(db, file);
				noteBackup(config.dataDir, file, Date.now());
				say(`Backup written and checked: ${file}`);
			})
	},
	{
		name: 'restore',
		words: ['file'],
		says: 'put a backup in the place of the database; stop the server first',
		run: async ([file = ''], config, say) => {
			const former = restoreBackup(config.dataDir, file);
			say(`Restored from ${file}. Start the server again.`);
			if (former) say(`The former database is kept: ${former}`);
		}
	},
	{
		name: 'forget-visitors',
		words: [],
		says: `delete the work of browsers without an account, not seen for ${VISITOR_MONTHS} months`,
		run: (_, config, say) =>
			withDatabase(config, async (db) => {
				say(`${await forgetVisitors(db, monthsAgo(VISITOR_MONTHS))} visitors were forgotten.`);
			})
	}
];

async function withDatabase(config: Config, work: (db: Database) => Promise<void>): Promise<void> {
	const db = openForOperator(config.dataDir);
	try {
		await work(db);
	} finally {
		db.close();
	}
}

async function withAccount(
	config: Config,
	email: string | undefined,
	work: (db: Database, person: KnownAccount) => Promise<void>
): Promise<void> {
	await withDatabase(config, async (db) => {
		const person = await findAccountByEmail(db, email ?? '');
		if (!person) throw new Refusal(`There is no account with the address ${email}.`);
		await work(db, person);
	});
}

function roleOf(word: string | undefined): Role {
	if (word && isRole(word)) return word;
	throw new Refusal(`${word} is no role. Roles: ${ROLES.join(', ')}.`);
}

/** What can be taken: also a role that an earlier release gave. */
function heldRoleOf(word: string | undefined): HeldRole {
	return word && isHeldRole(word) ? word : roleOf(word);
}

function monthsAgo(months: number): number {
	const then = new Date();
	then.setUTCMonth(then.getUTCMonth() - months);
	return then.getTime();
}

function day(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}
