/** Words for per cent in the languages of the region, longer ones before what they begin with. */
const WORDS = [
	'per cent',
	'percent',
	'процентов',
	'процента',
	'процент',
	'пайыз',
	'відсотків',
	'відсотки',
	'foiz',
	'faiz',
	'yüzde',
	'տոկոս',
	'პროცენტი',
	'بالمئة',
	'بالمائة',
	'في المئة',
	'في المائة'
];
const WORD = new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'gu');

/**
 * Writes the words for per cent as the sign.
 * @param text in small letters
 * @example withPerCentSign('50 процентов') // '50 %'
 */
export function withPerCentSign(text: string): string {
	return text.replace(WORD, '%');
}
