/** Codes of the languages that are offered for a city; any other is typed by its name. */
export const CITY_LANGUAGES: readonly string[] =
	'ar az be de en fa fr hy ka kk ky mn ps ro ru tg tk tr uk uz'.split(' ');

/** Chosen codes first, in the order offered, then what was typed, split at commas and line ends. */
export function readLanguages(chosen: readonly string[], typed: string): string[] {
	const offered = CITY_LANGUAGES.filter((code) => chosen.includes(code));
	const others = typed
		.split(/[,;،\n]/)
		.map((name) => name.trim())
		.filter(Boolean);
	return [...new Set([...offered, ...others])];
}

/** What is in the field for other languages. */
export function otherLanguages(languages: readonly string[]): string {
	return languages.filter((language) => !CITY_LANGUAGES.includes(language)).join(', ');
}
