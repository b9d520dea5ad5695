import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/lib/domain/locale/locales';
import { tellProblem } from '../../src/lib/server/catalogue/problems';
import { checkMessages, messageFaults } from './check-messages';

const GOOD = `# Buttons
save = Save
pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
by = By { $name }
`;

let project = '';
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'messages-'));
	for (const locale of LOCALES) write(locale, GOOD);
});
afterEach(() => rmSync(project, { recursive: true }));

function write(locale: string, text: string, name = 'common.ftl'): void {
	mkdirSync(join(project, 'content/messages', locale), { recursive: true });
	writeFileSync(join(project, 'content/messages', locale, name), text);
}

describe('checkMessages', () => {
	it('finds nothing in languages that agree', () => {
		expect(checkMessages(project)).toEqual([]);
	});

	it.each([
		[
			'a text that is missing',
			GOOD.replace('save = Save\n', ''),
			'ru/common.ftl:1: save: is missing'
		],
		[
			'a text too many',
			`${GOOD}more = More\n`,
			'ru/common.ftl:8: more: is not in the source language'
		],
		['a text that stands twice', `${GOOD}save = Keep\n`, 'ru/common.ftl:8: save: stands twice'],
		[
			'another variable',
			GOOD.replace('{ $name }', '{ $who }'),
			'ru/common.ftl:7: by: uses $who, the source uses $name'
		],
		[
			'a variable that is lost',
			GOOD.replace(' { $name }', ''),
			'ru/common.ftl:7: by: uses no variables, the source uses $name'
		],
		[
			'a brace that is never closed',
			GOOD.replace('{ $name }', '{ $name'),
			'ru/common.ftl:7: by: cannot be read'
		],
		[
			'a choice without a last resort',
			GOOD.replace('*[other]', '[other]'),
			'ru/common.ftl:3: pages: cannot be read'
		],
		['a line that is no message', `${GOOD}Save\n`, 'ru/common.ftl:8: is not a message'],
		['an id with capitals', `${GOOD}Save = Save\n`, 'ru/common.ftl:8: is not a message']
	])('finds %s', (_title, text, expected) => {
		write('ru', text);
		const found = checkMessages(project).map(tellProblem);
		expect(found).toContainEqual(expect.stringContaining(`content/messages/${expected}`));
	});

	it.each([
		['ru', '[two]', 'names [two], a form that numbers do not have in this language'],
		['ar', '[two]', 'names [two] but not [few]'],
		['kk', '[few]', 'names [few], a form that numbers do not have in this language']
	])('finds a plural form that %s does not have, or forgets: %s', (locale, form, reason) => {
		write(locale, GOOD.replace('[one]', form));
		expect(checkMessages(project).map(tellProblem)).toEqual([
			`content/messages/${locale}/common.ftl:3: pages: ${reason}`
		]);
	});

	it('lets a language that was only begun miss a text, and stops a build for none that is missing', () => {
		write('kk', 'save = Сақтау\n');
		expect(checkMessages(project)).toEqual([]);
		write('ru', 'save = Сохранить\n');
		expect(checkMessages(project).map(({ field }) => field)).toEqual(['pages', 'by']);
		expect(messageFaults(project)).toEqual([]);
	});

	it('finds a text that stands in two files', () => {
		for (const locale of LOCALES) write(locale, 'save = Keep\n', 'more.ftl');
		expect(checkMessages(project).map(({ reason }) => reason)).toContain('stands twice');
	});
});
