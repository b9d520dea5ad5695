import { inLanguage } from '$lib/domain/course/course';
import { worded, type Worded } from '$lib/domain/course/worded';
import type { PracticeFacts } from '$lib/domain/practice/filter-practices';
import type { Practice } from '$lib/domain/practice/practice';
import { foldText } from '$lib/domain/quiz/short-text/fold-text';
import { countryNames } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locales';
import type { Catalogue } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
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

const known = new WeakMap<Catalogue, Map<Locale, readonly CompendiumEntry[]>>();

/** The content does not change while the server runs, so its search texts are folded once. */
function contentEntries(catalogue: Catalogue, locale: Locale): readonly CompendiumEntry[] {
	const byLocale = known.get(catalogue) ?? new Map<Locale, readonly CompendiumEntry[]>();
	known.set(catalogue, byLocale);
	const made =
		byLocale.get(locale) ??
		catalogue.practices.map((practice) => ofPractice(catalogue, locale, practice));
	byLocale.set(locale, made);
	return made;
}

function ofPractice(catalogue: Catalogue, locale: Locale, practice: Practice): CompendiumEntry {
	const { id, kind, country, indicators, criteria, texts } = practice;
	const { title, summary, place, body } = inLanguage(texts, locale).value;
	const countryName = country ? nameOf(locale, country) : '';
	const words = [title, summary, place, body, countryName];
	return {
		id,
		kind,
		country,
		indicators,
		criteria,
		title: worded(texts, locale, (one) => one.title),
		summary: worded(texts, locale, (one) => one.summary),
		place: worded(texts, locale, (one) => one.place),
		countryName,
		searchText: searchText(catalogue, locale, indicators, words)
	};
}

function ofProposal(
	catalogue: Catalogue,
	locale: Locale,
	proposal: PublishedProposal
): CompendiumEntry {
	const { id, country, indicatorIds, title, place, done, result } = proposal;
	const lang = proposal.locale === locale ? undefined : proposal.locale;
	const countryName = country ? nameOf(locale, country) : '';
	const words = [title, place, done, result, countryName];
	return {
		id,
		kind: 'proposal',
		country,
		indicators: indicatorIds,
		criteria: [],
		title: { text: title, lang },
		summary: undefined,
		place: { text: place, lang },
		countryName,
		searchText: searchText(catalogue, locale, indicatorIds, words)
	};
}

function searchText(
	{ instrument }: Catalogue,
	locale: Locale,
	indicators: readonly string[],
	words: readonly string[]
): string {
	const names = inLanguage(instrument.texts, locale).value;
	const questions = indicators.map((id) => `${id} ${names[id]?.name ?? ''}`);
	return foldText([...words, ...questions].join(' '));
}

function nameOf(locale: Locale, code: string): string {
	return countryNames(locale, [code])[0]?.name ?? code;
}
