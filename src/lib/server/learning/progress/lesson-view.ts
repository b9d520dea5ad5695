import type { BodyView } from '$lib/domain/course/body-view';
import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import { lessonById, lessonPath, type Catalogue } from '../../catalogue/catalogue';

/** Resolves terms, references and sources of a text. */
export function bodyView(
	catalogue: Catalogue,
	locale: Locale,
	texts: {
		readonly terms: readonly string[];
		readonly references: readonly string[];
		readonly sources: readonly string[];
	}
): BodyView {
	const glossary = inLanguage(catalogue.glossary, locale).value;
	const terms = texts.terms.flatMap((id) => {
		const found = glossary.find((term) => term.id === id);
		return found ? [[id, { term: found.term, text: found.text }] as const] : [];
	});
	return {
		locale,
		terms: Object.fromEntries(terms),
		links: Object.fromEntries(
			texts.references.map((reference) => [reference, linkTo(catalogue, locale, reference)])
		),
		sources: texts.sources.map((key) => {
			const source = catalogue.sources[key];
			return {
				key,
				title: source?.title ?? key,
				year: String(source?.year ?? ''),
				address: source?.address ?? '',
				note: source?.note ?? ''
			};
		})
	};
}

function linkTo(catalogue: Catalogue, locale: Locale, reference: string): string {
	const [kind, id = ''] = reference.split(':');
	if (kind === 'indicator') return `/${locale}/indicators/${id}`;
	if (kind === 'page') return catalogue.pages[id] ? `/${locale}/pages/${id}` : `/${locale}/${id}`;
	const place = lessonById(catalogue, id);
	return place ? `/${locale}${lessonPath(place)}` : `/${locale}/courses`;
}
