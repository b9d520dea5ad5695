/** The first digit of each set of ten that people of the region type. */
const ZEROS = [0x0660, 0x06f0] as const;

/**
 * Reads a number as people of the region type it: with a point or a comma before the fraction, spaces between
 * thousands, a sign, a per cent sign, Arabic or Persian digits.
 * @returns undefined when the text is not a plain number
 * @example readNumber('0,75') // 0.75
 */
export function readNumber(text: string): number | undefined {
	const plain = withLatinDigits(text)
		.replace(/[\s\p{Cf}]/gu, '')
		.replace(/[\u2212\u2013]/g, '-')
		.replace(/[,\u066b]/, '.')
		.replace(/[%\u066a]$/, '');
	return /^[-+]?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

function withLatinDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
		const code = digit.charCodeAt(0);
		const zero = ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
		return String(code - zero);
	});
}
