import { sentencesOf } from '../sentences-of';

/** A piece of a sentence; `hit` where it holds a word that was looked for. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

const LONGEST = 220;

/**
 * The sentence of a text that holds the most of the words looked for, with these words marked.
 * @param isHit tells whether a word of the text is one of them
 */
export function excerptOf(text: string, isHit: (word: string) => boolean): readonly Piece[] {
	const sentences = text
		.split('\n')
		.flatMap(sentencesOf)
		.filter((sentence) => sentence.trim() !== '');
	const rated = sentences.map((sentence) => ({
		sentence,
		hits: new Set(
			wordsOf(sentence)
				.filter(isHit)
				.map((word) => word.toLowerCase())
		).size
	}));
	const best = rated.reduce((one, other) => (other.hits > one.hits ? other : one), {
		sentence: sentences[0] ?? '',
		hits: 0
	});
	return mark(shorten(best.sentence, isHit), isHit);
}

function wordsOf(sentence: string): string[] {
	return sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** Long sentences are cut at a word, so that the first hit stays in sight. */
function shorten(sentence: string, isHit: (word: string) => boolean): string {
	if (sentence.length <= LONGEST) return sentence;
	const hit = wordsOf(sentence).find(isHit);
	const at = hit ? sentence.indexOf(hit) : 0;
	const from = at > LONGEST / 2 ? sentence.indexOf(' ', at - LONGEST / 2) + 1 : 0;
	const end = sentence.lastIndexOf(' ', from + LONGEST);
	const until = end > from && from + LONGEST < sentence.length ? end : sentence.length;
	return `${from > 0 ? '… ' : ''}${sentence.slice(from, until)}${until < sentence.length ? ' …' : ''}`;
}

function mark(sentence: string, isHit: (word: string) => boolean): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const text of sentence.split(/([\p{L}\p{N}'’-]+)/u)) {
		if (!text) continue;
		const hit = isHit(text);
		const last = pieces.at(-1);
		if (last && last.hit === hit) pieces[pieces.length - 1] = { text: last.text + text, hit };
		else pieces.push({ text, hit });
	}
	return pieces;
}
