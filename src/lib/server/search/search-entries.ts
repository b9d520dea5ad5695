import { indicatorPath } from '$lib/domain/addresses/indicators';
import { practicePath } from '$lib/domain/addresses/compendium';
import { lessonPath } from '$lib/domain/addresses/courses';
import { lonePagePath, termPath, textPagePath } from '$lib/domain/addresses/site';
import { inLanguage } from '$lib/domain/locale/localized';
import type { Indicator, Instrument } from '$lib/domain/instrument/instrument';
import type { SearchEntry } from '$lib/domain/search/search-fields';
import type { Locale } from '$lib/domain/locale/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { allLessons, offeredInstruments, type Catalogue } from '../catalogue/catalogue';
import { instrumentTitle, questionTexts } from '../instrument/instrument-names';

/** Everything that can be found, in one language, or in the source language where there is no translation yet. */
export function searchEntries(catalogue: Catalogue, locale: Locale): SearchEntry[] {
	return [
		...lessonEntries(catalogue, locale),
		...indicatorEntries(catalogue, locale),
		...practiceEntries(catalogue, locale),
		...termEntries(catalogue, locale),
		...pageEntries(catalogue, locale),
		...placeEntries(locale)
	];
}

function lessonEntries(catalogue: Catalogue, locale: Locale): SearchEntry[] {
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
			also: kindWords(locale, 'lesson'),
			body: plainText([...objectives, value.prose].join('\n')),
			locale: own
		};
	});
}

/** The questions of every instrument that is offered; those of a retired edition are found with their assessments. */
function indicatorEntries(catalogue: Catalogue, locale: Locale): SearchEntry[] {
	return offeredInstruments(catalogue).flatMap((instrument) =>
		instrument.indicators.flatMap((indicator) =>
			questionEntry(catalogue, instrument, indicator, locale)
		)
	);
}

function questionEntry(
	catalogue: Catalogue,
	instrument: Instrument,
	indicator: Indicator,
	locale: Locale
): SearchEntry[] {
	const { value: texts, locale: own } = questionTexts(instrument, locale);
	const value = texts[indicator.id];
	if (!value) return [];
	const isTaught = instrument.id === catalogue.taughtInstrument.id;
	return [
		{
			id: `indicator ${isTaught ? '' : `${instrument.id} `}${indicator.id}`,
			kind: 'indicator',
			path: indicatorPath(catalogue, instrument, indicator.id),
			title: value.name,
			context: isTaught
				? indicator.id
				: `${instrumentTitle(instrument, locale)} · ${indicator.code}`,
			summary: value.question,
			also: `${kindWords(locale, 'indicator')} ${numberWords(indicator)}`,
			body: plainText(bodyOf(instrument, indicator.id, own).join('\n')),
			locale: own
		}
	];
}

function bodyOf(instrument: Instrument, id: string, locale: Locale): readonly string[] {
	if (instrument.scoring === 'criteria') {
		const texts = inLanguage(instrument.texts, locale).value[id];
		return texts ? [texts.yesIf, texts.firstStep] : [];
	}
	const texts = inLanguage(instrument.texts, locale).value[id];
	if (!texts) return [];
	const { yesIf, link, counts, countsNot, why, firstStep, mistake } = texts;
	return [yesIf, link, counts, countsNot, why, firstStep, mistake];
}

function practiceEntries({ practices }: Catalogue, locale: Locale): SearchEntry[] {
	return practices.map((practice) => {
		const { value, locale: own } = inLanguage(practice.texts, locale);
		return {
			id: `practice ${practice.id}`,
			kind: 'practice',
			path: practicePath(practice.id),
			title: value.title,
			context: value.place,
			summary: value.summary,
			also: kindWords(locale, 'practice'),
			body: plainText(value.body),
			locale: own
		};
	});
}

function termEntries({ glossary }: Catalogue, locale: Locale): SearchEntry[] {
	const { value, locale: own } = inLanguage(glossary, locale);
	return value.map((term) => ({
		id: `term ${term.id}`,
		kind: 'term',
		path: termPath(term.id),
		title: term.term,
		context: term.abbr ?? '',
		summary: term.text,
		also: kindWords(locale, 'term'),
		body: '',
		locale: own
	}));
}

function pageEntries({ pages }: Catalogue, locale: Locale): SearchEntry[] {
	return Object.entries(pages).map(([id, texts]) => {
		const { value, locale: own } = inLanguage(texts, locale);
		return {
			id: `page ${id}`,
			kind: 'page',
			path: textPagePath(id),
			title: value.title,
			context: '',
			summary: value.summary,
			also: '',
			body: '',
			locale: own
		};
	});
}

const PLACES = [
	{ id: 'courses', title: 'courses' },
	{ id: 'assessments', title: 'city-title' },
	{ id: 'practice-city', title: 'practice-title' },
	{ id: 'indicators', title: 'nav-indicators' },
	{ id: 'compendium', title: 'practices-title' },
	{ id: 'data', title: 'search-place-data-title' },
	{ id: 'glossary', title: 'glossary' },
	{ id: 'references', title: 'references-title' },
	{ id: 'register', title: 'account-register-title' },
	{ id: 'account', title: 'account' }
] as const;

/** The places of the product itself, so that a question such as "how do I score my city" leads there. */
function placeEntries(locale: Locale): SearchEntry[] {
	const say = plainTranslatorFor(locale);
	return PLACES.map(({ id, title }) => ({
		id: `place ${id}`,
		kind: 'page',
		path: lonePagePath(id),
		title: say(title),
		context: '',
		summary: say(`search-place-${id}`),
		also: say(`search-also-${id}`),
		body: '',
		locale
	}));
}

/** What people call a kind of thing. */
function kindWords(locale: Locale, kind: 'lesson' | 'indicator' | 'practice' | 'term'): string {
	return plainTranslatorFor(locale)(`search-also-${kind}`);
}

/** A question's number as people write it: 254, SP254. */
function numberWords({ id, code }: Indicator): string {
	return `${code} ${id.replace('-', '')}`;
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
