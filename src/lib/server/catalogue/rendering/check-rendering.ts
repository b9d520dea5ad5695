import { toComponent } from '../lesson/lesson-pipeline.js';
import { splitLesson } from '../lesson/lesson-pieces.js';
import { normaliseFiles } from '../checks/check-files';
import type { ContentFiles } from '../parse-context';
import type { Problem } from '../problems';
import { expectedTokens } from './expected-tokens';
import { shownTokens } from './shown-tokens';
import type { Token } from './tokens';

const RENDERED = /^content\/(?:courses|pages)\/.*\.md$/;

/**
 * Takes every lesson and page the way of the build and compares what a reader would get with what CommonMark says
 * that the text means; every difference is a problem with its line.
 */
export async function checkRendering(files: ContentFiles): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [file, text] of Object.entries(normaliseFiles(files))) {
		if (!RENDERED.test(file)) continue;
		const problem = await renderingProblem(file, text, files);
		if (problem) problems.push(problem);
	}
	return problems;
}

async function renderingProblem(
	file: string,
	text: string,
	files: ContentFiles
): Promise<Problem | undefined> {
	const parts = splitLesson(text);
	if (!parts) return undefined;
	const folder = file.slice(0, file.lastIndexOf('/'));
	const expected = expectedTokens(parts.body, parts.bodyLine);
	try {
		const code = await toComponent(text, (name) => files[`${folder}/${name}`] ?? '<svg></svg>');
		return difference(file, expected, shownTokens(code));
	} catch (fault) {
		const reason = `cannot be built: ${fault instanceof Error ? fault.message : String(fault)}`;
		return { file, line: parts.bodyLine, field: '', reason };
	}
}

function difference(
	file: string,
	expected: readonly Token[],
	shown: readonly Token[]
): Problem | undefined {
	const length = Math.max(expected.length, shown.length);
	for (let index = 0; index < length; index += 1) {
		const [wanted, seen] = [expected[index], shown[index]];
		if (wanted?.is === seen?.is) continue;
		const { line } = wanted ?? expected.at(-1) ?? { line: 1 };
		const reason =
			`would be shown as ${quote(seen)} instead of ${quote(wanted)}: ` +
			'part blocks with empty lines and keep to the Markdown that docs/writing-content.md describes';
		return { file, line: Math.max(line, 1), field: '', reason };
	}
	return undefined;
}

function quote(token: Token | undefined): string {
	return token ? `"${token.is.slice(0, 60)}"` : 'nothing';
}
