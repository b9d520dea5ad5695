import type * as v from 'valibot';
import { meansOf } from '$lib/domain/egdi/averages';
import type { CityLosi } from '$lib/domain/egdi/city';
import { completeCountries, PARTS, placeOf, type Country } from '$lib/domain/egdi/country';
import type { PublishedData } from '$lib/domain/egdi/published-data';
import { roundValue } from '$lib/domain/egdi/round-value';
import { translated, type Translations } from '$lib/domain/locale/localized';
import { readCsv, type CsvRow } from '../files/read-csv';
import { claimId, readFile, report, type ParseContext } from '../parse-context';
import type { ReadYaml } from '../files/read-yaml';
import { namesOf, parseNames } from './parse-names';
import { CitiesAboutFile, CityCells, CountryCells, EgdiAboutFile } from './data-schema';

const EGDI = 'content/data/egdi-2024';
const CITIES = 'content/data/losi-2024-cities';
/** How far the EGDI may lie from the mean of its parts, both being rounded. */
const ROUNDING = 0.0001;

type CountryLine = CsvRow<v.InferOutput<typeof CountryCells>>;
type CityLine = CsvRow<v.InferOutput<typeof CityCells>>;

/** Reads the tables of the data explorer; content without them has no explorer. */
export function parseData(
	context: ParseContext,
	sources: Readonly<Record<string, unknown>>
): PublishedData | undefined {
	const hasData = Object.keys(context.files).some((file) => file.startsWith('content/data/'));
	if (!hasData) return undefined;
	const about = readFile(context, `${EGDI}.yaml`, EgdiAboutFile);
	const citiesAbout = readFile(context, `${CITIES}.yaml`, CitiesAboutFile)?.value;
	const countryLines = readCsv(context, `${EGDI}.csv`, CountryCells);
	const cityLines = readCsv(context, `${CITIES}.csv`, CityCells);
	if (!about || !citiesAbout || !countryLines || !cityLines) return undefined;
	const names = parseNames(context, {
		countries: new Set(countryLines.map((row) => row.value.iso2)),
		cities: new Set(cityLines.map((row) => row.value.iso3))
	});
	const countries = completeCountries(
		countryLines.map(({ value }) => ({
			...value,
			officialNames: namesOf(names, 'countries', value.iso2)
		}))
	);
	checkCountries(context, countryLines);
	checkAbout(context, about, countries, sources);
	checkCount(context, CITIES, citiesAbout.rows, cityLines.length);
	checkCities(context, cityLines, countries, sources);
	const ranked = [...countries].sort((one, other) => one.places.egdi - other.places.egdi);
	const cities = cityLines.map((row) => toCity(row, namesOf(names, 'cities', row.value.iso3)));
	const officialNames = translated((locale) => names[locale]?.countries);
	return { countries: ranked, about: about.value, cities, officialNames };
}

function checkCountries(context: ParseContext, lines: readonly CountryLine[]): void {
	const rows = lines.map((line) => line.value);
	for (const { line, value } of lines) {
		const fault = (field: string, reason: string) =>
			report(context, `${EGDI}.csv`, line, field, reason);
		claimId(context, 'country', value.iso3, `${EGDI}.csv`, line);
		claimId(context, 'country', value.iso2, `${EGDI}.csv`, line);
		claimId(context, 'country', value.name, `${EGDI}.csv`, line);
		const mean = PARTS.reduce((sum, part) => sum + value[part], 0) / PARTS.length;
		if (Math.abs(mean - value.egdi) > ROUNDING) {
			fault('egdi', `is ${value.egdi}, but the mean of the three parts is ${mean.toFixed(5)}`);
		}
		const place = placeOf(rows, 'egdi', value.egdi);
		if (place !== value.rank) {
			fault('rank', `is ${value.rank}, but ${place - 1} countries have a higher EGDI`);
		}
	}
}

function checkAbout(
	context: ParseContext,
	{ value: about, lineOf }: ReadYaml<PublishedData['about']>,
	countries: readonly Country[],
	sources: Readonly<Record<string, unknown>>
): void {
	const fault = (path: readonly string[], reason: string) =>
		report(context, `${EGDI}.yaml`, lineOf(path), path.join('.'), reason);
	checkCount(context, EGDI, about.rows, countries.length);
	for (const field of ['source', 'printedSource'] as const) {
		if (!sources[about[field]]) fault([field], `"${about[field]}" is not in content/sources.yaml`);
	}
	for (const [area, printed] of Object.entries(about.printed)) {
		const own = countries.filter(({ region }) => area === 'world' || region === area);
		const mean = roundValue(meansOf(own).egdi);
		if (mean !== printed) {
			fault(['printed', area], `is ${printed}, but the mean of the rows is ${mean}`);
		}
	}
}

function checkCount(context: ParseContext, table: string, told: number, found: number): void {
	if (told === found) return;
	report(context, `${table}.csv`, 1, '', `has ${found} rows, ${table}.yaml says ${told}`);
}

function checkCities(
	context: ParseContext,
	lines: readonly CityLine[],
	countries: readonly Country[],
	sources: Readonly<Record<string, unknown>>
): void {
	for (const { line, value } of lines) {
		const fault = (field: string, reason: string) =>
			report(context, `${CITIES}.csv`, line, field, reason);
		claimId(context, 'city of', value.iso3, `${CITIES}.csv`, line);
		if (!countries.some((country) => country.iso3 === value.iso3)) {
			fault('iso3', `there is no country "${value.iso3}"`);
		}
		for (const key of value.sources) {
			if (!sources[key]) fault('sources', `"${key}" is not in content/sources.yaml`);
		}
	}
}

function toCity(
	{ value: { iso3, name, value, ...rest } }: CityLine,
	translations: Translations<string>
): CityLosi {
	return {
		iso3,
		name: { source: name, translations },
		value,
		valueLabel: rest.value_label,
		rank: rest.rank,
		rankLabel: rest.rank_label,
		sources: rest.sources
	};
}
