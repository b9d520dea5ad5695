/** The first digit of each set of ten that people of the region type beside the Latin one: Arabic and Persian. */
const ZEROS = [0x0660, 0x06f0] as const;

/** Before letters are taken apart: an acute accent becomes a space with a mark then, and № becomes "No". */
const BEFORE: readonly (readonly [RegExp, string])[] = [
	[/\p{Cf}/gu, ''],
	// What is typed for an apostrophe: accents, primes, letters that modify, the Armenian one.
	[/[\u00b4\u02b9\u02bd\u02c8\u0384\u055a\u1fbd\u1fbf\u2032\u2035]/g, '\u2019'],
	[/[\u2033\u2036]/g, '"'],
	// Hyphens of other scripts and long dashes; those of the Latin script are known where they matter.
	[/[\u058a\u05be\u2043\u2796\u2e3a\u2e3b]/g, '-'],
	[/\u2116/g, '#'],
	// 10² is not 102, and 1½ is not 11/2.
	[/(?<=\p{Nd})(?=[\u00b2\u00b3\u00b9\u2070-\u207b])/gu, '^'],
	[/(?<=\p{Nd})(?=[\u2080-\u208b]|\p{No})(?![\u00b2\u00b3\u00b9\u2070-\u207b])/gu, ' ']
];

const AFTER: readonly (readonly [RegExp, string])[] = [
	[/[\u2044\u2215]/g, '/'],
	[/\u066a/g, '%'],
	[/>=/g, '\u2265'],
	[/<=/g, '\u2264']
];

/**
 * Writes signs that mean one thing in one way: width forms, digits, per cent, apostrophes, hyphens, fraction strokes,
 * and nothing of what phones put in unseen. A power or a fraction behind a digit stays apart from it.
 * @example plainSigns('\u066a\u0665\u0660') // '%50'
 */
export function plainSigns(text: string): string {
	const composed = replaced(text, BEFORE).normalize('NFKC');
	return replaced(composed, AFTER).replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit);
}

function replaced(text: string, steps: typeof BEFORE): string {
	return steps.reduce((plain, [sign, instead]) => plain.replace(sign, instead), text);
}

function latinDigit(digit: string): string {
	const code = digit.charCodeAt(0);
	const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
	return String(code - zero);
}
