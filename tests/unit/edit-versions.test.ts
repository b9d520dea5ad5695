import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routeHandlers } from '../support/route-handlers';

const ATTEMPT = 'Adds a try of its own under an id from the form; nothing stored is edited.';
const SECRET = 'The password or the secret in the address decides, and the last one counts.';
const NOTHING = 'Stores nothing.';
const CREATES = 'Begins something under the id of its form, so that it begins once.';

/** Changes that need no version of what was shown, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
	'/account ?/password': SECRET,
	'/account ?/end':
		'Ends the session of one browser, named by its hash; ended twice it stays ended.',
	'/account/delete ?/default': SECRET,
	'/courses/[course]/[module]/[lesson] ?/answer': ATTEMPT,
	'/courses/[course]/[module]/[lesson] ?/done': 'Notes once that a lesson is complete.',
	'/courses/[course]/[module]/[lesson] ?/place':
		'Notes where somebody reads; the last place counts.',
	'/courses/[course]/[module]/test ?/begin': ATTEMPT,
	'/courses/[course]/[module]/test/[attempt] ?/answer': ATTEMPT,
	'/courses/[course]/[module]/test/[attempt]/review ?/default': ATTEMPT,
	'/courses/[course]/final-test ?/begin': ATTEMPT,
	'/courses/[course]/final-test/[attempt] ?/answer': ATTEMPT,
	'/courses/[course]/final-test/[attempt]/review ?/default': ATTEMPT,
	'/courses/[course]/check/[phase] ?/send': ATTEMPT,
	'/compendium/propose ?/preview': NOTHING,
	'/compendium/propose ?/send': CREATES,
	'/practice-city/(browse)/portal/[[page]] ?/send': NOTHING,
	'/practice-city/(browse)/outside/[page] ?/send': NOTHING,
	'/practice-city/guided/[n] ?/decide': NOTHING,
	'/register ?/default': 'Makes an account; the address exists once.',
	'/sign-in ?/default': SECRET,
	'/reset/[token] ?/default': SECRET,
	'/sign-out POST': 'Ends the session of this browser.',
	'/display POST': 'One choice whose button says what it becomes; the last one counts.'
};

const changes = routeHandlers().filter(
	({ name }) => name.startsWith('?/') || ['POST', 'PUT', 'PATCH', 'DELETE'].includes(name)
);
const named = changes.map(({ route, name }) => `${route} ${name}`);

describe('every change of something stored', () => {
	it('is found', () => {
		expect(named).toContain('/assessments/[id]/statements ?/save');
		expect(named.length).toBeGreaterThan(30);
	});

	it('reads the version that its form showed, unless the list says why it needs none', () => {
		const silent = changes
			.filter(({ text }) => !/\bshownVersion\(|\bsheetRows\(/.test(text))
			.map(({ route, name }) => `${route} ${name}`);
		expect([...new Set(silent)].sort()).toEqual(Object.keys(WITHOUT).sort());
	});

	it('has a form that carries the version', () => {
		const excused = Object.keys(WITHOUT).map((key) => key.split(' '));
		const bare = forms().filter(({ route, actions, text }) => {
			const needs = actions.some(
				(action) => !excused.some(([path, name]) => path === route && name === action)
			);
			return needs && !/name="version|\{@render version\(\)\}|<SheetRow|@render table/.test(text);
		});
		expect(bare.map(({ file, actions }) => `${file}: ${actions.join(' ')}`)).toEqual([]);
		expect(forms().length).toBeGreaterThan(25);
	});
});

/** Every form below src/routes that posts, with the actions that it and its buttons name. */
function forms() {
	return readdirSync('src/routes', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.name.endsWith('.svelte'))
		.flatMap((entry) => {
			const file = join(entry.parentPath, entry.name);
			const source = readFileSync(file, 'utf8');
			return [...source.matchAll(/<form\b[\s\S]*?<\/form>/g)]
				.map(([text]) => text)
				.filter((text) => /method="POST"|'POST'/.test(text))
				.map((text) => ({
					file,
					text,
					route: routeOf(entry.parentPath),
					actions: actionsIn(text)
				}));
		});
}

function actionsIn(form: string): string[] {
	const found = [...form.matchAll(/action=(?:"|\{[^}]*?'|\{`)[^"'`]*?(\?\/\w+)/g)].map(
		(match) => match[1] ?? ''
	);
	if (found.length > 0) return found;
	// An address of its own is an endpoint, and those are in the list.
	return /\saction=/.test(form) ? [] : ['?/default'];
}

function routeOf(folder: string): string {
	return folder.slice('src/routes'.length).replace('/[lang=locale]', '') || '/';
}
