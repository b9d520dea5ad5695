const LARGEST = 100_000_000;
const ZEROS = ['0', '٠', '۰'].map((zero) => zero.charCodeAt(0));

/**
 * Reads a number of people as written in any of the region's ways, or undefined when it is none.
 * @example readPopulation('212 000') // 212000
 */
export function readPopulation(typed: string): number | undefined {
	const text = typed.trim().replace(/[٠-٩۰-۹]/g, westernDigit);
	const grouped = /^\d{1,3}(?:[\s.,'’٬]\d{3})+$/;
	if (!/^\d+$/.test(text) && !grouped.test(text)) return undefined;
	const count = Number(text.replace(/\D/g, ''));
	return count >= 1 && count <= LARGEST ? count : undefined;
}

function westernDigit(digit: string): string {
	const code = digit.charCodeAt(0);
	const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
	return String(code - zero);
}
