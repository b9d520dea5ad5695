import type { Locale } from '$lib/domain/locale/locales';
import { countAnswers, weakestFirst } from '$lib/domain/assessment/scoring/count-answers';
import { inLanguage } from '$lib/domain/locale/localized';
import type { DemoCity } from '../../catalogue/catalogue';
import { criterionName, criterionWords } from '../../instrument/instrument-names';

/** The invented city in squares and numbers, as the home page shows it. */
export function demoPicture(city: DemoCity, locale: Locale) {
	const { instrument } = city;
	const score = countAnswers(instrument, new Map(Object.entries(city.findings)));
	const sizes = score.criteria.map((criterion) => criterion.total);
	const [weakest] = weakestFirst(score.criteria);
	return {
		name: inLanguage(city.texts, locale).value.name ?? city.name,
		met: score.met,
		notMet: score.notMet,
		open: score.open,
		total: score.total,
		weakest: weakest && {
			id: weakest.id,
			name: criterionName(instrument, locale, weakest.id),
			met: weakest.met,
			total: weakest.total
		},
		longest: Math.max(...sizes),
		shortest: Math.min(...sizes),
		criteria: score.criteria.map(({ id, met, notMet, unknown, untouched, total, cells }) => ({
			id,
			name: criterionWords(instrument, locale, id),
			met,
			notMet,
			open: unknown + untouched,
			total,
			cells: cells.map(({ cell }) => cell)
		}))
	};
}
