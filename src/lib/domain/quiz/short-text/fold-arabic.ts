/** Letters and words of Arabic that people write in two ways. */
const SAME: readonly (readonly [RegExp, string])[] = [
	// marks that are written over letters, and the alif that joins
	[/[\u0610-\u061a\u064b-\u0655\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640]/g, ''],
	[/\u0671/g, '\u0627'],
	// the end of a feminine word, with and without its dots
	[/\u0629/g, '\u0647'],
	// hamza on either carrier: مسؤول and مسئول
	[/[\u0624\u0626]/g, '\u0621'],
	// "and" is part of the word behind it
	[/(?<=^|[\s\p{P}])\u0648\s+(?=\p{L})/gu, '\u0648'],
	// the article, where enough of the word is left, also behind "and"; no part of والدين, parents
	[
		/(?<=(?:^|[\s\p{P}])\u0648?)\u0627\u0644(?=\p{L}{3})(?<!\u0648\u0627\u0644(?=\u062f[\u064a\u0627]))/gu,
		''
	]
];

/**
 * Makes two Arabic spellings of the same words equal, beyond what the search knows.
 * @param text folded as for the search
 * @example foldArabic('الحكومة') === foldArabic('حكومه')
 */
export function foldArabic(text: string): string {
	return SAME.reduce((folded, [letters, letter]) => folded.replace(letters, letter), text);
}
