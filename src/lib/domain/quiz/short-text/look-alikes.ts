/** Cyrillic and Greek letters with the Latin letter that looks the same, capitals and small letters apart. */
const PAIRS = {
	А: 'A',
	В: 'B',
	Е: 'E',
	Ё: 'E',
	Ѕ: 'S',
	І: 'I',
	Ї: 'I',
	Ј: 'J',
	К: 'K',
	М: 'M',
	Н: 'H',
	О: 'O',
	Р: 'P',
	С: 'C',
	Т: 'T',
	У: 'Y',
	Ү: 'Y',
	Х: 'X',
	Ӏ: 'I',
	Ә: 'Ə',
	Ԁ: 'D',
	Ԍ: 'G',
	Ԛ: 'Q',
	Ԝ: 'W',
	а: 'a',
	е: 'e',
	ё: 'e',
	ѕ: 's',
	і: 'i',
	ї: 'i',
	ј: 'j',
	о: 'o',
	р: 'p',
	с: 'c',
	у: 'y',
	ү: 'y',
	х: 'x',
	һ: 'h',
	ә: 'ə',
	ԁ: 'd',
	ԍ: 'g',
	ԛ: 'q',
	ԝ: 'w',
	Α: 'A',
	Β: 'B',
	Ε: 'E',
	Ζ: 'Z',
	Η: 'H',
	Ι: 'I',
	Κ: 'K',
	Μ: 'M',
	Ν: 'N',
	Ο: 'O',
	Ρ: 'P',
	Τ: 'T',
	Υ: 'Y',
	Χ: 'X',
	ο: 'o',
	ν: 'v',
	ι: 'i'
} as const;

const LOOKS: ReadonlyMap<string, string> = new Map(Object.entries(PAIRS));

/**
 * Writes every letter that looks Latin as the Latin letter, so that a text typed on the wrong keyboard looks the same.
 * @example asItLooks('ЕGDI') === 'EGDI' // the first letter was Cyrillic
 */
export function asItLooks(text: string): string {
	return Array.from(text, (letter) => LOOKS.get(letter) ?? letter).join('');
}
