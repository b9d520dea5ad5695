import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { temporaryFolder } from './built-server';

/** A question as its author writes it. */
export interface WrittenQuestion {
	id: string;
	kind: string;
	prompt: string;
	choices?: WrittenPart[];
	pairs?: WrittenPart[];
	items?: WrittenPart[];
}

/** A choice, a pair or a step. */
interface WrittenPart {
	id: string;
	correct?: boolean;
}

/** A question in the flow of a lesson, with its file. */
export interface PlacedQuestion {
	readonly file: string;
	readonly written: WrittenQuestion;
}

const BLOCK = /```question\n([\s\S]*?)```/g;
const BUILT_FROM = [
	'src',
	'content',
	'static',
	'drizzle',
	'scripts',
	'server.js',
	'package.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'tsconfig.scripts.json'
];

/** A copy of everything that a build needs, in a temporary folder. */
export function copyTree(): string {
	const root = temporaryFolder();
	for (const name of BUILT_FROM) cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
	return root;
}

/** The questions in the lessons of a course that are written in English alone. */
export function questionsInLessons(course: string): PlacedQuestion[] {
	const folder = join('content/courses', course);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.sort()
		.filter((name) => /en\.md$/.test(name))
		.map((name) => join(folder, name))
		.filter((file) => readdirSync(join(file, '..')).every((name) => !/^(?:ru|ar)\.md$/.test(name)))
		.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(BLOCK)].map(([, block = '']) => ({
				file,
				written: parse(block) as WrittenQuestion
			}))
		);
}

/** Changes one question of a lesson in a copy of the tree; undefined takes it out. */
export function rewriteQuestion(
	root: string,
	{ file, written }: PlacedQuestion,
	change: (question: WrittenQuestion) => WrittenQuestion | undefined
): void {
	const path = join(root, file);
	const text = readFileSync(path, 'utf8').replace(BLOCK, (whole, block: string) => {
		const question = parse(block) as WrittenQuestion;
		if (question.id !== written.id) return whole;
		const changed = change(question);
		return changed ? `\`\`\`question\n${stringify(changed)}\`\`\`` : '';
	});
	writeFileSync(path, text);
}

/** Changes a YAML file in a copy of the tree. */
export function rewriteYaml(
	root: string,
	file: string,
	change: (content: Record<string, never>) => void
): void {
	const path = join(root, file);
	const content = parseDocument(readFileSync(path, 'utf8')).toJS() as Record<string, never>;
	change(content);
	writeFileSync(path, stringify(content));
}

/** Gives the folder of a lesson another name, and so the lesson another address. */
export function renameLesson(root: string, { file }: PlacedQuestion): void {
	const folder = join(root, file, '..');
	renameSync(folder, `${folder}-moved`);
}

/** What a question offers to be chosen from. */
export function partsOf(question: WrittenQuestion): WrittenPart[] {
	return question.choices ?? question.pairs ?? question.items ?? [];
}

/** One more thing to choose, before all others. */
export function withPartAdded(question: WrittenQuestion): WrittenQuestion {
	const because = 'This stands here since today.';
	const [id, text] = ['added-today', 'Something that nobody could choose before'];
	if (question.choices) {
		return { ...question, choices: [{ id, text, because } as WrittenPart, ...question.choices] };
	}
	if (question.pairs) {
		const pair = { id, left: text, right: 'Its other side', because } as WrittenPart;
		return { ...question, pairs: [pair, ...question.pairs] };
	}
	return { ...question, items: [{ id, text, because } as WrittenPart, ...(question.items ?? [])] };
}

/** Without the last thing to choose that is not the right one. */
export function withPartRemoved(question: WrittenQuestion): WrittenQuestion {
	const gone = removedPart(question);
	return withParts(
		question,
		partsOf(question).filter(({ id }) => id !== gone)
	);
}

/** Id of what {@link withPartRemoved} takes away. */
export function removedPart(question: WrittenQuestion): string {
	return partsOf(question).findLast(({ correct }) => !correct)?.id ?? '';
}

/** The same things in the opposite order. */
export function withPartsReordered(question: WrittenQuestion): WrittenQuestion {
	return withParts(question, [...partsOf(question)].reverse());
}

function withParts(question: WrittenQuestion, parts: WrittenPart[]): WrittenQuestion {
	if (question.choices) return { ...question, choices: parts };
	return question.pairs ? { ...question, pairs: parts } : { ...question, items: parts };
}
