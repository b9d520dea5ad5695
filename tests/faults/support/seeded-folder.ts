import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { hashSecret } from '../../../src/lib/server/auth/passwords/hash-secret';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';
import { cookieNames } from '../../../src/lib/server/http/requests/cookies';
import { SHOWN_PAGES, type KnownIds } from '../../support/browser/shown-pages';

const DAY = 24 * 60 * 60 * 1000;

/** A data folder with a learner half-way through and scored cities, and the cookie of that learner. */
export interface SeededFolder {
	readonly cookie: string;
	/** Address, status and kind of actor of everything that can be read. */
	readonly reads: readonly { path: string; status: number; as: 'guest' | 'learner' }[];
}

/** Fills a folder that no server uses yet. The session is about to be renewed, so every page would like to write. */
export function seedFolder(folder: string): SeededFolder {
	execFileSync(process.execPath, ['--import', 'tsx', 'scripts/seed-demo.ts'], {
		env: { PATH: process.env.PATH, DATA_DIR: folder, TSX_TSCONFIG_PATH: 'tsconfig.scripts.json' }
	});
	const database = new Sqlite(join(folder, DATABASE_FILE));
	const value = (sql: string) => String(database.prepare(sql).pluck().get());
	const now = Date.now();
	database.exec('update account set is_demo = 0');
	database
		.prepare('insert into session values (?, ?, ?, ?, ?, ?)')
		.run(hashSecret(SESSION), value('select id from account'), now, now + DAY, now + 20 * DAY, '');
	const test = value(`select id from test_attempt`);
	const path = `/courses/local/welcome/test/${test}`;
	const city = (name: string) => value(`select id from assessment where city_name = '${name}'`);
	const ids = { dalvira: city('Dalvira'), orlen: city('Orlen'), empty: city('Orlen') };
	database.close();
	return {
		cookie: `${cookieNames(false).session}=${SESSION}`,
		reads: readsOf({ ...ids, doneTest: path, openTest: path })
	};
}

const SESSION = 'a-session-of-the-faults-0123456789abcdef';
const FILES = ['outline.docx', 'answers.xlsx', 'assessment.json'];

function readsOf(ids: KnownIds): SeededFolder['reads'] {
	const pages = SHOWN_PAGES.filter(({ act }) => !act).flatMap((page) => {
		const path = `/en${page.path(ids)}`;
		const as = page.as === 'guest' ? ('guest' as const) : ('learner' as const);
		return path.includes(ids.openTest) ? [] : [{ path, status: page.status ?? 200, as }];
	});
	const files = [
		'/en/account/data.json',
		...FILES.map((name) => `/en/assessments/${ids.dalvira}/${name}`)
	];
	return [
		...pages,
		...files.map((path) => ({ path, status: 200, as: 'learner' as const })),
		{ path: '/healthz', status: 200, as: 'guest' },
		{ path: '/healthz', status: 200, as: 'learner' }
	];
}
