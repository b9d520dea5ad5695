/** A piece of text of a page, with the language that a screen reader would speak it in. */
export interface SpokenText {
	readonly text: string;
	readonly lang: string;
}

const PART =
	/<!--[\s\S]*?-->|<(script|style|title|textarea|option)\b[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const WITHOUT_END = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/i;

/** Every text between the tags of a page with its language, found by the nearest `lang` around it. */
export function spokenTexts(html: string): SpokenText[] {
	const found: SpokenText[] = [];
	const languages = [''];
	let from = 0;
	for (const { 0: part, index } of html.matchAll(PART)) {
		const text = plain(html.slice(from, index));
		if (text) found.push({ text, lang: languages.at(-1) ?? '' });
		from = index + part.length;
		if (part.startsWith('</')) languages.pop();
		else if (/^<(?!!|script|style|title|textarea|option)/i.test(part) && !WITHOUT_END.test(part)) {
			languages.push(/\slang="([^"]*)"/.exec(part)?.[1] ?? languages.at(-1) ?? '');
		}
	}
	return found;
}

function plain(text: string): string {
	return text
		.replace(/[\u2068\u2069]/g, '')
		.replace(/&amp;/g, '&')
		.replace(/&lt;/g, '<')
		.replace(/&quot;/g, '"')
		.replace(/\s+/g, ' ')
		.trim();
}
