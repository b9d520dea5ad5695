import { foldText } from '../quiz/short-text/fold-text';
import type { IndicatorTexts, PortalIndicator } from './instrument';

export type FilterPart = 'criterion' | 'link' | 'effort' | 'check';

export const FILTER_PARTS: readonly FilterPart[] = ['criterion', 'link', 'effort', 'check'];

/** What a reader asked to see; a part that is not there leaves everything in. */
export interface IndicatorFilter {
	readonly criterion?: string | undefined;
	readonly link?: PortalIndicator['link'] | undefined;
	readonly effort?: PortalIndicator['effort'] | undefined;
	readonly check?: PortalIndicator['check'] | undefined;
	/** Words that must all occur in the number, the name or the question. */
	readonly words: string;
}

type Texts = Readonly<Record<string, Pick<IndicatorTexts, 'name' | 'question'>>>;

/**
 * The indicators that a reader asked for, in their order.
 * @example filterIndicators(all, texts, { criterion: 'SP', words: 'water' })
 */
export function filterIndicators(
	indicators: readonly PortalIndicator[],
	texts: Texts,
	filter: IndicatorFilter
): readonly PortalIndicator[] {
	const words = foldText(filter.words).split(' ').filter(Boolean);
	return indicators.filter(
		(indicator) =>
			FILTER_PARTS.every((part) => !filter[part] || indicator[part] === filter[part]) &&
			holdsAll(searchText(indicator, texts), words)
	);
}

/** How many indicators each choice of one part would show, with the rest of the filter as it is. */
export function countChoices(
	indicators: readonly PortalIndicator[],
	texts: Texts,
	filter: IndicatorFilter,
	part: FilterPart
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const indicator of filterIndicators(indicators, texts, { ...filter, [part]: undefined })) {
		counts.set(indicator[part], (counts.get(indicator[part]) ?? 0) + 1);
	}
	return counts;
}

function searchText(indicator: PortalIndicator, texts: Texts): string {
	const own = texts[indicator.id];
	return foldText([indicator.code, own?.name, own?.question].join(' '));
}

function holdsAll(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}
