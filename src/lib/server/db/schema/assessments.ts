import { check, index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import type { Action } from '$lib/domain/strategy/outline';
import { flag, id, instant, json, whole, words } from '../columns';
import { learner } from './people';

const person = () =>
	id()
		.notNull()
		.references(() => learner.id);

/** One city, scored on one edition of an instrument. */
export const assessment = sqliteTable(
	'assessment',
	{
		id: id().primaryKey(),
		ownerId: person(),
		instrumentId: id().notNull(),
		cityName: words().notNull(),
		/** ISO 3166 alpha-2, or null for an invented country. */
		country: words(),
		population: whole(),
		/** Language codes of the city's people. */
		languages: json<string[]>().notNull(),
		portalAddress: words().notNull(),
		isDemo: flag().notNull().default(false),
		outlineTitle: words().notNull().default(''),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull()
	},
	(table) => [index('assessment_owner').on(table.ownerId)]
);

const parent = () =>
	id()
		.notNull()
		.references(() => assessment.id);

/** What one person found for one indicator. */
export const finding = sqliteTable(
	'finding',
	{
		assessmentId: parent(),
		indicatorId: id().notNull(),
		learnerId: person(),
		answer: words().$type<FindingAnswer>().notNull(),
		evidence: words().notNull().default(''),
		note: words().notNull().default(''),
		foundAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.assessmentId, table.indicatorId, table.learnerId] }),
		check('finding_answer', sql`${table.answer} in ('met', 'not-met', 'unknown')`)
	]
);

/** The answer the team agreed on; a lone learner agrees with herself. */
export const agreedFinding = sqliteTable(
	'agreed_finding',
	{
		assessmentId: parent(),
		indicatorId: id().notNull(),
		answer: words().$type<FindingAnswer>().notNull(),
		evidence: words().notNull().default(''),
		note: words().notNull().default(''),
		agreedBy: person(),
		agreedAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.assessmentId, table.indicatorId] }),
		check('agreed_finding_answer', sql`${table.answer} in ('met', 'not-met', 'unknown')`)
	]
);

/** An indicator chosen to be worked on first. */
export const priority = sqliteTable(
	'priority',
	{ assessmentId: parent(), indicatorId: id().notNull(), chosenAt: instant().notNull() },
	(table) => [primaryKey({ columns: [table.assessmentId, table.indicatorId] })]
);

/** An achievement or challenge, national or local, in the learner's words. */
export const statement = sqliteTable(
	'statement',
	{
		assessmentId: parent(),
		kind: id().notNull(),
		text: words().notNull(),
		writtenAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.assessmentId, table.kind] })]
);

/** A person's text for a section of the outline, and the inputs it was confirmed against. */
export const outlineSection = sqliteTable(
	'outline_section',
	{
		assessmentId: parent(),
		sectionId: id().notNull(),
		/** Null while only the pre-filled text was confirmed. */
		text: words(),
		/** Fingerprint of the inputs at confirmation; null while unconfirmed. */
		confirmedInputs: words(),
		/** The pre-filled text at that time, to show what changed. */
		confirmedDraft: words(),
		version: whole().notNull().default(1),
		writtenAt: instant().notNull()
	},
	(table) => [primaryKey({ columns: [table.assessmentId, table.sectionId] })]
);

/** A line of the outline's table of actions. */
export const outlineAction = sqliteTable(
	'outline_action',
	{
		id: id().primaryKey(),
		assessmentId: parent(),
		position: whole().notNull(),
		indicatorIds: json<string[]>().notNull(),
		text: words().notNull(),
		owner: words().notNull().default(''),
		/** Day as YYYY-MM-DD, or empty. */
		dueOn: words().notNull().default(''),
		/** Empty while it was not said. */
		cost: words().$type<Action['cost']>().notNull().default(''),
		measure: words().notNull().default('')
	},
	(table) => [
		index('outline_action_assessment').on(table.assessmentId, table.position),
		check('outline_action_cost', sql`${table.cost} in ('none', 'low', 'medium', 'high', '')`)
	]
);
