import { worded } from '$lib/domain/locale/worded';
import {
	countValues,
	filterPractices,
	type PracticeFilter,
	type PracticePart
} from '$lib/domain/practice/filter-practices';
import { PRACTICE_KINDS } from '$lib/domain/practice/practice';
import { countryNames } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { Catalogue } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
import { criterionName } from '../instrument/instrument-names';
import { compendiumEntries, type CompendiumEntry } from './compendium-entries';

/** The compendium as somebody asked for it, with the ways to ask for more or less. */
export async function compendiumList(
	db: Database,
	catalogue: Catalogue,
	locale: Locale,
	filter: PracticeFilter
) {
	const all = await compendiumEntries(db, catalogue, locale);
	const found = filterPractices(all, filter);
	return {
		filter,
		total: all.length,
		found: found.length,
		groups: PRACTICE_KINDS.map((kind) => ({
			kind,
			entries: found
				.filter((entry) => entry.kind === kind)
				.map((one) => lineOf(catalogue, one, locale))
		})).filter((group) => group.entries.length > 0),
		choices: choicesOf(catalogue, locale, all)
	};
}

/** What there is to choose, with the number of entries behind each. */
function choicesOf(catalogue: Catalogue, locale: Locale, all: readonly CompendiumEntry[]) {
	const { taughtInstrument: instrument } = catalogue;
	const counts = (part: PracticePart) => countValues(all, part);
	const indicators = counts('indicator');
	const countries = counts('country');
	const criteria = counts('criterion');
	const kinds = counts('kind');
	return {
		criteria: instrument.criteria.map(({ id }) => ({
			id,
			name: criterionName(instrument, locale, id),
			count: criteria.get(id) ?? 0
		})),
		indicators: instrument.indicators
			.filter(({ id }) => indicators.has(id))
			.map(({ id, code }) => ({
				id,
				code,
				name: worded(instrument.texts, locale, (texts) => texts[id]?.name ?? ''),
				count: indicators.get(id) ?? 0
			})),
		countries: countryNames(locale, [...countries.keys()], catalogue.data?.officialNames).map(
			({ code, name }) => ({
				code,
				name,
				count: countries.get(code) ?? 0
			})
		),
		kinds: PRACTICE_KINDS.map((id) => ({ id, count: kinds.get(id) ?? 0 }))
	};
}

function lineOf(
	{ taughtInstrument: instrument }: Catalogue,
	entry: CompendiumEntry,
	locale: Locale
) {
	const { id, title, summary, place, countryName, indicators, criteria } = entry;
	const codes = instrument.indicators.filter((one) => indicators.includes(one.id));
	return {
		id,
		title,
		summary,
		place,
		countryName,
		codes: codes.map((one) => one.code),
		criteria: criteria.map((criterion) => criterionName(instrument, locale, criterion)),
		isWhole: criteria.length === instrument.criteria.length
	};
}
