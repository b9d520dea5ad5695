import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { OwnServer, SignedIn } from './own-server';
import { PROPOSAL } from './someone-proposes';

/** A form whose text is kept on the device, and how to see that it was stored. */
export interface KeptForm {
	/** Its `data-keep`; `*` stands for an id. */
	readonly keep: string;
	readonly as: 'guest' | 'person' | 'moderator';
	/** Prepares what the form needs and gives the address of its page, without the language. */
	readonly path: (scene: Scene) => Promise<string> | string;
	/** Types and chooses; `words` are of this run alone. */
	readonly type: (form: Locator, words: string) => Promise<void>;
	/** Checks that the form holds it. */
	readonly holds: (form: Locator, words: string) => Promise<void>;
	/** Name of the button, where the form has several. */
	readonly button?: RegExp;
	/** Rows that hold it; `?` stands for the words, then for the learner. */
	readonly stored?: string;
	/** Nothing of it is sent without its person: a password belongs to it. */
	readonly neverAlone?: boolean;
	/** What the page about a failure holds of it, where nothing was typed. */
	readonly carries?: (words: string) => string;
	/** It is sent with every change. */
	readonly sentAtOnce?: boolean;
}

export interface Scene {
	readonly server: OwnServer;
	readonly person: SignedIn;
	/** Sends as the person. */
	readonly request: APIRequestContext;
}

const LESSON = '/courses/local/how-losi-works/link-rule';
const CITY = { cityName: 'Tavrin', portalAddress: 'https://www.tavrin.example', country: '' };

const fillText = (name: string) => (form: Locator, words: string) =>
	form.locator(`[name="${name}"]`).fill(words);
const holdsText = (name: string) => (form: Locator, words: string) =>
	expect(form.locator(`[name="${name}"]`)).toHaveValue(words);
const text = (name: string) => ({ type: fillText(name), holds: holdsText(name) });

/** The second option by its words: the order is drawn anew for every page. */
const chosen = new Map<string, string>();
const choose = async (form: Locator, words: string) => {
	const choice = form.locator('label.choice').nth(1);
	chosen.set(words, (await choice.innerText()).trim());
	await choice.click();
};
const holdsChoice = async (form: Locator, words: string) => {
	const choice = form.locator('label.choice', { has: form.page().locator('input:checked') });
	expect((await choice.first().innerText()).trim().slice(2)).toBe(chosen.get(words)?.slice(2));
};
const carries = () => 'Your choices are in the form too.';
/** A test draws its questions: whatever the first one asks is answered with something. */
const answerAny = async (form: Locator, words: string) => {
	const question = form.locator('fieldset').first();
	if ((await question.locator('label.choice').count()) > 0) await choose(question, words);
	const rows = await question.locator('select').all();
	for (const [index, row] of rows.entries()) await row.selectOption({ index: index + 1 });
	const typed = question.locator('input[type=text]');
	if ((await typed.count()) > 0) await typed.fill('7');
};
const holdsAny = async (form: Locator, words: string) => {
	const question = form.locator('fieldset').first();
	if (chosen.has(words)) await holdsChoice(question, words);
	for (const row of await question.locator('select').all()) await expect(row).not.toHaveValue('');
	const typed = question.locator('input[type=text]');
	if ((await typed.count()) > 0) await expect(typed).toHaveValue('7');
};
const choice = { type: choose, holds: holdsChoice, carries };

/** Every form whose text is kept; a unit test compares the list with the source. */
export const KEPT_FORMS: readonly KeptForm[] = [
	{
		keep: 'check *',
		as: 'guest',
		path: () => LESSON,
		...text('answer'),
		stored: `select count(*) from attempt where answer like '%' || :words || '%'`
	},
	{
		keep: 'scene * *',
		as: 'person',
		path: () => '/courses/local/how-losi-works/message-test',
		...choice
	},
	{
		keep: 'test *',
		as: 'person',
		path: async (scene) => {
			const begun = await post(scene, '/courses/local/how-losi-works/test?/begin', {});
			return begun.replace(/#.*/, '');
		},
		type: answerAny,
		holds: holdsAny,
		carries,
		stored: `select count(*) from test_attempt where learner_id = :learner and answers <> '{}' and :words = :words`
	},
	{
		keep: 'gain',
		as: 'guest',
		path: () => '/courses/local/check/before',
		type: (form, words) => choose(form.locator('section').first(), words),
		holds: (form, words) => holdsChoice(form.locator('section').first(), words),
		carries,
		stored: `select count(*) from gain_check where :words = :words`
	},
	{
		keep: 'guided',
		as: 'guest',
		path: () => '/practice-city/guided/2?a=1',
		...choice
	},
	{
		keep: 'settings',
		as: 'person',
		path: () => '/account',
		...text('name'),
		stored: 'select count(*) from account where name = :words and learner_id = :learner'
	},
	{
		keep: 'register',
		as: 'guest',
		path: () => '/register',
		...text('name'),
		button: /Open the account/,
		neverAlone: true
	},
	{
		keep: 'city',
		as: 'person',
		path: () => '/assessments/new',
		type: async (form, words) => {
			await form.locator('[name=cityName]').fill(words);
			await form.locator('[name=portalAddress]').fill('https://www.tavrin.example');
		},
		holds: holdsText('cityName'),
		stored: 'select count(*) from assessment where city_name = :words and owner_id = :learner'
	},
	{
		keep: 'city',
		as: 'person',
		path: async (scene) => `${await city(scene)}/edit`,
		...text('cityName'),
		stored: 'select count(*) from assessment where city_name = :words and owner_id = :learner'
	},
	{
		keep: 'answer',
		as: 'person',
		path: async (scene) => `${await city(scene)}/questions/IF-281`,
		type: async (form, words) => {
			await form.locator('[name=answer][value=not-met]').check();
			await form.locator('[name=note]').fill(words);
		},
		holds: async (form, words) => {
			await expect(form.locator('[name=note]')).toHaveValue(words);
			await expect(form.locator('[name=answer][value=not-met]')).toBeChecked();
		},
		stored: 'select count(*) from finding where note = :words and learner_id = :learner'
	},
	{
		keep: 'sheet',
		as: 'person',
		path: async (scene) => `${await city(scene)}/sheet/SP`,
		type: async (form, words) => {
			await form.locator('[name="answer-SP-254"][value=not-met]').check();
			await form.locator('[name="support-SP-254"]').fill(words);
		},
		holds: holdsText('support-SP-254'),
		stored: 'select count(*) from finding where note = :words and learner_id = :learner'
	},
	{
		keep: 'statements',
		as: 'person',
		path: async (scene) => `${await city(scene)}/statements`,
		...text('localChallenge'),
		stored: 'select count(*) from statement where text = :words and :learner = :learner'
	},
	{
		keep: 'priorities',
		as: 'person',
		path: async (scene) => {
			const base = await city(scene);
			await answer(scene, base);
			return `${base}/priorities`;
		},
		type: (form) => form.locator('[name=pick]').first().check(),
		holds: (form) => expect(form.locator('[name=pick]').first()).toBeChecked(),
		carries,
		sentAtOnce: true,
		button: /Save and recalculate/,
		stored: `select count(*) from priority where :words = :words and assessment_id in (select id from assessment where owner_id = :learner)`
	},
	{
		keep: 'section *',
		as: 'person',
		path: async (scene) => `${await city(scene)}/outline?edit=vision`,
		...text('text'),
		button: /Save/,
		stored: 'select count(*) from outline_section where text = :words and :learner = :learner'
	},
	{
		keep: 'title',
		as: 'person',
		path: async (scene) => `${await city(scene)}/outline?title`,
		...text('title'),
		stored: 'select count(*) from assessment where outline_title = :words and owner_id = :learner'
	},
	{
		keep: 'action *',
		as: 'person',
		path: async (scene) => `${await city(scene)}/outline?edit=actions&action=new`,
		...text('text'),
		stored: 'select count(*) from outline_action where text = :words and :learner = :learner'
	},
	{
		keep: 'proposal',
		as: 'person',
		path: () => '/compendium/propose',
		type: fillProposal,
		holds: holdsText('title'),
		button: /Send to the moderators/,
		stored: 'select count(*) from practice_proposal where title = :words and author_id = :learner'
	},
	{
		keep: 'proposal',
		as: 'person',
		path: async (scene) => `/compendium/proposals/${await propose(scene)}`,
		...text('title'),
		button: /Save/,
		stored: 'select count(*) from practice_proposal where title = :words and author_id = :learner'
	},
	{
		keep: 'decline',
		as: 'moderator',
		path: async (scene) => `/compendium/moderation/${await propose(scene)}`,
		...text('reason'),
		stored: 'select count(*) from practice_proposal where reason = :words and :learner = :learner'
	},
	{
		keep: 'city-value',
		as: 'person',
		path: () => '/data/kaz',
		type: async (form, words) => {
			await form.locator('[name=city]').fill(words);
			await form.locator('[name=value]').fill('0.5');
			await form.locator('[name=foundIn]').fill('The table of cities');
			await form.locator('[name=foundOn]').fill('2025-03-04');
		},
		holds: holdsText('city'),
		stored: 'select count(*) from city_value where city = :words and learner_id = :learner'
	}
];

/** The form of a page that a case is about. */
export function formOn(page: Page, { keep }: KeptForm): Locator {
	const start = keep.replace(/ .*/, '');
	const match = keep.includes('*') ? `[data-keep^="${start} "]` : `[data-keep="${keep}"]`;
	const form = page.locator(`form${match}`);
	return start === 'check' ? form.filter({ has: page.locator('textarea') }).first() : form.first();
}

/** Sends a form as a page without script would, over what the page shows now, and gives where it leads, without the language. */
export async function post(
	{ request, server: { origin } }: Pick<Scene, 'request' | 'server'>,
	path: string,
	form: Record<string, string>
): Promise<string> {
	const shown = await (await request.get(`/en${path.split('?')[0] ?? ''}`)).text();
	const version = /name="version" value="([^"]+)"/.exec(shown)?.[1];
	const response = await request.post(`/en${path}`, {
		form: { ...form, ...(version ? { version } : {}) },
		maxRedirects: 0,
		headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin', origin }
	});
	expect(response.status(), await response.text()).toBe(303);
	return response.headers()['location']?.replace(/^\/en/, '') ?? '';
}

/** Makes a city and gives its address, without the language. */
export async function city(scene: Pick<Scene, 'request' | 'server'>): Promise<string> {
	const path = await post(scene, '/assessments/new?/create', { ...CITY, id: randomUUID() });
	return /^\/assessments\/[^/?#]+/.exec(path)?.[0] ?? '';
}

async function answer(scene: Scene, base: string): Promise<void> {
	await post(scene, `${base}/questions/IF-281?/save`, {
		answer: 'not-met',
		evidence: '',
		note: ''
	});
}

async function propose(scene: Scene): Promise<string> {
	const id = randomUUID();
	const { title, place, done, result, sourceAddress } = PROPOSAL;
	await post(scene, '/compendium/propose?/send', {
		id,
		title,
		place,
		done,
		result,
		sourceAddress,
		country: '',
		indicators: 'IF-281'
	});
	return id;
}

async function fillProposal(form: Locator, words: string): Promise<void> {
	const { place, done, result, sourceAddress } = PROPOSAL;
	for (const [name, value] of Object.entries({
		title: words,
		place,
		done,
		result,
		sourceAddress
	})) {
		await form.locator(`[name=${name}]`).fill(value);
	}
	await form.locator('details').first().locator('summary').click();
	await form.locator('[name=indicators]').first().check();
}
