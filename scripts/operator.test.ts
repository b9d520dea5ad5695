import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAccountByEmail } from '../src/lib/server/auth/accounts';
import { findPasswordLink } from '../src/lib/server/auth/one-time-links';
import { findSession, startSession } from '../src/lib/server/auth/sessions';
import { openDatabase, type Database } from '../src/lib/server/db/open-database';
import { accountRole, learner } from '../src/lib/server/db/schema/people';
import { openAccount } from '../tests/support/browser/open-account';
import { runOperator } from './operator';

const ANA = 'ana@tavrin.example';

let folder: string;
let db: Database | undefined;

/** A product that has been built, as an operator has it; these tests run before the build. */
function layOutProduct(root: string): void {
	mkdirSync(join(root, 'build'), { recursive: true });
	writeFileSync(join(root, 'build', 'handler.js'), '');
	cpSync('drizzle', join(root, 'drizzle'), { recursive: true });
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'operator-'));
	layOutProduct(join(folder, 'product'));
});
afterEach(() => {
	db?.close();
	db = undefined;
	rmSync(folder, { recursive: true });
});

/** A server that holds the data folder, as it does while it runs. */
function startServer(): Database {
	db = openDatabase(join(folder, 'data'), 'drizzle');
	return db;
}

function stopServer(): void {
	db?.close();
	db = undefined;
}

async function run(...words: string[]): Promise<{ code: number; said: string }> {
	return runWith({}, ...words);
}

async function runWith(
	settings: Record<string, string>,
	...words: string[]
): Promise<{ code: number; said: string }> {
	const lines: string[] = [];
	const environment = {
		DATA_DIR: join(folder, 'data'),
		ORIGIN: 'https://courses.example',
		TOOLKIT_ROOT: join(folder, 'product'),
		...settings
	};
	const code = await runOperator(words, environment, (line) => void lines.push(line));
	return { code, said: lines.join('\n') };
}

describe('the help text', () => {
	it('lists every command', async () => {
		const { code, said } = await run('help');
		expect(code).toBe(0);
		for (const name of [
			'people',
			'reset-link <email>',
			'grant <email> <role>',
			'revoke <email> <role>',
			'sign-out <email>',
			'doctor',
			'audit',
			'backup <file>',
			'restore <file>',
			'forget-visitors'
		]) {
			expect(said).toContain(`  ${name} `);
		}
	});

	it.each([[[]], [['nonsense']], [['grant', ANA]], [['backup']], [['people', 'all']]])(
		'answers wrong use: %j',
		async (words) => {
			const { code, said } = await run(...words);
			expect(code).toBe(1);
			expect(said).toContain('npm run operator -- <command>');
		}
	);
});

describe('beside a running server', () => {
	it('prints a link that works once', async () => {
		const server = startServer();
		const { id } = await openAccount(server);
		const { code, said } = await run('reset-link', 'ANA@Tavrin.example');
		expect(code).toBe(0);
		const [, secret = ''] = /^https:\/\/courses\.example\/en\/reset\/([\w-]{43})$/.exec(said) ?? [];
		const link = await findPasswordLink(server, secret, Date.now());
		expect(link).toMatchObject({ type: 'open', accountId: id });
	});

	it('grants and revokes a role, which signs the person out', async () => {
		const server = startServer();
		const { id } = await openAccount(server);
		const session = await startSession(server, id, '');
		expect((await run('grant', ANA, 'moderator')).code).toBe(0);
		expect((await run('people')).said).toContain(`${ANA}\tAna\tmoderator\t`);
		expect(await findSession(server, session.id)).toBeNull();
		expect((await run('revoke', ANA, 'moderator')).code).toBe(0);
		expect((await run('people')).said).toContain(`${ANA}\tAna\t-\t`);
	});

	it('takes a role that an earlier release gave', async () => {
		const server = startServer();
		const { id } = await openAccount(server);
		await server.write(async (tx) => {
			await tx.insert(accountRole).values({ accountId: id, role: 'admin', grantedAt: 1 });
		});
		expect((await run('people')).said).toContain(`${ANA}\tAna\tadmin\t`);
		expect((await run('revoke', ANA, 'admin')).code).toBe(0);
		expect((await run('people')).said).toContain(`${ANA}\tAna\t-\t`);
	});

	it('signs a person out everywhere', async () => {
		const server = startServer();
		const session = await startSession(server, (await openAccount(server)).id, '');
		expect((await run('sign-out', ANA)).code).toBe(0);
		expect(await findSession(server, session.id)).toBeNull();
	});

	it.each([
		[['grant', ANA, 'king'], 'king is no role. Roles: moderator.'],
		[['grant', ANA, 'admin'], 'admin is no role. Roles: moderator.'],
		[['revoke', ANA, 'king'], 'king is no role. Roles: moderator.'],
		[['sign-out', 'nobody@tavrin.example'], 'There is no account'],
		[['restore', 'none.sqlite'], 'There is no file none.sqlite.']
	])('refuses %j', async (words, reason) => {
		await openAccount(startServer());
		const { code, said } = await run(...words);
		expect(code).toBe(1);
		expect(said).toContain(reason);
	});
});

it('says so when no server was ever started', async () => {
	const { code, said } = await run('people');
	expect(code).toBe(1);
	expect(said).toContain('Start the server once');
});

describe('backup and restore', () => {
	const backup = () => join(folder, 'backup.sqlite');

	it('brings back what stood in the backup and keeps the former database', async () => {
		await openAccount(startServer());
		expect((await run('backup', backup())).code).toBe(0);
		await openAccount(startedServer(), { email: 'later@tavrin.example' });
		stopServer();
		const { code, said } = await run('restore', backup());
		expect(code).toBe(0);
		expect(said).toContain('before-restore');
		const restored = startServer();
		expect(await findAccountByEmail(restored, ANA)).toMatchObject({ name: 'Ana' });
		expect(await findAccountByEmail(restored, 'later@tavrin.example')).toBeUndefined();
	});

	it('restores into an empty folder on another machine', async () => {
		await openAccount(startServer());
		await run('backup', backup());
		stopServer();
		rmSync(join(folder, 'data'), { recursive: true });
		expect((await run('restore', backup())).code).toBe(0);
		expect(await findAccountByEmail(startServer(), ANA)).toBeDefined();
	});

	it('writes one file that nobody else can read', async () => {
		await openAccount(startServer());
		await run('backup', backup());
		expect(readdirSync(folder).sort()).toEqual(['backup.sqlite', 'data', 'product']);
		expect(statSync(backup()).mode & 0o777).toBe(0o600);
	});

	it('refuses to write over a file', async () => {
		await openAccount(startServer());
		writeFileSync(backup(), 'something else');
		const { code, said } = await run('backup', backup());
		expect(code).toBe(1);
		expect(said).toContain('exists already');
		expect(statSync(backup()).size).toBe('something else'.length);
	});

	it('refuses to restore under a running server', async () => {
		await openAccount(startServer());
		await run('backup', backup());
		const { code, said } = await run('restore', backup());
		expect(code).toBe(1);
		expect(said).toContain('Another server already uses the data folder');
	});

	it.each([
		['a text', 'no database at all, only words'],
		['an empty file', '']
	])('refuses %s and changes nothing', async (_, content) => {
		await openAccount(startServer());
		stopServer();
		writeFileSync(backup(), content);
		const { code, said } = await run('restore', backup());
		expect(code).toBe(1);
		expect(said).toContain('is not a sound backup');
		expect(existsSync(join(folder, 'data', 'toolkit-courses.sqlite.restoring'))).toBe(false);
		expect(await findAccountByEmail(startServer(), ANA)).toBeDefined();
	});

	function startedServer(): Database {
		if (!db) throw new Error('the server is not running');
		return db;
	}
});

describe('the doctor', () => {
	const data = () => join(folder, 'data');
	const file = () => join(data(), 'toolkit-courses.sqlite');
	const content = () =>
		readdirSync(data()).map((name) => [name, readFileSync(join(data(), name)).toString('hex')]);

	beforeEach(async () => {
		await openAccount(startServer());
		stopServer();
	});

	it('finds nothing wrong with a healthy folder, and leaves it as it is', async () => {
		const before = content();
		const { code, said } = await run('doctor');
		expect(said).toContain('every page and index is sound');
		expect(said).toContain('Tables: up to date');
		expect(said).toContain('Backup: none is known. Make one every day');
		expect(said).not.toContain('PROBLEM');
		expect(code).toBe(0);
		expect(content()).toEqual(before);
	});

	it('works beside a running server and knows the last backup', async () => {
		startServer();
		await run('backup', join(folder, 'a copy.sqlite'));
		const { code, said } = await run('doctor');
		expect(said).toContain(`Backup: 0 days old, ${join(folder, 'a copy.sqlite')}`);
		expect(code).toBe(0);
	});

	it.each<[string, string, () => void]>([
		['a damaged file', 'is damaged', () => truncateSync(file(), 4096 * 5)],
		['another kind of file', 'is damaged', () => writeFileSync(file(), 'x'.repeat(9000))],
		['an empty file', 'is missing or empty', () => truncateSync(file(), 0)],
		['a missing file', 'is missing or empty', () => rmSync(file())],
		[
			'files that others can read',
			'Other users of this machine can read',
			() => chmodSync(file(), 0o644)
		]
	])('tells of %s, what to do, and exits with 1', async (_title, words, damage) => {
		damage();
		const before = content();
		const { code, said } = await run('doctor');
		expect(said).toContain(words);
		expect(said).toMatch(/1 problem\.$/);
		expect(code).toBe(1);
		expect(content()).toEqual(before);
	});

	it.each([
		[{ ORIGIN: 'courses.example' }, 'ORIGIN is "courses.example"'],
		[{ TRUSTED_PROXY: 'everybody' }, 'TRUSTED_PROXY holds "everybody"'],
		[{ PORT: 'http' }, 'PORT is "http"']
	])('tells of settings that cannot be used: %j', async (settings, words) => {
		const { code, said } = await runWith(settings, 'doctor');
		expect(said).toContain(words);
		expect(code).toBe(1);
	});

	it('tells of a clock that is behind what was stored', async () => {
		const ahead = startServer();
		await openAccount(ahead, { email: 'later@tavrin.example' });
		const [row] = await ahead.read.select().from(learner);
		await ahead.write(async (tx) => {
			await tx
				.update(learner)
				.set({ lastSeenAt: Date.now() + 3_600_000 })
				.where(eq(learner.id, row?.id ?? ''));
		});
		stopServer();
		const { code, said } = await run('doctor');
		expect(said).toContain('Set the clock');
		expect(code).toBe(1);
	});
});
