import { index, sqliteTable } from 'drizzle-orm/sqlite-core';
import { id, instant, numbered, words } from '../columns';
import { learner } from './people';

/**
 * What happened, told once in the write that made it so; no row is ever deleted or put in between.
 * Purpose: reminders, reports and other programs read on from the last fact they know. The row that a fact tells of
 * stays the truth.
 * Kept for good: when its person is erased, `learnerId`, `recordId` and ids of her own things are emptied, and `at` keeps
 * only the day.
 */
export const fact = sqliteTable(
	'fact',
	{
		/** Place among all facts, in the order of the writes; never used twice. */
		sequence: numbered(),
		/** What happened, as named in `server/facts/fact-kinds.ts`. */
		kind: words().notNull(),
		/** The learner whose record it belongs to; null once she was erased. */
		learnerId: id().references(() => learner.id),
		/** The organisation in which it happened, or none. */
		organisationId: id(),
		subjectKind: words().notNull(),
		/** Id of the subject; null where it was her own thing and she was erased. */
		subjectId: id(),
		/** The row with the details, where person and subject do not find it: try, city; null once she was erased. */
		recordId: id(),
		/** Which version of the subject: fingerprint of a text, id of an instrument, number of a version; null where it has none. */
		edition: words(),
		/** How it came out, in the word of its row; null where nothing was judged. */
		outcome: words(),
		at: instant().notNull()
	},
	(table) => [index('fact_learner').on(table.learnerId, table.sequence)]
);
