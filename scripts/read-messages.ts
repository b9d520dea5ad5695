import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import type { Problem } from '../src/lib/server/catalogue/problems';

/** An interface text as it stands in its file. */
export interface ReadMessage {
	readonly id: string;
	readonly file: string;
	readonly line: number;
	/** Names with `$`, sorted, in one line. */
	readonly variables: string;
	/** The keys of the variants of each choice in it, for example `one` and `other`. */
	readonly selects: readonly (readonly string[])[];
}

type Parsed = FluentResource['body'][number];

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
		const text = readFileSync(join(folder, name), 'utf8');
		const parsed = new FluentResource(text).body;
		text.split('\n').forEach((content, index) => {
			const fault = (field: string, reason: string) =>
				problems.push({ file, line: index + 1, field, reason });
			const id = /^([a-z][a-zA-Z0-9-]*) =/.exec(content)?.[1];
			if (!id) {
				if (/^[^\s#}]/.test(content)) fault('', 'is not a message');
				return;
			}
			if (messages.has(id)) fault(id, 'stands twice');
			// The runtime leaves out what it cannot read, without a word.
			const message = parsed.find((candidate) => candidate.id === id);
			if (!message)
				fault(id, 'cannot be read: look for a brace that is not closed or a missing *[other]');
			messages.set(id, { id, file, line: index + 1, ...contentsOf(message) });
		});
	}
	return messages;
}

function contentsOf(message: Parsed | undefined): Pick<ReadMessage, 'variables' | 'selects'> {
	const variables = new Set<string>();
	const selects: string[][] = [];
	visit(message?.value, (part) => {
		if (part.type === 'var') variables.add(`$${String(part.name)}`);
		if (part.type === 'select') {
			const variants = part.variants as readonly { key: { value: string | number } }[];
			selects.push(variants.map((variant) => String(variant.key.value)));
		}
	});
	return { variables: [...variables].sort().join(' '), selects };
}

/** Calls back for every part of a parsed text, however deep. */
function visit(value: unknown, each: (part: Readonly<Record<string, unknown>>) => void): void {
	if (typeof value !== 'object' || value === null) return;
	if ('type' in value) each(value as Readonly<Record<string, unknown>>);
	for (const inner of Object.values(value)) visit(inner, each);
}
