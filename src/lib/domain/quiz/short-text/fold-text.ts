/** Letters that people of one language write in two ways, and what looks the same on another keyboard. */
const SAME: readonly (readonly [RegExp, string])[] = [
	// apostrophes, as in Uzbek oʻ and gʻ
	[/[\u02bb\u02bc\u2018\u2019\u0060\u00b4]/g, "'"],
	[/[\u2010-\u2015\u2212]/g, '-'],
	[/ё/g, 'е'],
	// dotted and dotless i of Azerbaijani and Turkish
	[/i\u0307|ı/g, 'i'],
	// Armenian "and", one letter or two
	[/և/g, 'եւ'],
	// Arabic: vowel marks and the stroke that only lengthens; alif with and without hamza; Persian letters
	[/[\u064b-\u0652\u0640]/g, ''],
	[/[أإآ]/g, 'ا'],
	[/[ىی]/g, 'ي'],
	[/ک/g, 'ك'],
	[/[.!?؟\u00ab\u00bb"\u201c\u201d\u201e]/g, ''],
	[/\s+/g, ' ']
];

/**
 * Makes two spellings of the same words equal: case, composed letters, apostrophes, ё, hyphens, spaces, full stop.
 * @example foldText('Е‑правительство ') === foldText('е-правительство')
 */
export function foldText(text: string): string {
	// Marks of direction and joiners, which phone keyboards put in unseen
	const plain = text
		.replace(/\p{Cf}/gu, '')
		.toLowerCase()
		.normalize('NFC');
	return SAME.reduce((folded, [letters, letter]) => folded.replace(letters, letter), plain)
		.normalize('NFC')
		.trim();
}
