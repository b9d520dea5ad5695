import { dataAddress } from '$lib/domain/addresses/data';
import { worded } from '$lib/domain/locale/worded';
import { meansOf } from '$lib/domain/egdi/averages';
import { countriesAround } from '$lib/domain/egdi/countries-around';
import { INDICES } from '$lib/domain/egdi/country';
import { readCountry } from '$lib/domain/egdi/read-country';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import { whatIf } from '$lib/domain/egdi/what-if';
import { formatStep, formatValue } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { PublishedData } from '$lib/domain/egdi/published-data';
import { nameCountries } from './name-countries';
import { bareValues, tickTexts, valueTexts } from './value-texts';

/** How many countries are shown before and after the one. */
const REACH = 3;

/** Everything the page of one country says; undefined when the table has no such code. */
export function countryView(data: PublishedData, locale: Locale, code: string) {
	const countries = nameCountries(locale, data.countries);
	const country = countries.find(({ iso3 }) => iso3.toLowerCase() === code);
	if (!country) return undefined;
	const peers = countries.filter(({ region }) => region === country.region);
	const reading = readCountry(country);
	return {
		base: dataAddress(locale),
		code,
		ticks: tickTexts(locale),
		iso3: country.iso3,
		title: country.title,
		region: country.region,
		group: country.group,
		lldc: country.lldc,
		total: countries.length,
		places: country.places,
		reading,
		egdi: formatValue(locale, country.egdi),
		lines: linesOf(locale, country, peers, countries),
		change: changeOf(locale, country, countries),
		around: countriesAround(country, countries, REACH).map((one) => neighbourOf(locale, one)),
		peers: countriesAround(country, peers, REACH).map((one) => neighbourOf(locale, one)),
		peersTotal: peers.length,
		city: cityOf(data, locale, country.iso3)
	};
}

/** One line for each index: the country, its region and the world. */
function linesOf(
	locale: Locale,
	country: NamedCountry,
	peers: readonly NamedCountry[],
	countries: readonly NamedCountry[]
) {
	const region = meansOf(peers);
	const world = meansOf(countries);
	const texts = {
		own: valueTexts(locale, country),
		region: valueTexts(locale, region),
		world: valueTexts(locale, world)
	};
	return INDICES.map((index) => ({
		index,
		place: country.places[index],
		own: texts.own[index],
		region: texts.region[index],
		world: texts.world[index],
		values: { own: country[index], region: region[index], world: world[index] }
	}));
}

function changeOf(locale: Locale, country: NamedCountry, countries: readonly NamedCountry[]) {
	const { weakest } = readCountry(country);
	const { step, from, to, egdi, gain, place, part } = whatIf(country, countries, weakest);
	return {
		part,
		place,
		higher: country.places[part] - 1,
		step: formatStep(locale, step),
		from: formatValue(locale, from),
		to: formatValue(locale, to),
		egdi: formatValue(locale, egdi),
		gain: formatStep(locale, gain)
	};
}

function neighbourOf(locale: Locale, country: NamedCountry) {
	return {
		code: country.iso3.toLowerCase(),
		title: country.title,
		rank: country.places.egdi,
		texts: valueTexts(locale, country),
		values: bareValues(country)
	};
}

function cityOf({ cities }: PublishedData, locale: Locale, iso3: string) {
	const city = cities.find((one) => one.iso3 === iso3);
	if (!city) return undefined;
	const { name, value, valueLabel, rank, rankLabel, sources } = city;
	return {
		name: worded(name, locale, (text) => text),
		value: formatValue(locale, value),
		valueLabel,
		rank,
		rankLabel,
		sources
	};
}
