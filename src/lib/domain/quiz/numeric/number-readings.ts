import { plainSigns } from '../../text/plain-signs';
import { withPerCentSign } from './per-cent';
import { withoutMark } from './without-mark';

/** Separates thousands and is never written before a fraction. */
const GROUPERS = " '_\u066c";
/** Is written before a fraction and never separates thousands. */
const FRACTION = '\u066b';
/** Does either, according to the language. */
const EITHER = '.,';

/**
 * Every number that a text can mean, as people of the region type them: with a point or a comma before the fraction or
 * between thousands, spaces, apostrophes, Arabic or Persian digits and separators, a sign, and a per cent sign or the
 * unit on either side. The reading with a fraction comes first.
 * @param unit what the question asks for, such as "visits"; it may be typed beside the number
 * @returns nothing when the text is not a plain number
 * @example numberReadings('4,200') // [4.2, 4200]
 */
export function numberReadings(text: string, unit = ''): readonly number[] {
	if (hasPowerOrFraction(text, unit)) return [];
	const plain = withoutUnit(inPlainSigns(text), inPlainSigns(unit));
	const isBelowZero = plain.startsWith('-');
	const amount = plain.replace(/^[-+]/, '').trim();
	const readings = [...asFraction(amount), ...asGroups(amount)].map(Number);
	return [...new Set(readings)].map((value) => (isBelowZero && value !== 0 ? -value : value));
}

/** Halves, powers and numbers in circles are no digits of a plain number; a unit may have some. */
function hasPowerOrFraction(text: string, unit: string): boolean {
	const amount = unit === '' ? text : text.replace(unit, '');
	return /\p{No}/u.test(amount);
}

/** Digits and separators that look or count alike become one; letters stay and are refused later. */
function inPlainSigns(text: string): string {
	const plain = plainSigns(text)
		.replace(/[\u02bb\u02bc\u2018\u2019\u201b\u0060]/g, "'")
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\u060c/g, ',')
		.replace(/\s+/gu, ' ')
		.trim()
		.toLowerCase();
	return withPerCentSign(plain);
}

/** The number without the per cent sign or the unit, whichever is written beside it. */
function withoutUnit(text: string, unit: string): string {
	const bare = withoutMark(text, '%');
	return bare === text ? withoutMark(text, unit) : bare;
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
