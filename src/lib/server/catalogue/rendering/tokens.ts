/** A piece of what a reader gets: the begin or end of an element, a component, or text. */
export interface Token {
	/** `<p>`, `</p>`, `<Term portal>`, or a text with single spaces. */
	readonly is: string;
	/** Line of the file that it comes from; 0 where that is unknown. */
	readonly line: number;
}

const INLINE = /^<\/?(?:strong|em|code|a|Reference|Source)\b/;

/**
 * Brings tokens into the one form in which they can be compared: texts joined, spaces as a browser collapses them,
 * and paragraphs of list items without the difference between loose and tight lists.
 */
export function normaliseTokens(tokens: readonly Token[]): Token[] {
	return trimTexts(joinTexts(loosenItems(tokens)));
}

function isTag({ is }: Token): boolean {
	return /^<\/?[A-Za-z]/.test(is);
}

/** Within list items only the border between two paragraphs counts. */
function loosenItems(tokens: readonly Token[]): Token[] {
	const open: string[] = [];
	const out: Token[] = [];
	let ended = false;
	for (const token of tokens) {
		if (token.is === '</p>' && open.at(-1) === 'li') {
			ended = true;
			continue;
		}
		if (token.is === '<p>' && open.at(-1) === 'li') {
			if (ended) out.push({ is: '<br-paragraph>', line: token.line });
			ended = false;
			continue;
		}
		const [, closing, name = ''] = /^<(\/?)([a-z]+)>$/.exec(token.is) ?? [];
		if (['ul', 'ol', 'li', 'blockquote'].includes(name)) {
			if (closing) open.pop();
			else open.push(name);
		}
		if (token.is.trim()) ended = false;
		out.push(token);
	}
	return out;
}

function joinTexts(tokens: readonly Token[]): Token[] {
	const out: Token[] = [];
	for (const token of tokens) {
		const last = out.at(-1);
		if (last && !isTag(last) && !isTag(token)) {
			out[out.length - 1] = { is: collapse(last.is + token.is), line: last.line };
		} else out.push(isTag(token) ? token : { ...token, is: collapse(token.is) });
	}
	return out;
}

/** Space at the border of a block is not shown. */
function trimTexts(tokens: readonly Token[]): Token[] {
	const isBorder = (token: Token | undefined) => !token || (isTag(token) && !INLINE.test(token.is));
	return tokens.flatMap((token, index) => {
		if (isTag(token)) return [token];
		let { is } = token;
		if (isBorder(tokens[index - 1])) is = is.replace(/^ /, '');
		if (isBorder(tokens[index + 1])) is = is.replace(/ $/, '');
		return is ? [{ ...token, is }] : [];
	});
}

function collapse(text: string): string {
	return text.replace(/[ \t\n\r]+/g, ' ');
}
