import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Something a layer must not import.
 * @typedef {{ regex: string, message: string }} Ban
 */

/** @param {string} regex matched against the text of the import @param {string} message */
const ban = (regex, message) => ({ regex, message });

/** A folder of src/lib, however the import reaches it: $lib/server/…, ../../server/… @param {string} name */
const folder = (name) => `^(?:\\$lib|\\.{1,2}(?:/\\.\\.)*)(?:/[^/]+)*?/${name}(?:/|$)`;

const domainOnly = ban(
	'^(?!\\.{1,2}/|\\$lib/domain/|vitest$)',
	'The domain is plain data in, plain data out: it imports only the domain.'
);
const noServer = ban(folder('server'), 'Server code must not reach the browser or a component.');
const noComponents = ban(
	folder('components'),
	'Arrows go one way: components import this layer, never the other way round.'
);
const noClient = ban(folder('client'), 'Code for the browser; this layer runs on the server too.');
const noRoutes = ban('(?:^|/)routes/', 'Routes import layers; no layer imports a route.');
const noTranslations = ban(folder('i18n'), 'The domain speaks no language: give it texts.');
const noFormat = ban(
	'(?:^|/)i18n/format(?:\\.|$)|^\\./format$',
	'Browsers lack data for half of the languages: dates, numbers and lists are formatted in load.'
);
const noKit = ban(
	'^@sveltejs/kit',
	'Only server/http knows requests; services are called with plain values.'
);
const noApp = ban('^\\$app/', 'Only routes and components know the framework.');
const noDrizzle = ban(
	'^drizzle-(?:orm|kit)',
	'Queries stand in services, one aggregate in one file.'
);
const noTables = ban(folder('db'), 'Only services know the tables.');
const noLucia = ban('^lucia$', 'server/auth/sessions.ts is the only file that knows Lucia.');
const noEngine = ban('^better-sqlite3$', 'server/db is the only place that knows the engine.');
const noSvelte = ban('^svelte(?:/|$)|\\.svelte$', 'This layer knows no markup.');

/**
 * @param {string} name
 * @param {readonly string[]} files
 * @param {readonly Ban[]} bans
 * @returns {import('eslint').Linter.Config}
 */
const layer = (name, files, bans) => ({
	name: `layer/${name}`,
	files: [...files],
	rules: {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns: [...bans] }]
	}
});

const serverBans = [noComponents, noClient, noRoutes, noApp, noKit, noSvelte];

const layers = [
	layer(
		'domain',
		['src/lib/domain/**/*.ts'],
		[domainOnly, noServer, noComponents, noClient, noRoutes, noTranslations]
	),
	layer(
		'components and client',
		['src/lib/components/**', 'src/lib/client/**'],
		[noServer, noRoutes, noFormat, noDrizzle, noLucia, noEngine]
	),
	layer(
		'i18n',
		['src/lib/i18n/**/*.ts'],
		[noServer, noComponents, noClient, noRoutes, noKit, noApp, noSvelte]
	),
	layer('server', ['src/lib/server/**/*.{ts,js}'], [...serverBans, noLucia, noEngine]),
	layer(
		'server/auth/sessions',
		['src/lib/server/auth/sessions.ts', 'src/lib/server/auth/sessions.test.ts'],
		[...serverBans, noEngine]
	),
	layer('server/db', ['src/lib/server/db/**/*.ts'], [...serverBans, noLucia]),
	layer(
		'server/http',
		['src/lib/server/http/**/*.ts'],
		[noComponents, noClient, noRoutes, noApp, noSvelte, noLucia, noEngine]
	),
	layer(
		'server side of routes',
		['src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		[noComponents, noClient, noDrizzle, noTables, noLucia, noEngine]
	),
	layer(
		'browser side of routes',
		['src/routes/**/*.svelte', 'src/routes/**/+page.ts', 'src/routes/**/+layout.ts'],
		[noServer, noFormat, noDrizzle, noLucia, noEngine]
	)
];

/** @type {import('eslint').Linter.Config} */
const pureDomain = {
	name: 'domain/pure',
	files: ['src/lib/domain/**/*.ts'],
	rules: {
		'no-restricted-properties': [
			'error',
			{ object: 'Date', property: 'now', message: 'Pass `now`.' },
			{ object: 'Math', property: 'random', message: 'Pass a seed.' }
		],
		'no-restricted-globals': [
			'error',
			...['console', 'crypto', 'document', 'fetch', 'performance', 'process', 'window'].map(
				(name) => ({
					name,
					message: 'The domain does no input or output.'
				})
			)
		],
		'no-restricted-syntax': [
			'error',
			{
				selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
				message: 'Pass `now`.'
			},
			{ selector: 'CallExpression[callee.name="Date"]', message: 'Pass `now`.' }
		]
	}
};

/** @type {import('eslint').Linter.Config} */
const portableQueries = {
	name: 'server/portable queries',
	files: ['src/lib/server/**/*.ts'],
	ignores: ['src/lib/server/db/**'],
	rules: {
		'no-restricted-syntax': [
			'error',
			{
				selector: 'CallExpression[arguments.length=0][callee.property.name=/^(?:all|get|run)$/]',
				message: 'Synchronous on this engine only: await the query builder itself.'
			},
			{
				selector: 'CallExpression[callee.property.name="transaction"]',
				message: 'Use db.write: the driver’s own transaction does not wait for promises.'
			},
			{
				selector:
					'TaggedTemplateExpression[tag.name="sql"] TemplateElement[value.raw=/\\b(?:rowid|json_extract|json_each|strftime|unixepoch|match)\\b/i]',
				message: 'Only SQLite understands this: put it into a function of server/db.'
			}
		]
	}
};

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'content/',
			'drizzle/',
			'data/',
			'.data/'
		]
	},
	js.configs.recommended,
	typescript.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' }
	},
	{
		files: ['src/lib/client/**', 'src/lib/components/**', 'src/routes/**/*.svelte'],
		languageOptions: { globals: { ...globals.browser } }
	},
	{
		name: 'every file',
		rules: {
			curly: ['error', 'multi-line'],
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['error'] }],
			// Types see undefined names better than this rule does.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' }
			],
			// A query that nobody awaits never runs, and a query builder is a thenable, not a promise.
			'@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: false }
			],
			// Services and form actions promise to be asynchronous, whether this one waits or not.
			'@typescript-eslint/require-await': 'off',
			// Kit's own way out of a load is to throw a redirect or an error.
			'@typescript-eslint/only-throw-error': 'off'
		}
	},
	{
		name: 'components',
		files: ['**/*.svelte'],
		// svelte-check knows their types; here they would cost half of the time.
		extends: [typescript.configs.disableTypeChecked],
		languageOptions: {
			parserOptions: { parser: typescript.parser, projectService: false, svelteConfig }
		},
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-at-html-tags': 'error',
			// Pages are documents and the site stands at the root: plain addresses are right.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		name: 'commands',
		files: ['scripts/**', 'src/serve/**', 'server.js', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		name: 'plain JavaScript',
		files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
		extends: [typescript.configs.disableTypeChecked]
	},
	pureDomain,
	portableQueries,
	...layers
);
