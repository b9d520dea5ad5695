import { check, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { id, instant, whole, words } from '../columns';
import { learner } from './people';

/**
 * A published value of the local index that a learner looked up for herself; only she sees it.
 * Kept until she deletes it or her account.
 */
export const cityValue = sqliteTable(
	'city_value',
	{
		learnerId: id()
			.notNull()
			.references(() => learner.id),
		/** ISO 3166 alpha-3, as in the table of countries. */
		country: id().notNull(),
		/** The city's name as she found it. */
		city: words().notNull(),
		/** In ten-thousandths, 0 to 10,000. */
		value: whole().notNull(),
		/** Where she found it, in her words. */
		foundIn: words().notNull(),
		/** Day on which she looked, as YYYY-MM-DD. */
		foundOn: words().notNull(),
		enteredAt: instant().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.country] }),
		check('city_value_range', sql`${table.value} between 0 and 10000`)
	]
);
