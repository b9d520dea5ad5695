import { lessonAddress } from '$lib/domain/addresses/courses';
import { inLanguage } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import { allLessons, type Catalogue } from '../catalogue/catalogue';

/** Every source that a text refers to, by key, with the lessons that do. */
export function referencesView(catalogue: Catalogue, locale: Locale) {
	const lessons = allLessons(catalogue);
	return Object.entries(catalogue.sources)
		.map(([key, { title, year, address, note }]) => ({
			key,
			title,
			year: String(year ?? ''),
			address: address ?? '',
			note: note ?? '',
			lessons: lessons
				.filter(({ lesson }) => lesson.texts.source.sources.includes(key))
				.map((place) => {
					const { value, locale: own } = inLanguage(place.lesson.texts, locale);
					const href = lessonAddress(locale, place);
					return { id: place.lesson.id, title: value.title, locale: own, href };
				})
		}))
		.sort((one, other) => byKey(one.key, other.key));
}

/** S2 before S10. */
function byKey(one: string, other: string): number {
	return one.localeCompare(other, SOURCE_LOCALE, { numeric: true });
}
