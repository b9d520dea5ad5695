import { plainSigns } from '../../text/plain-signs';
import { foldArabic } from './fold-arabic';
import { foldSpacing } from './fold-spacing';
import { foldText } from './fold-text';
import { POINT } from './point';

/** The point of a fraction, then quotes, then what parts words without being written with them. */
const PUNCTUATION: readonly (readonly [RegExp, string])[] = [
	[/(?<=\p{N})[.,\u060c\u066b](?=\p{N})/gu, POINT],
	// ".5" is no 5
	[
		/(?<=^\s*[-+%\p{Sc}\u2212\u2010-\u2015]?)[.,\u066b](?=\p{N})|(?<=\s[-+%\p{Sc}\u2212]?)[.\u066b](?=\p{N})/gu,
		`0${POINT}`
	],
	[/[\u2018\u2019\u201a\u201b](?=\s|$|\p{P})|(?<=^|\s|\p{P})[\u2018\u2019\u201a\u201b]/gu, ' '],
	[/(?<=^|[\s\p{P}])['`]([^'`]+)['`](?=$|[\s\p{P}])/gu, ' $1 '],
	[/[\u2039\u203a\u201f\u275d\u275e\u301d-\u301f\u055b\u055c\u055e\u00a1\u00bf]/g, ''],
	[/\.{2,}|[,;:\u060c\u061b()[\]{}\u055d\u0589]/g, ' ']
];

/**
 * Makes two ways of typing the same short answer equal, beyond what {@link foldText} does for search: width forms,
 * digits, quotes, punctuation at the ends, dots of an abbreviation, hyphens between words, spaces around signs, the
 * article in front.
 * @example foldAnswer('The E.G.D.I.,') === foldAnswer('egdi')
 */
export function foldAnswer(text: string): string {
	const plain = PUNCTUATION.reduce(
		(folded, [sign, instead]) => folded.replace(sign, instead),
		plainSigns(text)
	);
	return withoutArticle(
		foldSpacing(foldArabic(foldText(plain)))
			.replace(/^[^\p{L}\p{N}\p{S}%#@&-]+|[^\p{L}\p{M}\p{N}\p{S}%#@&]+$/gu, '')
			.replace(/^-+ ?(?=\p{N})/u, '-')
			.replace(/^-+(?!\p{N})/u, '')
			.trim()
	);
}

/** The text without the English article in front of its first word. */
function withoutArticle(text: string): string {
	return text.replace(/^(?:the|an|a) (?=.)/, '');
}
