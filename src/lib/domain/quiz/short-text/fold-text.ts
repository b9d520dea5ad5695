/**
 * Makes two spellings of the same words equal: case, composed letters, apostrophes, ё, spaces, full stop.
 * @example foldText('Е‑правительство ') === foldText('е-правительство')
 */
export function foldText(text: string): string {
	return text
		.normalize('NFC')
		.toLocaleLowerCase('und')
		.replace(/[\u02bb\u02bc\u2018\u2019\u0060\u00b4]/g, "'")
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/ё/g, 'е')
		.replace(/[.!?\u00ab\u00bb"\u201c\u201d]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
