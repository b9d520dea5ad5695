import { foldText } from './fold-text';

/** Stands for the point in "2.1", which tells two numbers apart. */
const POINT = '\ue000';

/**
 * Makes two ways of typing the same short answer equal, beyond what {@link foldText} does for search: width forms,
 * quotes, punctuation at the ends, dots of an abbreviation, hyphens between words, the article in front.
 * @example foldAnswer('The E.G.D.I.,') === foldAnswer('egdi')
 */
export function foldAnswer(text: string): string {
	const plain = text
		.normalize('NFKC')
		.replace(/(?<=\p{N})[.,٫](?=\p{N})/gu, POINT)
		.replace(
			/[\u2018\u2019\u201a\u201b](?=\s|$|\p{P})|(?<=^|\s|\p{P})[\u2018\u2019\u201a\u201b]/gu,
			' '
		)
		.replace(/[\u0653-\u0655\u0670]/g, '')
		.replace(/ٱ/g, 'ا')
		.replace(/[,;:،؛…()[\]{}]/g, ' ');
	return withoutArticles(
		foldText(plain)
			.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
			.replace(/^[^\p{L}\p{N}\p{S}%#@&-]+|[^\p{L}\p{M}\p{N}\p{S}%#@&]+$/gu, '')
			.replace(/^-+(?!\p{N})/u, '')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

/** The article in front of the first word in English, and of each word in Arabic, where enough of the word is left. */
function withoutArticles(text: string): string {
	return text.replace(/^(?:the|an|a) (?=.)/, '').replace(/(?<=^| )ال(?=\p{L}{3})/gu, '');
}
