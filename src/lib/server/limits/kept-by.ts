import { count, eq, sql, type AnyColumn } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../db/open-database';
import { prepared } from '../db/prepared';
import {
	agreedFinding,
	assessment,
	finding,
	outlineAction,
	outlineSection,
	statement
} from '../db/schema/assessments';
import { cityValue } from '../db/schema/data';
import { practiceProposal } from '../db/schema/practices';

/** How many cities a person keeps here. */
export async function citiesOf(db: Database, learnerId: string): Promise<number> {
	const [row] = await citiesQuery(db).execute({ learnerId });
	return row?.cities ?? 0;
}

/** The characters of everything a person typed that is kept here. */
export async function storedTextOf(db: Database, learnerId: string): Promise<number> {
	const sums = await Promise.all(textQueries.map((query) => query(db).execute({ learnerId })));
	return sums.flat().reduce((sum, { text }) => sum + (text ?? 0), 0);
}

const citiesQuery = prepared((read) =>
	read.select({ cities: count() }).from(assessment).where(isOf(assessment.ownerId))
);

const textQueries = [
	ofPerson(assessment, assessment.ownerId, assessment.cityName, assessment.outlineTitle),
	ofPerson(
		practiceProposal,
		practiceProposal.authorId,
		practiceProposal.title,
		practiceProposal.done,
		practiceProposal.result
	),
	ofPerson(cityValue, cityValue.learnerId, cityValue.city, cityValue.foundIn),
	ofCities(finding, finding.assessmentId, finding.note, finding.evidence),
	ofCities(agreedFinding, agreedFinding.assessmentId, agreedFinding.note, agreedFinding.evidence),
	ofCities(statement, statement.assessmentId, statement.text),
	ofCities(
		outlineSection,
		outlineSection.assessmentId,
		outlineSection.text,
		outlineSection.confirmedDraft
	),
	ofCities(
		outlineAction,
		outlineAction.assessmentId,
		outlineAction.text,
		outlineAction.owner,
		outlineAction.measure
	)
];

function ofPerson(table: SQLiteTable, owner: AnyColumn, ...columns: AnyColumn[]) {
	return prepared((read) =>
		read
			.select({ text: charactersOf(columns) })
			.from(table)
			.where(isOf(owner))
	);
}

function ofCities(table: SQLiteTable, parent: AnyColumn, ...columns: AnyColumn[]) {
	return prepared((read) =>
		read
			.select({ text: charactersOf(columns) })
			.from(table)
			.innerJoin(assessment, eq(assessment.id, parent))
			.where(isOf(assessment.ownerId))
	);
}

function isOf(owner: AnyColumn) {
	return eq(owner, sql.placeholder('learnerId'));
}

function charactersOf(columns: readonly AnyColumn[]) {
	const lengths = columns.map((column) => sql`coalesce(length(${column}), 0)`);
	return sql<number | null>`sum(${sql.join(lengths, sql` + `)})`;
}
