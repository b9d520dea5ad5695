import { indicatorsAddress } from '$lib/domain/addresses/indicators';
import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import {
	countChoices,
	FILTER_PARTS,
	filterIndicators,
	type FilterPart,
	type IndicatorFilter
} from '$lib/domain/instrument/filter-indicators';
import type { BandInstrument } from '$lib/domain/instrument/instrument';
import type { Catalogue } from '../catalogue/catalogue';
import { filterAddress } from './filter-address';
import { criterionName, criterionWords } from './instrument-names';

/** The list of questions as somebody asked for it, with the ways to ask for more or less. */
export function indicatorList(catalogue: Catalogue, locale: Locale, filter: IndicatorFilter) {
	const { taughtInstrument: instrument } = catalogue;
	const texts = inLanguage(instrument.texts, locale);
	const found = filterIndicators(instrument.indicators, texts.value, filter);
	const address = (change: Partial<IndicatorFilter>) =>
		filterAddress(indicatorsAddress(locale), { ...filter, ...change });
	return {
		filter,
		found: found.length,
		total: instrument.indicators.length,
		textsLocale: texts.locale,
		groups: instrument.criteria
			.map((criterion) => ({
				criterion: criterion.id,
				name: criterionWords(instrument, locale, criterion.id),
				of: criterion.count,
				indicators: found
					.filter((indicator) => indicator.criterion === criterion.id)
					.map(({ id, code, link, effort }) => ({
						id,
						code,
						link,
						effort,
						name: texts.value[id]?.name ?? id,
						question: texts.value[id]?.question ?? ''
					}))
			}))
			.filter((group) => group.indicators.length > 0),
		parts: FILTER_PARTS.map((part) => {
			const counts = countChoices(instrument.indicators, texts.value, filter, part);
			return {
				part,
				chosen: filter[part],
				href: address({ [part]: undefined }),
				choices: valuesOf(instrument, part).map((value) => ({
					value,
					/** A criterion's own name; the other values are named by the interface. */
					name: part === 'criterion' ? criterionName(instrument, locale, value) : undefined,
					count: counts.get(value) ?? 0,
					href: address({ [part]: value })
				}))
			};
		}),
		withoutWords: address({ words: '' })
	};
}

function valuesOf(instrument: BandInstrument, part: FilterPart): readonly string[] {
	if (part === 'criterion') return instrument.criteria.map((criterion) => criterion.id);
	if (part === 'link') return ['yes', 'no', 'unsaid'];
	if (part === 'effort') return ['quick', 'medium', 'hard'];
	return ['look', 'walk', 'message', 'tool'];
}
