/**
 * Takes away what may be written once beside a number: behind it, or in front of it or of its digits.
 * @returns the text itself when the mark is not there
 * @example withoutMark('-%50', '%') // '-50'
 */
export function withoutMark(text: string, mark: string): string {
	if (mark === '') return text;
	if (text.endsWith(mark)) return text.slice(0, -mark.length).trim();
	const [sign = ''] = /^[-+]? ?/.exec(text) ?? [];
	return text.startsWith(mark, sign.length)
		? sign.trim() + text.slice(sign.length + mark.length).trim()
		: text;
}
