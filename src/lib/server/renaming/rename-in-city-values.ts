import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { cityValue } from '../db/schema/data';
import { groupsOf } from './groups-of';

/** Moves the values that learners looked up to the countries of today; of two values of one person the later one stays. */
export async function renameInCityValues(tx: Write, { countries }: IdRenames): Promise<void> {
	const { learnerId, country } = cityValue;
	for (const [from, to] of Object.entries(countries)) {
		const rows = await tx
			.select()
			.from(cityValue)
			.where(inArray(country, [from, to]));
		for (const [first, second] of groupsOf(rows, (row) => row.learnerId)) {
			if (!first || !second) continue;
			const earlier = first.enteredAt <= second.enteredAt ? first : second;
			await tx
				.delete(cityValue)
				.where(and(eq(learnerId, earlier.learnerId), eq(country, earlier.country)));
		}
		await tx.update(cityValue).set({ country: to }).where(eq(country, from));
	}
}
