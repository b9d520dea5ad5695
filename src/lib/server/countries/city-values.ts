import { and, asc, eq } from 'drizzle-orm';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import type { Database, Write } from '../db/open-database';
import { cityValue } from '../db/schema/data';
import type { Edited } from '../edited';
import { versionOf } from '../version-of';

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

type Found = Omit<EnteredCityValue, 'enteredAt'>;

/** Keeps what a learner found for a country in place of what she saw there. */
export async function keepCityValue(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly version: string | undefined;
		readonly found: Found;
		readonly now: number;
	}
): Promise<Exclude<Edited, 'not-found'>> {
	const { learnerId, version: shown, found, now } = input;
	const row = { ...found, learnerId, enteredAt: now };
	return db.write(async (tx) => {
		const [former] = await tx.select(entered).from(cityValue).where(ofCountry(row));
		const verdict = judgeEdit({
			shown,
			stored: cityValueVersion(former),
			sent: cityValueVersion(found)
		});
		if (verdict !== 'write') return verdict;
		await tx
			.insert(cityValue)
			.values(row)
			.onConflictDoUpdate({ target: [cityValue.learnerId, cityValue.country], set: row });
		return 'saved';
	});
}

/** Deletes what a learner entered for a country, as long as it is what she saw. */
export async function forgetCityValue(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly country: string;
		readonly version: string | undefined;
	}
): Promise<'forgotten' | 'gone' | 'conflict'> {
	return db.write(async (tx) => {
		const [former] = await tx.select(entered).from(cityValue).where(ofCountry(input));
		if (!former) return 'gone';
		if (cityValueVersion(former) !== input.version) return 'conflict';
		await tx.delete(cityValue).where(ofCountry(input));
		return 'forgotten';
	});
}

/** Version of what was entered for a country. */
export function cityValueVersion(found: Found | undefined): string {
	return versionOf(found && [found.city, found.value, found.foundIn, found.foundOn]);
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

function ofCountry({ learnerId, country }: { learnerId: string; country: string }) {
	return and(eq(cityValue.learnerId, learnerId), eq(cityValue.country, country));
}

const entered = {
	country: cityValue.country,
	city: cityValue.city,
	value: cityValue.value,
	foundIn: cityValue.foundIn,
	foundOn: cityValue.foundOn,
	enteredAt: cityValue.enteredAt
};
