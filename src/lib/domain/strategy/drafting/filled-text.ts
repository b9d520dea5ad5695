/** A piece of a text; `filled` when it was put into a sentence from the data. */
export interface Run {
	readonly text: string;
	readonly filled: boolean;
}

const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/**
 * Takes a sentence apart at the invisible marks that isolate inserted values.
 * @example splitFilled('We found \u206848\u2069 features') // 'We found ', '48' (filled), ' features'
 */
export function splitFilled(text: string): readonly Run[] {
	const runs: Run[] = [];
	let depth = 0;
	for (const piece of text.split(/([\u2068\u2069])/)) {
		if (piece === FIRST_STRONG) depth += 1;
		else if (piece === POP) depth = Math.max(0, depth - 1);
		else if (piece) append(runs, piece, depth > 0);
	}
	return runs;
}

/** The text without those marks, and without those of its language: for fields, files and comparison. */
export function withoutMarks(text: string): string {
	return text.replace(/[\u2068\u2069\ufdd0-\ufdef]/g, '');
}

function append(runs: Run[], text: string, filled: boolean): void {
	const last = runs.at(-1);
	if (last?.filled === filled) runs[runs.length - 1] = { text: last.text + text, filled };
	else runs.push({ text, filled });
}
