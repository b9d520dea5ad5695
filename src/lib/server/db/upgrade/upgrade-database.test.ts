import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	contentOf,
	makeReleasedDatabase,
	migrationTags
} from '../../../../../tests/support/content/released-database';
import { compareFacts } from '../../../../../tests/support/compare-facts';
import { DATABASE_FILE } from '../database';
import { openDatabase } from '../open-database';
import { fact } from '../schema/facts';

let folder = '';
let file = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'toolkit-courses-'));
	file = join(folder, DATABASE_FILE);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

describe('a database of an earlier release', () => {
	it.each(migrationTags().map((tag, place) => [tag, place + 1] as const))(
		'of %s keeps every row and value through the upgrade, and through the start after it',
		(_tag, count) => {
			const columns = makeReleasedDatabase(file, count, 60);
			const before = contentOf(file, columns);
			expect(before.attempt?.rows).toBe(60);
			for (const start of ['upgrade', 'again']) {
				openDatabase(folder, 'drizzle').close();
				expect(contentOf(file, columns), start).toEqual(before);
			}
			const upgraded = new Sqlite(file, { readonly: true });
			expect(upgraded.pragma('foreign_key_check')).toEqual([]);
			expect(upgraded.pragma('integrity_check', { simple: true })).toBe('ok');
			upgraded.close();
		}
	);

	it.each(
		migrationTags()
			.slice(0, -1)
			.map((tag, place) => [tag, place + 1] as const)
	)('of %s tells of every row as a fact, once, and of nothing else', async (_tag, count) => {
		makeReleasedDatabase(file, count, 60);
		const db = openDatabase(folder, 'drizzle');
		expect(await compareFacts(db)).toEqual([]);
		const facts = await db.read.select().from(fact).orderBy(asc(fact.sequence));
		db.close();
		const told = facts.map(({ sequence: _, at: __, ...rest }) => JSON.stringify(rest));
		expect(new Set(told).size).toBe(facts.length);
		expect(facts.map(({ sequence }) => sequence)).toEqual(facts.map((_, index) => index + 1));
	});

	it('gets facts in the order in which things happened, though the clock was set back between two tries', async () => {
		makeReleasedDatabase(file, 5, 0);
		const database = new Sqlite(file);
		database.exec(`
			insert into learner (id, created_at, last_seen_at) values ('ana', 1, 1);
			insert into account (id, learner_id, email, name, password_hash, locale, created_at)
				values ('account', 'ana', 'a', 'Ana', '', 'en', 25);
			insert into attempt (id, learner_id, sequence, question_id, lesson_id, answer, outcome, earned, total, question_hash, locale, answered_at)
				values ('second', 'ana', 2, 'q', 'l', '{}', 'right', 1, 1, 'h', 'en', 5),
					('first', 'ana', 1, 'q', 'l', '{}', 'wrong', 0, 1, 'h', 'en', 30);
			insert into test_attempt (id, learner_id, sequence, test_id, module_id, seed, question_ids, answers, started_at, submitted_at, passed, locale)
				values ('again', 'ana', 2, 't', 'm', '', '[]', '{}', 7, 8, 1, 'en'),
					('once', 'ana', 1, 't', 'm', '', '[]', '{}', 31, 40, 0, 'en');
		`);
		database.close();
		const db = openDatabase(folder, 'drizzle');
		const facts = await db.read.select().from(fact).orderBy(asc(fact.sequence));
		db.close();
		expect(facts.map(({ kind, recordId, at }) => [kind, recordId, at])).toEqual([
			['account-opened', null, 25],
			['attempt-stored', 'first', 30],
			['attempt-stored', 'second', 5],
			['test-begun', 'once', 31],
			['test-failed', 'once', 40],
			['test-begun', 'again', 7],
			['test-passed', 'again', 8]
		]);
	});

	it('is put in order by the time of its rows when the order got a column of its own', () => {
		makeReleasedDatabase(file, 4, 0);
		const database = new Sqlite(file);
		database.exec(`insert into learner (id, created_at, last_seen_at) values ('ana', 1, 1)`);
		const insert = database.prepare(
			`insert into attempt (id, learner_id, question_id, lesson_id, answer, outcome, earned, total, question_hash, locale, answered_at)
			 values (?, 'ana', 'q', 'l', '{}', 'right', 1, 1, 'h', 'en', ?)`
		);
		for (const [id, at] of [
			['late', 30],
			['early', 10],
			['middle', 20]
		]) {
			insert.run(id, at);
		}
		database.close();
		openDatabase(folder, 'drizzle').close();
		const upgraded = new Sqlite(file, { readonly: true });
		const rows = upgraded
			.prepare('select id, form_id, sequence from attempt order by sequence')
			.raw()
			.all();
		upgraded.close();
		expect(rows).toEqual([
			['early', 'early', 1],
			['middle', 'middle', 2],
			['late', 'late', 3]
		]);
	});
});
