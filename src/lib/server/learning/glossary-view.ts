import { inLanguage } from '$lib/domain/locale/localized';
import { byName } from '$lib/i18n/format';
import { intlTags, type Locale } from '$lib/domain/locale/locales';
import type { Catalogue, GlossaryTerm } from '../catalogue/catalogue';
import { bodyView } from './progress/lesson-view';

/** The glossary by first letter, as the language of its texts sorts. */
export function glossaryView(catalogue: Catalogue, locale: Locale) {
	const { value, locale: textsLocale } = inLanguage(catalogue.glossary, locale);
	const terms = [...value].sort(byName(textsLocale, (term) => term.term));
	const letters = [...new Set(terms.map((term) => firstLetter(term, textsLocale)))];
	const keys = [...new Set(terms.flatMap((term) => term.sources))];
	return {
		textsLocale,
		letters: letters.map((letter) => ({
			letter,
			terms: terms
				.filter((term) => firstLetter(term, textsLocale) === letter)
				.map(({ id, term, abbr, text, sources, see }) => ({
					id,
					term,
					abbr,
					text,
					sources,
					see: see.flatMap((other) => value.filter(({ id }) => id === other).map(named))
				}))
		})),
		sources: bodyView(catalogue, locale, { terms: [], references: [], sources: keys }).sources
	};
}

function firstLetter({ term }: GlossaryTerm, locale: Locale): string {
	return (term[0] ?? '').toLocaleUpperCase(intlTags(locale));
}

function named({ id, term }: GlossaryTerm) {
	return { id, term };
}
