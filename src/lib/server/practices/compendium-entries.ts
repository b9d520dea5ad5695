import { inLanguage } from '$lib/domain/locale/localized';
import { worded, type Worded } from '$lib/domain/locale/worded';
import type { PracticeFacts } from '$lib/domain/practice/filter-practices';
import type { Practice } from '$lib/domain/practice/practice';
import { foldText } from '$lib/domain/quiz/short-text/fold-text';
import { countryName } from '$lib/i18n/format';
import { readLocale, type Locale } from '$lib/domain/locale/locales';
import type { Catalogue } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
import { onceInLanguage } from '../once-in-language';
import { publishedProposals, type PublishedProposal } from './published-proposals';

/** A line of the compendium, with what it is found by. */
export interface CompendiumEntry extends PracticeFacts {
	readonly id: string;
	readonly title: Worded;
	readonly summary: Worded | undefined;
	readonly place: Worded;
	/** Name in the page's language; empty where it is about several or left open. */
	readonly countryName: string;
}

/** Every entry in a language: those of the content, then what learners proposed and a moderator published. */
export async function compendiumEntries(
	db: Database,
	catalogue: Catalogue,
	locale: Locale
): Promise<readonly CompendiumEntry[]> {
	const proposals = await publishedProposals(db);
	return [
		...contentEntries(catalogue, locale),
		...proposals.map((proposal) => ofProposal(catalogue, locale, proposal))
	];
}

/** The search texts of the content are folded once. */
const contentEntries = onceInLanguage((catalogue: Catalogue, locale): readonly CompendiumEntry[] =>
	catalogue.practices.map((practice) => ofPractice(catalogue, locale, practice))
);

function ofPractice(catalogue: Catalogue, locale: Locale, practice: Practice): CompendiumEntry {
	const { id, kind, country, indicators, criteria, texts } = practice;
	const { title, summary, place, body } = inLanguage(texts, locale).value;
	const named = country ? countryName(locale, country, catalogue.data?.officialNames) : '';
	const words = [title, summary, place, body, named];
	return {
		id,
		kind,
		country,
		indicators,
		criteria,
		title: worded(texts, locale, (one) => one.title),
		summary: worded(texts, locale, (one) => one.summary),
		place: worded(texts, locale, (one) => one.place),
		countryName: named,
		searchText: searchText(catalogue, locale, indicators, words)
	};
}

function ofProposal(
	catalogue: Catalogue,
	locale: Locale,
	proposal: PublishedProposal
): CompendiumEntry {
	const { id, country, indicatorIds, title, place, done, result } = proposal;
	const lang = proposal.locale === locale ? undefined : readLocale(proposal.locale);
	const named = country ? countryName(locale, country, catalogue.data?.officialNames) : '';
	const words = [title, place, done, result, named];
	return {
		id,
		kind: 'proposal',
		country,
		indicators: indicatorIds,
		criteria: [],
		title: { text: title, lang },
		summary: undefined,
		place: { text: place, lang },
		countryName: named,
		searchText: searchText(catalogue, locale, indicatorIds, words)
	};
}

function searchText(
	{ taughtInstrument: instrument }: Catalogue,
	locale: Locale,
	indicators: readonly string[],
	words: readonly string[]
): string {
	const names = inLanguage(instrument.texts, locale).value;
	const questions = indicators.map((id) => `${id} ${names[id]?.name ?? ''}`);
	return foldText([...words, ...questions].join(' '));
}
