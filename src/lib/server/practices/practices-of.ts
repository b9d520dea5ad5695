import { practiceAddress } from '$lib/domain/addresses/compendium';
import type { Locale } from '$lib/domain/locale/locales';
import type { Catalogue } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
import { countValues } from '$lib/domain/practice/filter-practices';
import { compendiumEntries } from './compendium-entries';

/** The entries of the compendium for one question, cases before pointers. */
export async function practicesOf(
	db: Database,
	catalogue: Catalogue,
	locale: Locale,
	indicatorId: string
) {
	const entries = await compendiumEntries(db, catalogue, locale);
	return [...entries]
		.filter((entry) => entry.indicators.includes(indicatorId))
		.sort((one, other) => Number(one.kind === 'pointer') - Number(other.kind === 'pointer'))
		.map(({ id, kind, title }) => ({ href: practiceAddress(locale, id), kind, title }));
}

/** How many entries there are for each question that has one. */
export async function practiceCounts(
	db: Database,
	catalogue: Catalogue,
	locale: Locale
): Promise<Readonly<Record<string, number>>> {
	const entries = await compendiumEntries(db, catalogue, locale);
	return Object.fromEntries(countValues(entries, 'indicator'));
}
