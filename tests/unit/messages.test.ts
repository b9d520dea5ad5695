import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../scripts/content/check-messages';
import { readMessages } from '../../scripts/content/read-messages';
import { messageIdSource } from '../../scripts/content/write-message-ids';
import { LOCALES, SOURCE_LOCALE } from '../../src/lib/domain/locale/locales';
import type { MessageId } from '../../src/lib/i18n/message-id';
import { createPlainTranslator, readPlainMessages } from '../../src/lib/i18n/translator';
import { tellProblem } from '../../src/lib/server/catalogue/problems';

// Put together from two values, so that no text of the source shows their beginning.
const FAMILIES = [/^(incomplete|unreadable)-/];

const NUMBERS = [0, 1, 1.5, 2, 5, 11, 21, 22, 25, 100];

describe('the interface texts', () => {
	it('are the same in every language, with the same variables', () => {
		expect(checkMessages('.').map(tellProblem)).toEqual([]);
	});

	it('are listed in message-id.ts as `npm run messages` writes it', () => {
		expect(readFileSync('src/lib/i18n/message-id.ts', 'utf8')).toBe(messageIdSource('.'));
	});

	it.each(LOCALES)('can all be formatted in %s, whatever the numbers are', (locale) => {
		const t = createPlainTranslator([readPlainMessages(locale, sourcesOf(locale))]);
		const messages = readMessages('.', locale);
		expect(messages.size).toBeGreaterThan(100);
		for (const [id, { variables }] of messages) {
			const names = variables.split(' ').filter(Boolean);
			for (const number of names.length > 0 ? NUMBERS : [0]) {
				const values = Object.fromEntries(names.map((name) => [name.slice(1), number]));
				expect(t(id as MessageId, values), id).toMatch(/\S/);
			}
			const words = Object.fromEntries(names.map((name) => [name.slice(1), 'слово']));
			expect(t(id as MessageId, words), id).toMatch(/\S/);
		}
	});

	it('are all used somewhere', () => {
		const code = sourceTexts('src').join('\n');
		const built = [...code.matchAll(/`([^`$\n]*)\$\{[^}`]*\}([^`$\n]*)`/g)]
			.filter(
				([, before = '', after = '']) => /^[a-z][\w-]*$/.test(before) && /^[\w-]*$/.test(after)
			)
			.map(([, before = '', after = '']) => new RegExp(`^${before}.+${after}$`));
		const unused = [...readMessages('.', SOURCE_LOCALE).keys()].filter(
			(id) =>
				!["'", '"', '`'].some((quote) => code.includes(`${quote}${id}${quote}`)) &&
				![...FAMILIES, ...built].some((pattern) => pattern.test(id))
		);
		expect(unused).toEqual([]);
	});
});

function sourcesOf(locale: string): string[] {
	const folder = join('content/messages', locale);
	return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** All source texts except the list of ids itself. */
function sourceTexts(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.filter((entry) => !/message-id\.ts$|common-password-list\.ts$|\.test\.ts$/.test(entry.name))
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
