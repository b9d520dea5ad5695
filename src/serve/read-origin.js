import { SettingProblem } from './setting-problem.js';

const EXAMPLE = 'ORIGIN=https://courses.example.org';

/**
 * The address people use, in the one form that browsers send: small letters, no default port, no slash at the end,
 * international names as they travel.
 * @param {string} text as the operator wrote it
 * @returns {string}
 * @throws {SettingProblem} when it is no address of a site
 * @example readOrigin('HTTPS://Courses.Example:443/') === 'https://courses.example'
 */
export function readOrigin(text) {
	const trimmed = text.trim();
	if (!/^https?:\/\//i.test(trimmed)) {
		throw refusal(text, 'it has to begin with https:// or http://');
	}
	const url = parsed(trimmed);
	if (!url || /[\s\\]/.test(trimmed)) throw refusal(text, 'that is not an address');
	if (url.username || url.password) throw refusal(text, 'it must not hold a name or a password');
	if (url.pathname !== '/' || /[?#]/.test(trimmed)) {
		throw refusal(text, 'it must end after the name and the port, without a path');
	}
	return url.origin;
}

/** @param {string} text */
function parsed(text) {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/** @param {string} text @param {string} reason */
function refusal(text, reason) {
	return new SettingProblem(
		`ORIGIN is ${JSON.stringify(text)}: ${reason}. Write it like ${EXAMPLE}`
	);
}
