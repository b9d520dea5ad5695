import { check, index, sqliteTable } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import type { ProposalState } from '$lib/domain/practice/proposal';
import { flag, id, instant, json, whole, words } from '../columns';
import { learner } from './people';

/**
 * A good practice that somebody proposed for the compendium.
 * Purpose: to show it to a moderator, to its author and, once published, to everybody.
 * Kept until its author withdraws it or deletes the account: what was not published is then deleted, what was
 * published stays without `authorId`, and so without a name.
 */
export const practiceProposal = sqliteTable(
	'practice_proposal',
	{
		/** Made when the form was rendered, so that a repeated request stores once. */
		id: id().primaryKey(),
		/** The author, who may see and change it; emptied when the account is deleted. */
		authorId: id().references(() => learner.id),
		/** May the account's name be shown beside the published entry? The name itself is never copied here. */
		isNamed: flag().notNull().default(false),
		/** Language in which it was written, so that screen readers read it right. */
		locale: words().notNull(),
		title: words().notNull(),
		place: words().notNull(),
		/** ISO 3166 alpha-2, or null when it is left open. */
		country: words(),
		indicatorIds: json<string[]>().notNull(),
		/** What was done; Markdown. */
		done: words().notNull(),
		/** What came of it; Markdown. */
		result: words().notNull(),
		sourceAddress: words().notNull(),
		state: words().$type<ProposalState>().notNull().default('waiting'),
		/** Why it was declined, for its author. */
		reason: words().notNull().default(''),
		/** Goes up with every change, so that nobody publishes what she has not read. */
		version: whole().notNull().default(1),
		isDemo: flag().notNull().default(false),
		createdAt: instant().notNull(),
		changedAt: instant().notNull(),
		/** When a moderator decided; the log says who it was. */
		decidedAt: instant()
	},
	(table) => [
		index('practice_proposal_author').on(table.authorId, table.createdAt),
		index('practice_proposal_state').on(table.state, table.createdAt),
		check('practice_proposal_state', sql`${table.state} in ('waiting', 'published', 'declined')`)
	]
);
