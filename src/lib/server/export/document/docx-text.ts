import { TextRun, type IRunOptions } from 'docx';
import { cleanText } from '$lib/domain/text/clean-text';

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** Direction of a text by its first letter, as browsers do for `dir="auto"`; `fallback` when it has none. */
export function isRightToLeft(text: string, fallback: boolean): boolean {
	const first = LETTER.exec(text)?.[0];
	return first === undefined ? fallback : RTL_LETTER.test(first);
}

/** The runs of a text: its line breaks kept, what XML cannot hold left out, marked with direction and language. Nothing else makes runs of text. */
export function textRuns(text: string, rightToLeft: boolean, options: IRunOptions = {}): TextRun[] {
	const lines = cleanText(text).split('\n');
	return lines.map(
		(line, index) =>
			new TextRun({
				...options,
				text: line,
				...(rightToLeft ? { rightToLeft } : {}),
				...(index > 0 ? { break: 1 } : {})
			})
	);
}
