import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { follow, send } from '../press';

/** Addresses that exist only once somebody has done something. */
export interface KnownIds {
	/** The demo account's scored city, with a comparison to last year. */
	readonly dalvira: string;
	/** A city in progress. */
	readonly orlen: string;
	/** A city without one answer. */
	readonly empty: string;
	/** A module test of the demo account that is open. */
	readonly openTest: string;
	/** A submitted one. */
	readonly doneTest: string;
}

export interface ShownPage {
	/** Short name, also of its screenshot. */
	readonly name: string;
	/** Below the language. */
	readonly path: (ids: KnownIds) => string;
	readonly as: 'guest' | 'demo';
	/** What to do before looking, to reach a state; done once the state is shown. */
	readonly act?: (page: Page) => Promise<unknown>;
	/** Status the address answers with, where it is not 200. */
	readonly status?: number;
}

const LESSON = '/courses/local/how-losi-works/link-rule';
const TEST = '/courses/local/how-losi-works/test';

const press = (page: Page, selector: string) => send(page.locator(selector).first());

/** Sends a changed form as a page would that was opened before somebody else's change. */
async function sendOutdated(page: Page, field: string): Promise<void> {
	await page.locator('input[name^="version"]').evaluateAll((all) => {
		for (const one of all) one.setAttribute('value', 'outdated');
	});
	await page.locator(field).fill('Typed meanwhile');
	await press(page, 'main form:has([name^="version"]) button[type=submit]');
	await page.getByRole('alert').first().waitFor();
}

/** Pages of content that the course may do without. */
function whereThereIs(file: string, pages: readonly ShownPage[]): readonly ShownPage[] {
	return existsSync(`content/courses/local/${file}`) ? pages : [];
}

/** Every page of the product in each of its states. */
export const SHOWN_PAGES: readonly ShownPage[] = [
	{ name: 'home-guest', path: () => '', as: 'guest' },
	{ name: 'home-learner', path: () => '', as: 'demo' },
	{ name: 'courses', path: () => '/courses', as: 'guest' },
	{ name: 'courses-learner', path: () => '/courses', as: 'demo' },
	{ name: 'course', path: () => '/courses/local', as: 'guest' },
	{ name: 'course-learner', path: () => '/courses/local', as: 'demo' },
	{ name: 'module', path: () => '/courses/local/local-digital-government', as: 'demo' },
	{ name: 'lesson', path: () => LESSON, as: 'guest' },
	{ name: 'lesson-answered', path: () => '/courses/local/welcome/before-you-start', as: 'demo' },
	{
		name: 'lesson-error',
		path: () => LESSON,
		as: 'guest',
		act: (page) => press(page, '.check form button[type=submit]')
	},
	{
		name: 'lesson-done-error',
		path: () => LESSON,
		as: 'guest',
		act: (page) => press(page, '#lesson-state form button')
	},
	{
		name: 'lesson-scenario',
		path: () => '/courses/local/how-losi-works/message-test',
		as: 'guest',
		act: async (page) => {
			const scenario = page.locator('#q-message-test-silence');
			await scenario.getByRole('radio').first().check();
			await send(scenario.locator('form[method="POST"] button'));
		}
	},
	...whereThereIs('final-test.yaml', [
		{ name: 'final-test-guest', path: () => '/courses/local/final-test', as: 'guest' },
		{ name: 'final-test', path: () => '/courses/local/final-test', as: 'demo' }
	]),
	...whereThereIs('gain-check.yaml', [
		{ name: 'check-before', path: () => '/courses/local/check/before', as: 'guest' },
		{ name: 'check-after', path: () => '/courses/local/check/after', as: 'guest' },
		{
			name: 'check-error',
			path: () => '/courses/local/check/before',
			as: 'guest',
			act: (page) => press(page, 'main form button[type=submit]')
		}
	]),
	{ name: 'module-print', path: () => '/courses/local/how-losi-works/print', as: 'guest' },
	{ name: 'test-start-guest', path: () => TEST, as: 'guest' },
	{ name: 'test-start', path: () => '/courses/local/welcome/test', as: 'demo' },
	{ name: 'test-question', path: ({ openTest }) => openTest, as: 'demo' },
	{ name: 'test-review', path: ({ openTest }) => `${openTest}/review`, as: 'demo' },
	{ name: 'test-result', path: ({ doneTest }) => doneTest, as: 'demo' },
	{ name: 'kept', path: () => '/kept', as: 'demo' },
	{ name: 'kept-leave', path: () => '/kept/leave', as: 'demo' },
	{ name: 'search', path: () => '/search', as: 'guest' },
	{ name: 'search-found', path: () => '/search?q=losi', as: 'guest' },
	{ name: 'search-nothing', path: () => '/search?q=zzyzx', as: 'guest' },
	{
		name: 'search-typing',
		path: () => '/search',
		as: 'guest',
		act: async (page) => {
			await page.getByRole('searchbox').pressSequentially('losi');
			await page.locator('#pocket li').first().waitFor();
		}
	},
	{ name: 'references', path: () => '/references', as: 'guest' },
	{ name: 'glossary', path: () => '/glossary', as: 'guest' },
	{ name: 'indicators', path: () => '/indicators', as: 'guest' },
	{ name: 'indicators-none', path: () => '/indicators?q=zzzz', as: 'guest' },
	{ name: 'indicator', path: () => '/indicators/SP-254', as: 'guest' },
	{ name: 'indicator-tool', path: () => '/indicators/TEC-210', as: 'guest' },
	{ name: 'data', path: () => '/data', as: 'guest' },
	{ name: 'data-filtered', path: () => '/data?region=asia&lldc=yes&sort=osi', as: 'guest' },
	{ name: 'data-none', path: () => '/data?q=zzzz', as: 'guest' },
	{ name: 'data-fault', path: () => '/data?region=atlantis', as: 'guest', status: 400 },
	{ name: 'data-country', path: () => '/data/geo', as: 'guest' },
	{ name: 'data-country-published', path: () => '/data/est', as: 'demo' },
	{
		name: 'data-country-error',
		path: () => '/data/kaz',
		as: 'demo',
		act: (page) => press(page, 'main form button[type=submit]')
	},
	{ name: 'data-compare', path: () => '/data/compare?c=kaz&c=geo&c=est&c=arm', as: 'guest' },
	{ name: 'data-compare-empty', path: () => '/data/compare', as: 'guest' },
	{ name: 'practice', path: () => '/practice-city', as: 'guest' },
	{ name: 'practice-home', path: () => '/practice-city/portal?for=CP-223', as: 'guest' },
	{ name: 'practice-form', path: () => '/practice-city/portal/parking', as: 'guest' },
	{ name: 'practice-sent', path: () => '/practice-city/portal/contacts/sent/mayor', as: 'guest' },
	{ name: 'practice-search', path: () => '/practice-city/portal/search?q=water', as: 'guest' },
	{ name: 'practice-site-map', path: () => '/practice-city/portal/site-map', as: 'guest' },
	{ name: 'practice-business', path: () => '/practice-city/portal/business', as: 'guest' },
	{
		name: 'practice-dead',
		path: () => '/practice-city/portal/price-list',
		as: 'guest',
		status: 404
	},
	{ name: 'practice-outside', path: () => '/practice-city/outside/civil-register', as: 'guest' },
	{ name: 'practice-desk', path: () => '/practice-city/desk', as: 'guest' },
	{ name: 'practice-key', path: () => '/practice-city/key', as: 'guest' },
	{ name: 'practice-key-closed', path: () => '/practice-city/key/CP', as: 'guest' },
	{ name: 'practice-key-open', path: () => '/practice-city/key/TEC?show=all', as: 'guest' },
	{ name: 'practice-guided', path: () => '/practice-city/guided/2?a=1', as: 'guest' },
	{
		name: 'practice-guided-error',
		path: () => '/practice-city/guided/2?a=1',
		as: 'guest',
		act: (page) => press(page, 'article form button[type=submit]')
	},
	{ name: 'practice-verdict', path: () => '/practice-city/guided/5?a=10101', as: 'guest' },
	{
		name: 'practice-summary',
		path: () => '/practice-city/guided/summary?a=1011110110',
		as: 'guest'
	},
	{ name: 'practice-summary-empty', path: () => '/practice-city/guided/summary', as: 'guest' },
	{ name: 'compendium', path: () => '/compendium', as: 'guest' },
	{ name: 'compendium-none', path: () => '/compendium?q=zzzz', as: 'guest' },
	{ name: 'compendium-case', path: () => '/compendium/decide-madrid', as: 'guest' },
	{ name: 'compendium-pointer', path: () => '/compendium/portal-santo-domingo', as: 'guest' },
	{ name: 'compendium-propose', path: () => '/compendium/propose?indicator=PE-275', as: 'demo' },
	{
		name: 'compendium-propose-error',
		path: () => '/compendium/propose',
		as: 'demo',
		act: (page) => press(page, 'main form button[type=submit]')
	},
	{ name: 'compendium-proposals', path: () => '/compendium/proposals', as: 'demo' },
	{
		name: 'compendium-proposal-change',
		path: () => '/compendium/proposals',
		as: 'demo',
		act: (page) => follow(page.locator('main li a[href*="/compendium/proposals/"]').first())
	},
	{
		name: 'compendium-published',
		path: () => '/compendium?kind=proposal',
		as: 'guest',
		act: (page) => follow(page.locator('#kind-proposal ~ ul a').first())
	},
	{ name: 'about', path: () => '/pages/about', as: 'guest' },
	{ name: 'accessibility', path: () => '/pages/accessibility', as: 'guest' },
	{ name: 'privacy', path: () => '/pages/privacy', as: 'guest' },
	{ name: 'register', path: () => '/register', as: 'guest' },
	{
		name: 'register-error',
		path: () => '/register',
		as: 'guest',
		act: (page) => press(page, 'main form button[type=submit]')
	},
	{ name: 'sign-in', path: () => '/sign-in', as: 'guest' },
	{
		name: 'sign-in-error',
		path: () => '/sign-in',
		as: 'guest',
		act: (page) => press(page, 'main form button[type=submit]')
	},
	{ name: 'reset-used', path: () => '/reset/not-a-token', as: 'guest' },
	{ name: 'account', path: () => '/account', as: 'demo' },
	{ name: 'cities-guest', path: () => '/assessments', as: 'guest' },
	{ name: 'cities', path: () => '/assessments', as: 'demo' },
	{ name: 'city-new', path: () => '/assessments/new', as: 'demo' },
	{
		name: 'city-new-error',
		path: () => '/assessments/new',
		as: 'demo',
		act: (page) => press(page, 'main form button[type=submit]')
	},
	{ name: 'city-edit', path: ({ orlen }) => `/assessments/${orlen}/edit`, as: 'demo' },
	{ name: 'city-delete', path: ({ orlen }) => `/assessments/${orlen}/delete`, as: 'demo' },
	{ name: 'city-tasks-demo', path: () => '/assessments/demo', as: 'guest' },
	{ name: 'city-tasks', path: ({ orlen }) => `/assessments/${orlen}`, as: 'demo' },
	{ name: 'city-tasks-empty', path: ({ empty }) => `/assessments/${empty}`, as: 'demo' },
	{ name: 'question', path: ({ orlen }) => `/assessments/${orlen}/questions/SP-254`, as: 'demo' },
	{
		name: 'question-error',
		path: ({ empty }) => `/assessments/${empty}/questions/SP-254`,
		as: 'demo',
		act: (page) => press(page, 'main form button[type=submit]')
	},
	{ name: 'question-demo', path: () => '/assessments/demo/questions/SP-286', as: 'guest' },
	{ name: 'sheet', path: ({ dalvira }) => `/assessments/${dalvira}/sheet/SP`, as: 'demo' },
	{ name: 'sheet-demo', path: () => '/assessments/demo/sheet/SP', as: 'guest' },
	{ name: 'statements', path: ({ dalvira }) => `/assessments/${dalvira}/statements`, as: 'demo' },
	{
		name: 'statements-conflict',
		path: ({ dalvira }) => `/assessments/${dalvira}/statements`,
		as: 'demo',
		act: (page) => sendOutdated(page, '#localChallenge')
	},
	{
		name: 'sheet-conflict',
		path: ({ dalvira }) => `/assessments/${dalvira}/sheet/SP`,
		as: 'demo',
		act: (page) => sendOutdated(page, '#support-SP-254')
	},
	{ name: 'results', path: ({ dalvira }) => `/assessments/${dalvira}/results`, as: 'demo' },
	{ name: 'results-demo', path: () => '/assessments/demo/results', as: 'guest' },
	{ name: 'results-part', path: ({ orlen }) => `/assessments/${orlen}/results`, as: 'demo' },
	{ name: 'results-empty', path: ({ empty }) => `/assessments/${empty}/results`, as: 'demo' },
	{ name: 'priorities', path: ({ dalvira }) => `/assessments/${dalvira}/priorities`, as: 'demo' },
	{ name: 'priorities-demo', path: () => '/assessments/demo/priorities', as: 'guest' },
	{ name: 'priorities-empty', path: ({ empty }) => `/assessments/${empty}/priorities`, as: 'demo' },
	{ name: 'outline', path: ({ dalvira }) => `/assessments/${dalvira}/outline`, as: 'demo' },
	{
		name: 'outline-edit',
		path: ({ dalvira }) => `/assessments/${dalvira}/outline?edit=vision`,
		as: 'demo'
	},
	{ name: 'outline-demo', path: () => '/assessments/demo/outline', as: 'guest' },
	{ name: 'outline-empty', path: ({ empty }) => `/assessments/${empty}/outline`, as: 'demo' },
	{ name: 'not-found', path: () => '/nowhere', as: 'guest', status: 404 }
];
