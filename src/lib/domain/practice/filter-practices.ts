import { criterionOf } from '../instrument/instrument';
import { foldText } from '../quiz/short-text/fold-text';
import type { PracticeKind } from './practice';

/** What an entry is found by. */
export interface PracticeFacts {
	readonly kind: PracticeKind;
	readonly country: string | null;
	readonly indicators: readonly string[];
	readonly criteria: readonly string[];
	/** Everything that can be searched, folded by {@link foldText}. */
	readonly searchText: string;
}

export type PracticePart = 'criterion' | 'indicator' | 'country' | 'kind';

const PRACTICE_PARTS: readonly PracticePart[] = ['criterion', 'indicator', 'country', 'kind'];

/** What a reader asked to see; a part that is not there leaves everything in. */
export interface PracticeFilter {
	readonly criterion?: string | undefined;
	readonly indicator?: string | undefined;
	readonly country?: string | undefined;
	readonly kind?: PracticeKind | undefined;
	/** Words that must all occur somewhere in the entry. */
	readonly words: string;
}

/**
 * The entries that a reader asked for, in their order.
 * @example filterPractices(all, { criterion: 'PE', words: 'budget' })
 */
export function filterPractices<Entry extends PracticeFacts>(
	entries: readonly Entry[],
	filter: PracticeFilter
): readonly Entry[] {
	const words = foldText(filter.words).split(' ').filter(Boolean);
	return entries.filter(
		(entry) =>
			PRACTICE_PARTS.every((part) => {
				const wanted = filter[part];
				return !wanted || valuesOf(entry, part).includes(wanted);
			}) && words.every((word) => entry.searchText.includes(word))
	);
}

/** The values that at least one entry has for one part, with the number of entries that have it. */
export function countValues(
	entries: readonly PracticeFacts[],
	part: PracticePart
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of entries.flatMap((entry) => valuesOf(entry, part))) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** The criteria an entry belongs to, by its indicators and as a whole. */
function criteriaOf({
	indicators,
	criteria
}: Pick<PracticeFacts, 'indicators' | 'criteria'>): readonly string[] {
	return [...new Set([...indicators.map(criterionOf), ...criteria])];
}

function valuesOf(entry: PracticeFacts, part: PracticePart): readonly string[] {
	if (part === 'criterion') return criteriaOf(entry);
	if (part === 'indicator') return entry.indicators;
	if (part === 'country') return entry.country ? [entry.country] : [];
	return [entry.kind];
}
