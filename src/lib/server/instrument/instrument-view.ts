import { addressIn } from '$lib/domain/addresses/address-in';
import { instrumentPath } from '$lib/domain/addresses/indicators';
import { placeInList } from '$lib/domain/assessment/place-in-list';
import { worded } from '$lib/domain/locale/worded';
import { indicatorsOf, type Indicator, type Instrument } from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import type { Catalogue } from '../catalogue/catalogue';
import { bodyView } from '../learning/progress/lesson-view';
import { criterionWords, instrumentTitle, questionTexts, questionWords } from './instrument-names';

/** All questions of an edition by criterion, with the advice of those that ask nothing. */
export function instrumentView(catalogue: Catalogue, instrument: Instrument, locale: Locale) {
	const { criteria, indicators, names, isOffered } = instrument;
	return {
		...frameView(catalogue, instrument, locale),
		isOffered,
		total: indicators.length,
		asking: criteria.filter(({ count }) => count > 0).length,
		groups: criteria.map(({ id }) => ({
			id,
			name: criterionWords(instrument, locale, id),
			advice: worded(names, locale, (own) => own.criteria[id]?.advice ?? ''),
			questions: indicatorsOf<Indicator>(instrument, id).map((one) => ({
				id: one.id,
				code: one.code,
				name: questionWords(instrument, locale, one.id, 'name'),
				question: questionWords(instrument, locale, one.id, 'question')
			}))
		}))
	};
}

/** One question of an edition with its neighbours; undefined when it has no such question. */
export function instrumentQuestion(
	catalogue: Catalogue,
	instrument: Instrument,
	locale: Locale,
	id: string
) {
	const place = placeInList(instrument, id);
	if (!place) return undefined;
	const { indicator, previous, next } = place;
	const link = (other: Indicator | undefined) =>
		other && {
			id: other.id,
			code: other.code,
			name: questionWords(instrument, locale, other.id, 'name')
		};
	return {
		...frameView(catalogue, instrument, locale),
		id,
		code: indicator.code,
		criterion: criterionWords(instrument, locale, indicator.criterion),
		name: questionWords(instrument, locale, id, 'name'),
		question: questionWords(instrument, locale, id, 'question'),
		yesIf: questionWords(instrument, locale, id, 'yesIf'),
		firstStep: questionWords(instrument, locale, id, 'firstStep'),
		previous: link(previous),
		next: link(next)
	};
}

function frameView(catalogue: Catalogue, instrument: Instrument, locale: Locale) {
	const { source } = instrument;
	return {
		instrument: instrument.id,
		title: instrumentTitle(instrument, locale),
		summary: worded(instrument.names, locale, (own) => own.summary),
		list: addressIn(locale, instrumentPath(catalogue, instrument)),
		textsLocale: questionTexts(instrument, locale).locale,
		sources: bodyView(catalogue, locale, { terms: [], references: [], sources: [source] }).sources
	};
}
