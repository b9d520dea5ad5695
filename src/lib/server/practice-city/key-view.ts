import { practiceTargetAddress } from '$lib/domain/addresses/practice-city';
import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import { indicatorsOf } from '$lib/domain/instrument/instrument';
import type { Target } from '$lib/domain/practice-city/portal';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';
import type { Catalogue } from '../catalogue/catalogue';
import { criterionWords } from '../instrument/instrument-names';
import { questionAsked } from './chosen-question';

/** What the key says about one question, with the way to each place. */
export function keyAnswer(city: PracticeCity, locale: Locale, id: string, carried = '') {
	const entry = city.key[id];
	if (!entry) throw new Error(`the key has no answer to ${id}`);
	const reasons = inLanguage(city.reasons, locale);
	return {
		answer: entry.answer,
		hard: entry.hard,
		reason: reasons.value[id] ?? '',
		reasonLocale: reasons.locale,
		places: entry.where.map((target) => ({
			kind: target.kind,
			href: practiceTargetAddress(locale, target, carried),
			title: titleOf(city, target)
		}))
	};
}

/** The criteria with their numbers of questions; no answer is among them. */
export function keyIndex({ taughtInstrument }: Catalogue, locale: Locale) {
	return taughtInstrument.criteria.map(({ id, count }) => ({
		id,
		count,
		name: criterionWords(taughtInstrument, locale, id)
	}));
}

/**
 * The questions of one criterion; only the asked one, or all of them on demand, with the key's answer.
 * @param show id of a question, `all`, or nothing
 */
export function keyOfCriterion(
	catalogue: Catalogue,
	city: PracticeCity,
	locale: Locale,
	criterion: string,
	show: string | null
) {
	const indicators = indicatorsOf(catalogue.taughtInstrument, criterion);
	if (indicators.length === 0) return undefined;
	return indicators.map(({ id }) => ({
		id,
		asked: questionAsked(catalogue, locale, id),
		shown: show === 'all' || show === id ? keyAnswer(city, locale, id, `?for=${id}`) : undefined
	}));
}

function titleOf(city: PracticeCity, { kind, slug }: Target): string {
	const page =
		kind === 'outside' ? city.outside[slug] : kind === 'desk' ? city.desk : city.pages[slug];
	return page?.title ?? slug;
}
