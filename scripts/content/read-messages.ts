import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { lineFault } from '../../src/lib/server/catalogue/checks/check-files';
import type { Problem } from '../../src/lib/server/catalogue/problems';

/** An interface text as its file has it. */
export interface ReadMessage {
	readonly file: string;
	readonly line: number;
	/** Names with `$`, sorted, in one line. */
	readonly variables: string;
	/** The keys of each choice in it, such as one, few and other. */
	readonly choices: readonly (readonly string[])[];
	/** All that people read of it, in every form. */
	readonly text: string;
}

/** The interface texts of one language with their places; what cannot be read becomes a problem. */
export function readMessages(
	project: string,
	locale: string,
	problems: Problem[] = []
): Map<string, ReadMessage> {
	const folder = join(project, 'content/messages', locale);
	const messages = new Map<string, ReadMessage>();
	if (!existsSync(folder)) return messages;
	for (const name of readdirSync(folder).sort()) {
		const file = `content/messages/${locale}/${name}`;
		readFile(file, readFileSync(join(folder, name), 'utf8'), messages, problems);
	}
	return messages;
}

function readFile(
	file: string,
	text: string,
	messages: Map<string, ReadMessage>,
	problems: Problem[]
): void {
	const parsed = new Map(new FluentResource(text).body.map((message) => [message.id, message]));
	text.split('\n').forEach((content, index) => {
		const fault = (field: string, reason: string) =>
			problems.push({ file, line: index + 1, field, reason });
		const unreadable = lineFault(file, content.replace(/\r$/, ''));
		if (unreadable) fault('', unreadable);
		const id = /^([a-z][a-zA-Z0-9-]*) =/.exec(content)?.[1];
		if (!id) {
			if (/^[^\s#}]/.test(content)) fault('', 'is not a message');
			return;
		}
		if (messages.has(id)) fault(id, 'stands twice');
		const message = parsed.get(id);
		// The runtime leaves out what it cannot read, without a word.
		if (!message) fault(id, 'cannot be read: is a brace not closed, or is there no *[other]?');
		const variables = [...new Set(variablesIn(message?.value))].sort().join(' ');
		const choices = choicesIn(message?.value);
		const words = stringsIn(message?.value).join(' ');
		messages.set(id, { file, line: index + 1, variables, choices, text: words });
	});
}

/** Everything that people read of a parsed text. */
function stringsIn(part: unknown): string[] {
	if (typeof part === 'string') return [part];
	if (Array.isArray(part)) return part.flatMap(stringsIn);
	if (typeof part !== 'object' || part === null) return [];
	if (!('variants' in part) || !Array.isArray(part.variants)) return [];
	return part.variants.flatMap((variant: { readonly value: unknown }) => stringsIn(variant.value));
}

/** The keys of every choice in a parsed text. */
function choicesIn(part: unknown): string[][] {
	if (typeof part !== 'object' || part === null) return [];
	const inner = Object.values(part).flatMap(choicesIn);
	if (!('variants' in part) || !Array.isArray(part.variants)) return inner;
	const keys = part.variants.map((variant: { readonly key: { readonly value: unknown } }) =>
		String(variant.key.value)
	);
	return [keys, ...inner];
}

/** Variables anywhere in a parsed text. */
function variablesIn(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	const own =
		'type' in part && part.type === 'var' && 'name' in part ? [`$${String(part.name)}`] : [];
	return [...own, ...Object.values(part).flatMap(variablesIn)];
}
