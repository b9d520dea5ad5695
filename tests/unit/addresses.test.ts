import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The only folder that builds addresses. */
const HOME = 'src/lib/domain/addresses/';

/** Files that name a path and do not lead there, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
	'src/lib/server/http/limits/limited-routes.ts': 'It names routes as the framework does.'
};

/** How an address looks that somebody builds by hand. */
const BUILT = {
	'a path after a language': /[`"]\/\$?\{[^}]*(?:locale|lang)[^}]*\}/i,
	'a link that goes on from another address':
		/(?:href|[aA]ction|address|base|leave)=(?:"|\{`\$?)\{[^"`]*\}\//,
	'a text that goes on from another address':
		/\$\{(?:[\w.]*[hH]ref|base|city|home|list|\w+Address\([^`]*\))\}\//,
	'a path by its name':
		/['"`]\/(?:account|assessments|compendium|courses|data|display|glossary|indicators|kept|instruments|pages|practice-city|references|register|search|sign-(?:in|out))(?=[/?#'"`$])/
};

/** Comments may show an address. */
const COMMENT = /^\s*(?:\/?\*|\/\/)/;

/** Finds addresses that are built by hand, as `line: what is wrong`. */
function findBuilt(text: string): string[] {
	return text.split('\n').flatMap((line, index) => {
		if (COMMENT.test(line)) return [];
		const found = Object.entries(BUILT).filter(([, pattern]) => pattern.test(line));
		return found.map(([what]) => `${index + 1}: ${what}`);
	});
}

describe('addresses', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((file) => `src/${file.replaceAll('\\', '/')}`)
		.filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
		.filter((file) => !file.startsWith(HOME) && !(file in OTHERWISE));

	it('are built in one folder only', () => {
		const built = files.flatMap((file) =>
			findBuilt(readFileSync(file, 'utf8')).map((fault) => `${file}:${fault}`)
		);
		expect(built).toEqual([]);
	});

	it.each([
		['`/${data.locale}/courses`', 'a path after a language'],
		['<a href="/{locale}{path}">', 'a path after a language'],
		['`/${document.documentElement.lang}/kept`', 'a path after a language'],
		['<a href="{data.base}/results">', 'a link that goes on from another address'],
		['`${assessmentAddress(locale, id)}/results`', 'a text that goes on from another address'],
		['`${view.href}/print`', 'a text that goes on from another address'],
		["path: '/glossary'", 'a path by its name'],
		['`/courses/${slug}`', 'a path by its name']
	])('built by hand are found: %s', (line, what) => {
		expect(findBuilt(line)).toContain(`1: ${what}`);
	});
});
