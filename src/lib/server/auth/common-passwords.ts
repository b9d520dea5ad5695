import { dictionary } from '@zxcvbn-ts/language-common';

// Shorter ones are refused for their length.
const common = new Set(
	(dictionary.passwords as readonly string[]).filter((password) => password.length >= 12)
);

/** Tells whether a lower-cased password is on the shipped list, or only repeats or counts. */
export function isCommonPassword(password: string): boolean {
	return common.has(password) || /^(.{1,4})\1+$/.test(password) || isRow(password);
}

/** "123456789012" and "abcdefghijkl": each character follows the one before. */
function isRow(password: string): boolean {
	const steps = [...password].slice(1).map((character, index) => {
		const step = character.charCodeAt(0) - password.charCodeAt(index);
		return step === -9 ? 1 : step;
	});
	return steps.length > 0 && steps.every((step) => step === steps[0]);
}
