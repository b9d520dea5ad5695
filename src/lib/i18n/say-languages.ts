import { direction, type Locale } from '$lib/domain/locale/locales';
import { languageBegun, piecesOf, withoutMarks } from './another-language';

/** A comment, a whole element that holds text only, or one tag; quoted attributes may hold a ">". */
const PART =
	/<!--[\s\S]*?-->|<(script|style|title|textarea|option|svg)\b(?:"[^"]*"|'[^']*'|\/(?!>)|[^"'>/])*>[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const WITHOUT_END = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/i;

/** A language that was begun, and how deep in the page. */
interface Begun {
	readonly locale: Locale;
	readonly depth: number;
}

/**
 * Turns the marks of interface texts in another language into `lang` and `dir` around every piece of such a text.
 * Attributes and elements that can hold no other element lose their marks.
 * @param html a whole page, or a part of one with all its end tags
 */
export function sayLanguages(html: string): string {
	if (withoutMarks(html) === html) return html;
	const begun: Begun[] = [];
	let depth = 0;
	let said = '';
	let from = 0;
	for (const { 0: part, index } of html.matchAll(PART)) {
		said += sayIn(html.slice(from, index), begun, depth) + withoutMarks(part);
		from = index + part.length;
		depth += step(part);
		// A text that was cut off loses its end: it ends with the element in which it began.
		while (begun.some((one) => one.depth > depth)) begun.pop();
	}
	return said + sayIn(html.slice(from), begun, depth);
}

function step(part: string): -1 | 0 | 1 {
	if (part.startsWith('</')) return -1;
	const isWhole = /^<!|<\/(?:script|style|title|textarea|option|svg)>$/i.test(part);
	return isWhole || WITHOUT_END.test(part) ? 0 : 1;
}

function sayIn(text: string, begun: Begun[], depth: number): string {
	let said = '';
	for (const piece of piecesOf(text)) {
		const locale = languageBegun(piece);
		if (locale) begun.push({ locale, depth });
		else if (withoutMarks(piece) === '') begun.pop();
		else said += around(piece, begun.at(-1)?.locale);
	}
	return said;
}

function around(text: string, locale: Locale | undefined): string {
	if (!locale || !text.trim()) return text;
	return `<span lang="${locale}" dir="${direction(locale)}">${text}</span>`;
}
