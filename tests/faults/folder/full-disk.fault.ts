import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';
import { answerOnce, firstCheck } from '../support/answer-form';
import { startRefused, temporaryFolder, withBuiltServer } from '../support/built-server';
import { equal, holds, skipped, type Fault, type Outcome } from '../fault';
import { seedFolder } from '../support/seeded-folder';
import { tryReads } from '../support/try-reads';
import { newVisitor } from '../support/visitor';

export const fault: Fault = {
	title: 'A full disk',
	quick: false,
	async run() {
		const disk = temporaryFolder();
		try {
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk], { stdio: 'pipe' });
		} catch {
			rmSync(disk, { recursive: true });
			return [skipped('a small disk', 'mounting one needs root')];
		}
		try {
			return [...(await whileRunning(disk)), ...(await atStart(disk))];
		} finally {
			execFileSync('umount', [disk]);
			rmSync(disk, { recursive: true });
		}
	}
};

async function whileRunning(disk: string): Promise<Outcome[]> {
	const folder = join(disk, 'data');
	const seeded = seedFolder(folder);
	return withBuiltServer({ folder }, async (server) => {
		const visitor = newVisitor(server.origin);
		const stored = await answerOnce(visitor);
		const form = await firstCheck(visitor);
		const filler = fill(disk);
		const writes = [
			await visitor.post(form.action, form.fields),
			await visitor.post(form.action, form.fields)
		];
		const page = await (writes[0] as Response).text();
		const reads = await tryReads(server.origin, seeded, 'on the full disk');
		const notes = server.said().split('"audit":"not stored"').length - 1;
		rmSync(filler);
		const again = await visitor.post(form.action, form.fields);
		return [
			equal('an answer before', 303, stored),
			equal('answers on the full disk', '503, 503', writes.map(({ status }) => status).join(', ')),
			holds(
				'their page',
				'says that it cannot save now',
				page.length,
				page.includes('cannot save')
			),
			reads,
			equal('exports noted in the log instead', 4, notes),
			equal('the same answer after space was made', 303, again.status),
			await tryReads(server.origin, seeded, 'afterwards'),
			equal('rows of the two answers', 2, attempts(folder))
		];
	});
}

/** More than half of the disk is the database, so there is no room for a copy, and none is needed. */
async function atStart(disk: string): Promise<Outcome[]> {
	const folder = join(disk, 'data');
	const database = new Sqlite(join(folder, DATABASE_FILE));
	database.exec('create table ballast (bytes blob)');
	database.prepare('insert into ballast values (zeroblob(1800000))').run();
	database.close();
	const { size } = statSync(join(folder, DATABASE_FILE));
	const health = await withBuiltServer({ folder }, ({ origin }) => fetch(`${origin}/healthz`));
	const filler = fill(disk);
	const refused = await startRefused({ folder });
	rmSync(filler);
	return [
		equal(
			`a start with ${(size / 1e6).toFixed(1)} of 4.2 MB taken by the database`,
			200,
			health.status
		),
		equal('a start on the full disk ends with', 1, refused.code),
		holds(
			'its advice',
			'is to free some space',
			refused.said.trim(),
			refused.said.includes('Free some space')
		)
	];
}

function fill(disk: string): string {
	const filler = join(disk, 'filler');
	const handle = openSync(filler, 'w');
	for (const size of [65_536, 512, 1]) {
		try {
			for (;;) writeSync(handle, Buffer.alloc(size));
		} catch {
			// full for pieces of this size
		}
	}
	closeSync(handle);
	return filler;
}

function attempts(folder: string): number {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	const count = database
		.prepare(`select count(*) from attempt where answered_at > ?`)
		.pluck()
		.get(Date.now() - 60_000);
	database.close();
	return Number(count);
}
