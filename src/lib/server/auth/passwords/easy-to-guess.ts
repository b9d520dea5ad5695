import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { COMMON_PASSWORDS } from './common-password-list';
import { FAMILIAR_WORDS } from './familiar-words';
import { asLatinKeys } from './latin-keys';

/** Fewer guesses than these, as a power of ten, are not enough against somebody who stole the hashes. */
const ENOUGH = 9.5;

/** So many characters are weighed: time grows steeply with length, and forty hard ones are enough. */
const WEIGHED = 40;

/**
 * Tells whether a password is on the shipped list of common ones, or made of what guessers try first: such words with
 * digits and signs around them, rows and walks on a keyboard (Latin, Russian, Arabic), repeats, counts, dates.
 */
export function isEasyToGuess(password: string): boolean {
	const folded = password.toLowerCase();
	return [folded, asLatinKeys(folded)].some(
		(form) => common().has(form) || isRow(form) || guesses(form, []) < ENOUGH
	);
}

/** Tells whether a password is made of words that belong to the person or the site, however they are joined. */
export function isMadeOf(words: readonly string[], password: string): boolean {
	const folded = password.toLowerCase();
	const used = words
		.map((word) => word.slice(0, WEIGHED).toLowerCase())
		.filter((word) => word.length > 2 && folded.includes(word));
	if (used.length === 0) return false;
	const joined = folded.replace(/[\p{P}\p{Z}]+/gu, '');
	return [folded, joined].some((form) => guesses(form, used) < ENOUGH);
}

function guesses(password: string, words: string[]): number {
	prepare();
	return zxcvbn(password.slice(0, WEIGHED), words).guessesLog10;
}

/** "123456789012" and "abcdefghijkl", in any script: each character follows the one before. */
function isRow(password: string): boolean {
	const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
	const steps = codes.slice(1).map((code, index) => {
		const step = code - (codes[index] ?? 0);
		return step === -9 ? 1 : step;
	});
	return steps.length > 0 && steps.every((step) => step === steps[0]);
}

let list: ReadonlySet<string> | undefined;

function common(): ReadonlySet<string> {
	list ??= new Set(COMMON_PASSWORDS.trim().split('\n'));
	return list;
}

let isPrepared = false;

/** The dictionaries are sorted once, at the first new password: most visits never need them. */
function prepare(): void {
	if (isPrepared) return;
	isPrepared = true;
	zxcvbnOptions.setOptions({
		dictionary: { ...dictionary, leaked: [...common()], familiar: [...FAMILIAR_WORDS] },
		graphs: adjacencyGraphs,
		// Otherwise a few signs in the place of letters could keep the server busy for seconds.
		l33tMaxSubstitutions: 8
	});
}
