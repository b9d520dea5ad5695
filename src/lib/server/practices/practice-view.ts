import { lessonAddress } from '$lib/domain/addresses/courses';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded, type Worded } from '$lib/domain/locale/worded';
import type { Practice, PracticeTexts } from '$lib/domain/practice/practice';
import { countryName, formatDate } from '$lib/i18n/format';
import { readLocale, type Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { lessonsTeaching, type Catalogue } from '../catalogue/catalogue';
import { bodyView } from '../learning/progress/lesson-view';
import { criterionName } from '../instrument/instrument-names';
import { renderMarkdown } from '../markdown/render-markdown';
import type { Proposal } from './proposals';
import type { PublishedProposal } from './published-proposals';

const rendered = new WeakMap<PracticeTexts, string>();

/** An entry of the content as its page shows it. */
export function practiceView(catalogue: Catalogue, locale: Locale, practice: Practice) {
	const { id, kind, country, indicators, criteria, sources, texts } = practice;
	const own = inLanguage(texts, locale);
	const pointing = { terms: [], references: [], sources };
	return {
		...frameView(catalogue, locale, indicators),
		id,
		kind,
		textsLocale: own.locale,
		title: own.value.title,
		summary: own.value.summary,
		place: own.value.place,
		countryName: country ? countryName(locale, country, catalogue.data?.officialNames) : undefined,
		criteria: criteria.map((criterion) => ({
			id: criterion,
			name: criterionName(catalogue.taughtInstrument, locale, criterion)
		})),
		html: htmlOf(own.value),
		sources: bodyView(catalogue, locale, pointing).sources
	};
}

/** A learner's proposal as its page shows it, or would show it. */
export function proposalView(
	catalogue: Catalogue,
	locale: Locale,
	proposal: Pick<
		Proposal,
		'title' | 'place' | 'country' | 'indicatorIds' | 'done' | 'result' | 'sourceAddress' | 'locale'
	>
) {
	const { title, place, country, indicatorIds, done, result, sourceAddress } = proposal;
	return {
		...frameView(catalogue, locale, indicatorIds),
		textsLocale: readLocale(proposal.locale),
		title,
		place,
		countryName: country ? countryName(locale, country, catalogue.data?.officialNames) : undefined,
		doneHtml: renderMarkdown(done),
		resultHtml: renderMarkdown(result),
		sourceAddress
	};
}

/** The same with who proposed it and when it was checked. */
export function publishedView(
	catalogue: Catalogue,
	locale: Locale,
	zone: TimeZone,
	proposal: PublishedProposal
) {
	const { authorName, decidedAt, changedAt, isDemo } = proposal;
	return {
		...proposalView(catalogue, locale, proposal),
		authorName,
		checkedOn: formatDate(locale, zone, decidedAt ?? changedAt),
		isDemo
	};
}

/** What every entry shows beside its text: its questions and the lessons that teach them. */
function frameView(catalogue: Catalogue, locale: Locale, indicatorIds: readonly string[]) {
	const { taughtInstrument: instrument } = catalogue;
	const lessons = new Map<string, Worded>();
	for (const place of indicatorIds.flatMap((id) => lessonsTeaching(catalogue, id))) {
		const title = worded(place.lesson.texts, locale, (texts) => texts.title);
		lessons.set(lessonAddress(locale, place), title);
	}
	return {
		indicators: instrument.indicators
			.filter(({ id }) => indicatorIds.includes(id))
			.map(({ id, code }) => ({
				id,
				code,
				name: worded(instrument.texts, locale, (texts) => texts[id]?.name ?? id)
			})),
		lessons: [...lessons].map(([href, title]) => ({ href, title }))
	};
}

/** The content does not change while the server runs, so each text is rendered once. */
function htmlOf(texts: PracticeTexts): string {
	const html = rendered.get(texts) ?? renderMarkdown(texts.body);
	rendered.set(texts, html);
	return html;
}
