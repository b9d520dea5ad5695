import { inLanguage } from '$lib/domain/course/course';
import type { SearchEntry } from '$lib/domain/search/search-fields';
import type { Locale } from '$lib/i18n/locales';
import { allLessons, lessonPath, type Catalogue } from '../catalogue/catalogue';

/** Everything that can be found, in one language, or in the source language where there is no translation yet. */
export function searchEntries(catalogue: Catalogue, locale: Locale): SearchEntry[] {
	return [
		...lessonEntries(catalogue, locale),
		...indicatorEntries(catalogue, locale),
		...practiceEntries(catalogue, locale),
		...termEntries(catalogue, locale),
		...pageEntries(catalogue, locale)
	];
}

function lessonEntries(catalogue: Catalogue, locale: string): SearchEntry[] {
	return allLessons(catalogue).map((place) => {
		const { value, locale: own } = inLanguage(place.lesson.texts, locale);
		const course = inLanguage(place.course.texts, own).value.title;
		const module = inLanguage(place.module.texts, own).value.title;
		const objectives = value.objectives.map(({ text }) => text);
		return {
			id: `lesson ${place.lesson.id}`,
			kind: 'lesson',
			path: lessonPath(place),
			title: value.title,
			context: `${course} · ${module}`,
			summary: value.summary,
			body: plainText([...objectives, value.prose].join('\n')),
			locale: own
		};
	});
}

function indicatorEntries({ instrument }: Catalogue, locale: string): SearchEntry[] {
	const { value: texts, locale: own } = inLanguage(instrument.texts, locale);
	return instrument.indicators.flatMap((indicator) => {
		const value = texts[indicator.id];
		if (!value) return [];
		const parts = [value.yesIf, value.link, value.counts, value.countsNot, value.why];
		return {
			id: `indicator ${indicator.id}`,
			kind: 'indicator',
			path: `/indicators/${indicator.id}`,
			title: value.name,
			context: indicator.id,
			summary: value.question,
			body: plainText([...parts, value.firstStep, value.mistake].join('\n')),
			locale: own
		};
	});
}

function practiceEntries({ practices }: Catalogue, locale: string): SearchEntry[] {
	return practices.map((practice) => {
		const { value, locale: own } = inLanguage(practice.texts, locale);
		return {
			id: `practice ${practice.id}`,
			kind: 'practice',
			path: `/compendium/${practice.id}`,
			title: value.title,
			context: value.place,
			summary: value.summary,
			body: plainText(value.body),
			locale: own
		};
	});
}

function termEntries({ glossary }: Catalogue, locale: string): SearchEntry[] {
	const { value, locale: own } = inLanguage(glossary, locale);
	return value.map((term) => ({
		id: `term ${term.id}`,
		kind: 'term',
		path: `/glossary#${term.id}`,
		title: term.term,
		context: term.abbr ?? '',
		summary: term.text,
		body: '',
		locale: own
	}));
}

function pageEntries({ pages }: Catalogue, locale: string): SearchEntry[] {
	return Object.entries(pages).map(([id, texts]) => {
		const { value, locale: own } = inLanguage(texts, locale);
		return {
			id: `page ${id}`,
			kind: 'page',
			path: `/pages/${id}`,
			title: value.title,
			context: '',
			summary: value.summary,
			body: '',
			locale: own
		};
	});
}

/** Markdown without its marks. */
function plainText(markdown: string): string {
	return markdown
		.replace(/\[\^[\w-]+\]/g, '')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<[^>]+>/g, ' ')
		.replace(/^\|[\s:|-]+\|$/gm, '')
		.replace(/^\| *| *\|$/gm, '')
		.replace(/ *\| */g, ' · ')
		.replace(/[*_`>#]+/g, '')
		.trim();
}
