import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { ALL_TABLES } from '../../../../tests/support/all-tables';

/** Columns that hold ids of the content, each moved by one of the files of this folder. */
const MOVED = [
	'assessment.instrument_id',
	'finding.indicator_id',
	'agreed_finding.indicator_id',
	'priority.indicator_id',
	'outline_section.section_id',
	'outline_action.indicator_ids',
	'practice_proposal.indicator_ids',
	'city_value.country',
	'attempt.question_id',
	'attempt.lesson_id',
	'attempt.answer',
	'lesson_completion.lesson_id',
	'reading_place.lesson_id',
	'test_attempt.test_id',
	'test_attempt.module_id',
	'test_attempt.question_ids',
	'test_attempt.answers',
	'test_attempt.results',
	'test_attempt.certainties',
	'gain_check.check_id',
	'gain_check.answers',
	'gain_check.results',
	'fact.subject_id',
	'fact.edition'
];

/** Columns of ids or lists that hold none of the content, with the reason. */
const OTHERS: Readonly<Record<string, string>> = {
	'assessment.languages': 'language codes',
	'assessment.country': 'alpha-2 of a standard, or none',
	'practice_proposal.country': 'alpha-2 of a standard, or none',
	'throttle.kind': 'named in the code',
	'statement.kind': 'named in the code',
	'reading_place.heading_id': 'a heading that is gone opens the lesson at its top',
	'attempt.form_id': 'made when a form is rendered',
	'fact.kind': 'named in the code',
	'fact.subject_kind': 'named in the code',
	'fact.organisation_id': 'an organisation of this installation',
	'fact.record_id': 'made when a row is stored',
	'audit_event.account_id': 'an account that may be deleted'
};

/** Columns that may hold ids of the content: ids that point to no other table, and everything kept as JSON. */
function suspects(table: SQLiteTable): string[] {
	const pointing = getTableConfig(table).foreignKeys.flatMap((key) => key.reference().columns);
	const pointed = new Set(pointing.map((column) => column.name));
	return Object.entries(getTableColumns(table))
		.filter(([key, column]) => {
			const isJson = column.dataType === 'json';
			const isId =
				/(?:^|[a-z])Ids?$/.test(key) || /^(?:kind|country|edition|subjectKind)$/.test(key);
			return isJson || (isId && !pointed.has(column.name));
		})
		.map(([key]) => `${getTableName(table)}.${snake(key)}`);
}

function snake(key: string): string {
	return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

describe('columns that may hold ids of the content', () => {
	it('are moved when an id is renamed, or hold something else for a reason', () => {
		const found = ALL_TABLES.flatMap(suspects);
		expect(found.filter((name) => !MOVED.includes(name) && !OTHERS[name])).toEqual([]);
		expect(MOVED.filter((name) => !found.includes(name))).toEqual([]);
	});
});
