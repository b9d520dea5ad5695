import { and, asc, eq } from 'drizzle-orm';
import type { Database, Write } from '../db/open-database';
import { cityValue } from '../db/schema/data';

/** A value of the local index that a learner looked up. */
export interface EnteredCityValue {
	/** ISO 3166 alpha-3. */
	readonly country: string;
	readonly city: string;
	/** In ten-thousandths, 0 to 10,000. */
	readonly value: number;
	readonly foundIn: string;
	/** Day as YYYY-MM-DD. */
	readonly foundOn: string;
	readonly enteredAt: number;
}

/** What a learner entered for a country; undefined when she entered nothing. */
export async function findCityValue(
	db: Database,
	learnerId: string,
	country: string
): Promise<EnteredCityValue | undefined> {
	const [row] = await db.read
		.select(entered)
		.from(cityValue)
		.where(and(eq(cityValue.learnerId, learnerId), eq(cityValue.country, country)));
	return row;
}

/** Keeps what a learner found for a country; what she kept before is replaced. */
export async function keepCityValue(
	db: Database,
	learnerId: string,
	found: Omit<EnteredCityValue, 'enteredAt'>,
	now: number
): Promise<void> {
	const row = { ...found, learnerId, enteredAt: now };
	await db.write(async (tx) => {
		await tx
			.insert(cityValue)
			.values(row)
			.onConflictDoUpdate({ target: [cityValue.learnerId, cityValue.country], set: row });
	});
}

/** Deletes what a learner entered for a country. */
export async function forgetCityValue(
	db: Database,
	learnerId: string,
	country: string
): Promise<void> {
	await db.write(async (tx) => {
		await tx
			.delete(cityValue)
			.where(and(eq(cityValue.learnerId, learnerId), eq(cityValue.country, country)));
	});
}

/** Every value a learner entered, for the file she can take along. */
export async function cityValueData(
	db: Database,
	learnerId: string
): Promise<readonly EnteredCityValue[]> {
	return db.read
		.select(entered)
		.from(cityValue)
		.where(eq(cityValue.learnerId, learnerId))
		.orderBy(asc(cityValue.country));
}

/** Deletes every value a learner entered; part of a write. */
export async function eraseCityValues(tx: Write, learnerId: string): Promise<void> {
	await tx.delete(cityValue).where(eq(cityValue.learnerId, learnerId));
}

const entered = {
	country: cityValue.country,
	city: cityValue.city,
	value: cityValue.value,
	foundIn: cityValue.foundIn,
	foundOn: cityValue.foundOn,
	enteredAt: cityValue.enteredAt
};
