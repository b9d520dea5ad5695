import { dataAddress, dataFileAddress } from '$lib/domain/addresses/data';
import { averagesOf, meansOf } from '$lib/domain/egdi/averages';
import { GROUPS, REGIONS, type Country, type Index } from '$lib/domain/egdi/country';
import { readSelection } from '$lib/domain/egdi/read-selection';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import { formatValue } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { PublishedData } from '$lib/domain/egdi/published-data';
import { chooseCountries } from './choose-countries';
import { explorerAddress, ORDERS, startsDescending, type ExplorerChoice } from './explorer-choice';
import { bareValues, tickTexts, valueTexts } from './value-texts';

/** Rows of one page of the table. */
const PAGE_ROWS = 50;

/** The table as somebody wants to see it; undefined when it has no such page. */
export function explorerView(
	{ countries, about }: PublishedData,
	locale: Locale,
	choice: ExplorerChoice
) {
	const base = dataAddress(locale);
	const chosen = chooseCountries(countries, locale, choice);
	const pages = Math.max(1, Math.ceil(chosen.length / PAGE_ROWS));
	if (choice.page !== 'all' && choice.page > pages) return undefined;
	const start = choice.page === 'all' ? 0 : (choice.page - 1) * PAGE_ROWS;
	const end = choice.page === 'all' ? chosen.length : start + PAGE_ROWS;
	const address = (change: Partial<ExplorerChoice>) =>
		explorerAddress(base, { ...choice, page: 1, ...change });
	return {
		base,
		ticks: tickTexts(locale),
		choice,
		total: countries.length,
		found: chosen.length,
		reading: tellReading(readSelection(chosen, countries), locale),
		rows: chosen.slice(start, end).map((country) => rowOf(country, locale)),
		first: start + 1,
		chosenMeans: chosen.length < countries.length ? lineOf(locale, meansOf(chosen)) : undefined,
		worldMeans: lineOf(locale, meansOf(countries)),
		averages: averageLines(countries, about, locale),
		columns: ORDERS.map((sort) => ({
			sort,
			...(sort === choice.sort
				? { sorted: choice.isDescending ? ('descending' as const) : ('ascending' as const) }
				: {}),
			href: address({
				sort,
				isDescending: sort === choice.sort ? !choice.isDescending : startsDescending(sort)
			})
		})),
		pages: Array.from({ length: pages }, (_, index) => ({
			number: index + 1,
			href: address({ page: index + 1 })
		})),
		everything: address({ page: 'all' }),
		choices: {
			regions: REGIONS.map((region) => ({
				value: region,
				count: countries.filter((country) => country.region === region).length
			})),
			groups: GROUPS.map((group) => ({
				value: group,
				count: countries.filter((country) => country.group === group).length
			})),
			lldc: countries.filter((country) => country.lldc).length
		},
		files: {
			xlsx: explorerAddress(dataFileAddress(locale, 'egdi-2024.xlsx'), { ...choice, page: 1 }),
			csv: explorerAddress(dataFileAddress(locale, 'egdi-2024.csv'), { ...choice, page: 1 })
		}
	};
}

/** The means of all areas, the highest first. */
function averageLines(
	countries: readonly Country[],
	about: PublishedData['about'],
	locale: Locale
) {
	return [...averagesOf(countries)]
		.sort((one, other) => other.egdi - one.egdi)
		.map(({ area, count, ...means }) => ({
			area,
			count,
			isPrinted: area in about.printed,
			...lineOf(locale, means)
		}));
}

function rowOf(country: NamedCountry, locale: Locale) {
	const { iso3, title, group } = country;
	return {
		code: iso3.toLowerCase(),
		title,
		group,
		rank: country.places.egdi,
		...lineOf(locale, country)
	};
}

/** Values twice: to be printed, and to be drawn. */
function lineOf(locale: Locale, values: Readonly<Record<Index, number>>) {
	return { texts: valueTexts(locale, values), values: bareValues(values) };
}

type Reading = ReturnType<typeof readSelection<NamedCountry>>;

/** The finding with its numbers as texts; `count` stays a number, since it chooses the plural. */
function tellReading(reading: Reading, locale: Locale) {
	switch (reading.type) {
		case 'none':
			return reading;
		case 'one': {
			const { title, egdi, places } = reading.country;
			return {
				type: reading.type,
				country: title,
				value: formatValue(locale, egdi),
				place: places.egdi
			};
		}
		case 'all':
		case 'some': {
			const { mean, median } = reading;
			const told = { mean: formatValue(locale, mean), median: formatValue(locale, median) };
			if (reading.type === 'all') return { ...reading, ...told };
			const { world, distance } = reading;
			return {
				...reading,
				...told,
				world: formatValue(locale, world),
				distance: formatValue(locale, distance)
			};
		}
	}
}
