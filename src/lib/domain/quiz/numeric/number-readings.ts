/** The first digit of each set of ten that people of the region type beside the Latin one. */
const ZEROS = [0x0660, 0x06f0] as const;
/** Kinds of minus: hyphens, dashes, the mathematical sign, the small one. */
const MINUS = /^[-\u2010-\u2015\u2212\ufe63]/;
/** What stands between thousands and never before a fraction. */
const GROUPERS = " '_\u066c";
/** What stands before a fraction and never between thousands. */
const FRACTION = '\u066b';
/** What stands in both places, according to the language. */
const EITHER = '.,';

/**
 * Every number that a text can mean, as people of the region type them: with a point or a comma before the fraction or
 * between thousands, spaces, apostrophes, Arabic or Persian digits and separators, a sign, a per cent sign or the unit
 * behind. The reading with a fraction stands first.
 * @param unit what the question asks for, such as "visits"; it may be typed behind the number
 * @returns nothing when the text is not a plain number
 * @example numberReadings('4,200') // [4.2, 4200]
 */
export function numberReadings(text: string, unit = ''): readonly number[] {
	const plain = withoutUnit(inPlainSigns(text), inPlainSigns(unit));
	const isBelowZero = MINUS.test(plain);
	const amount = plain.replace(isBelowZero ? MINUS : /^\+/, '').trim();
	const readings = [...asFraction(amount), ...asGroups(amount)].map(Number);
	return [...new Set(readings)].map((value) => (isBelowZero && value !== 0 ? -value : value));
}

/** Digits and separators that look or count alike become one; halves, powers and letters stay and are refused later. */
function inPlainSigns(text: string): string {
	if (/\p{No}/u.test(text)) return 'no plain number';
	return text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit)
		.replace(/[\u02bb\u02bc\u2018\u2019\u201b\u0060\u00b4\u2032]/g, "'")
		.replace(/\u060c/g, ',')
		.replace(/\s+/gu, ' ')
		.trim()
		.toLowerCase();
}

function latinDigit(digit: string): string {
	const code = digit.charCodeAt(0);
	const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
	return String(code - zero);
}

function withoutUnit(text: string, unit: string): string {
	const bare = text.replace(/ ?[%\u066a]$/, '');
	return unit !== '' && bare === text && text.endsWith(unit)
		? text.slice(0, -unit.length).trim()
		: bare;
}

/** The number with at most one separator, taken as the beginning of the fraction. */
function asFraction(text: string): string[] {
	const parts = new RegExp(`^(\\d*)(?:[${EITHER}${FRACTION}](\\d+))?$`).exec(text);
	if (!parts || text === '') return [];
	return [`${parts[1] ?? ''}.${parts[2] ?? '0'}`];
}

/** The number in groups of three with the same sign between all of them, and perhaps a fraction after another sign. */
function asGroups(text: string): string[] {
	const grouped = new RegExp(
		`^([1-9]\\d{0,2})([${GROUPERS}${EITHER}])(\\d{3}(?:\\2\\d{3})*)(?:(?!\\2)[${EITHER}${FRACTION}](\\d+))?$`
	).exec(text);
	if (!grouped) return [];
	const [, first = '', sign = '', rest = '', fraction = '0'] = grouped;
	return [`${first}${rest.replaceAll(sign, '')}.${fraction}`];
}
