import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/lib/server/catalogue/problems';
import { LOCALES, SOURCE_LOCALE } from '../src/lib/i18n/locales';

interface Message {
	readonly file: string;
	readonly line: number;
	readonly variables: string;
}

/** Compares the interface texts of all languages: the same ids, each with the same variables. */
export function checkMessages(project: string): Problem[] {
	const problems: Problem[] = [];
	const source = readMessages(project, SOURCE_LOCALE, problems);
	for (const locale of LOCALES) {
		if (locale === SOURCE_LOCALE) continue;
		const own = readMessages(project, locale, problems);
		for (const [id, message] of source) {
			const translated = own.get(id);
			if (!translated) {
				problems.push({
					file: message.file.replace(`/${SOURCE_LOCALE}/`, `/${locale}/`),
					line: 1,
					field: id,
					reason: 'is missing'
				});
			} else if (translated.variables !== message.variables) {
				problems.push({
					file: translated.file,
					line: translated.line,
					field: id,
					reason: `uses ${translated.variables || 'no variables'}, the source uses ${message.variables || 'none'}`
				});
			}
		}
		for (const [id, message] of own) {
			if (!source.has(id)) {
				problems.push({ ...message, field: id, reason: 'is not in the source language' });
			}
		}
	}
	return problems;
}

/** The messages of one language with their places. */
export function readMessages(
	project: string,
	locale: string,
	problems: Problem[] = []
): Map<string, Message> {
	const folder = join(project, 'content/messages', locale);
	const messages = new Map<string, Message>();
	if (!existsSync(folder)) return messages;
	for (const name of readdirSync(folder).sort()) {
		const file = `content/messages/${locale}/${name}`;
		let id = '';
		readFileSync(join(folder, name), 'utf8')
			.split('\n')
			.forEach((text, index) => {
				const start = /^([a-z][a-zA-Z0-9-]*) =/.exec(text);
				if (start?.[1]) {
					id = start[1];
					if (messages.has(id)) {
						problems.push({ file, line: index + 1, field: id, reason: 'stands twice' });
					}
					messages.set(id, { file, line: index + 1, variables: '' });
				} else if (text.trim() && !text.startsWith('#') && !/^[\s}]/.test(text)) {
					problems.push({ file, line: index + 1, field: '', reason: 'is not a message' });
				}
				addVariables(messages, id, text);
			});
	}
	return messages;
}

function addVariables(messages: Map<string, Message>, id: string, text: string): void {
	const message = messages.get(id);
	if (!message) return;
	const known = new Set(message.variables.split(' ').filter(Boolean));
	for (const match of text.matchAll(/\{\s*\$(\w+)/g)) known.add(`$${match[1]}`);
	messages.set(id, { ...message, variables: [...known].sort().join(' ') });
}
