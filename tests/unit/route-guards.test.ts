import { describe, expect, it } from 'vitest';
import { exportedGuards, routeHandlers } from '../support/route-handlers';

// Exported beside the guards, but it lets everybody in: it only says whose work an answer belongs to.
const NOT_A_GUARD = ['learnerForAnswer'];

const CITY =
	'The invented city is read by anybody; for every other city the query is scoped to its owner, 404 otherwise.';
const READING =
	'Whoever comes may read the course; what was done is shown to its own learner only.';
const REFERENCE = 'Reference that is the same for everybody.';
const INVENTED = 'A form of the invented portal: what is sent is not even read.';

/** What anybody may do, and why. Whatever is not listed here needs an account. */
const PUBLIC: Readonly<Record<string, readonly [handlers: string, reason: string]>> = {
	'/': ['load', 'The first page, and the frame of every page.'],
	'/courses': ['load', READING],
	'/courses/[course]': ['load', READING],
	'/courses/[course]/[module]': ['load', READING],
	'/courses/[course]/[module]/[lesson]': [
		'load ?/answer ?/done ?/place',
		'A visitor may answer the checks; the first answer begins to keep her work.'
	],
	'/courses/[course]/[module]/print': ['load', READING],
	'/courses/[course]/[module]/test': [
		'load',
		'What the test asks for; beginning it needs an account.'
	],
	'/courses/[course]/final-test': [
		'load',
		'What the test asks for; beginning it needs an account.'
	],
	'/courses/[course]/check/[phase]': [
		'load ?/send',
		'A visitor may learn what she knows before and after; the first answer begins to keep her work.'
	],
	'/glossary': ['load', REFERENCE],
	'/references': ['load', REFERENCE],
	'/search': ['load', REFERENCE],
	'/search/index.json': ['GET', REFERENCE],
	'/indicators': ['load', REFERENCE],
	'/indicators/[indicator]': ['load', REFERENCE],
	'/instruments/[instrument]': ['load', REFERENCE],
	'/instruments/[instrument]/[indicator]': ['load', REFERENCE],
	'/data': ['load', REFERENCE],
	'/data/[country]': [
		'load',
		'The published values; what a signed-in person entered is read with her own id.'
	],
	'/data/compare': ['load', REFERENCE],
	'/data/egdi-2024.xlsx': ['GET', REFERENCE],
	'/data/egdi-2024.csv': ['GET', REFERENCE],
	'/compendium': ['load', REFERENCE],
	'/compendium/[id]': [
		'load',
		'An entry of the content, or a proposal that a moderator has published; others are 404.'
	],
	'/pages/[page]': ['load', REFERENCE],
	'/practice-city': ['load', REFERENCE],
	'/practice-city/(browse)': ['load', REFERENCE],
	'/practice-city/(browse)/portal': ['load', REFERENCE],
	'/practice-city/(browse)/portal/[[page]]': ['load ?/send', INVENTED],
	'/practice-city/(browse)/portal/[page]/sent/[form]': ['load', REFERENCE],
	'/practice-city/(browse)/outside/[page]': ['load ?/send', INVENTED],
	'/practice-city/(browse)/outside/[page]/sent/[form]': ['load', REFERENCE],
	'/practice-city/(browse)/desk': ['load', REFERENCE],
	'/practice-city/key': ['load', REFERENCE],
	'/practice-city/key/[criterion]': ['load', REFERENCE],
	'/practice-city/guided/[n]': [
		'load ?/decide',
		'Answers of the practice round stay in the address; nothing is stored.'
	],
	'/practice-city/guided/summary': ['load', REFERENCE],
	'/assessments': ['load', 'Shows the way in, and to a signed-in person her own cities.'],
	'/assessments/[id]': ['load', CITY],
	'/assessments/[id]/questions/[indicator]': ['load', CITY],
	'/assessments/[id]/sheet/[criterion]': ['load', CITY],
	'/assessments/[id]/results': ['load', CITY],
	'/assessments/[id]/priorities': ['load', CITY],
	'/assessments/[id]/statements': ['load', CITY],
	'/assessments/[id]/outline': ['load', CITY],
	'/assessments/[id]/outline.docx': ['GET', CITY],
	'/assessments/[id]/answers.xlsx': ['GET', CITY],
	'/assessments/[id]/assessment.json': ['GET', CITY],
	'/register': ['load ?/default', 'Makes an account.'],
	'/sign-in': ['load ?/default', 'Opens a session.'],
	'/sign-out': ['POST GET', 'Ends the session of this browser; without one nothing happens.'],
	'/reset/[token]': ['load ?/default', 'The secret in the address is the credential.'],
	'/kept': ['load', 'Words around a list that is on the device and not here.'],
	'/kept/leave': ['load', 'Asks whoever is signed in; others are sent to sign in.'],
	'/display': ['POST GET', 'Light or dark is kept in a cookie of this browser.'],
	'/healthz': ['GET', 'For whatever watches the server; says nothing about anybody.']
};

const handlers = routeHandlers();
const guards = exportedGuards().filter((guard) => !NOT_A_GUARD.includes(guard));

describe('every load, action and endpoint', () => {
	it('is found', () => {
		const names = handlers.map(({ route, name }) => `${route} ${name}`);
		expect(names).toContain('/courses/[course]/[module]/[lesson] ?/answer');
		expect(names).toContain('/assessments/[id]/outline ?/save');
		expect(names.length).toBeGreaterThan(40);
	});

	it('begins with a guard', () => {
		const open = handlers.filter(({ guard }) => !guard || !guards.includes(guard));
		expect(open.map(({ place, name }) => `${place}: ${name}`)).toEqual([]);
	});

	it('needs an account, unless it is on the list of what anybody may do', () => {
		const listed = Object.entries(PUBLIC).flatMap(([route, [names]]) =>
			names.split(' ').map((name) => `${route} ${name}`)
		);
		const found = handlers
			.filter(({ guard }) => guard === 'anybody')
			.map(({ route, name }) => `${route} ${name}`);
		expect([...new Set(found)].sort()).toEqual(listed.sort());
	});
});
