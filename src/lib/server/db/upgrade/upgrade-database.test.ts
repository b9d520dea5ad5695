import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	contentOf,
	makeReleasedDatabase,
	migrationTags
} from '../../../../../tests/support/content/released-database';
import { DATABASE_FILE } from '../database';
import { openDatabase } from '../open-database';

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
