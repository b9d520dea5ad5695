import type { Page } from '@playwright/test';

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
	/** What to do before looking, to reach a state. */
	readonly act?: (page: Page) => Promise<void>;
	/** Status the address answers with, where it is not 200. */
	readonly status?: number;
}

const LESSON = '/courses/local/how-losi-works/link-rule';
const TEST = '/courses/local/how-losi-works/test';

const send = (page: Page, selector: string) => page.locator(selector).first().click();

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
		act: (page) => send(page, '.check form button[type=submit]')
	},
	{
		name: 'lesson-done-error',
		path: () => LESSON,
		as: 'guest',
		act: (page) => send(page, '#lesson-state form button')
	},
	{ name: 'module-print', path: () => '/courses/local/how-losi-works/print', as: 'guest' },
	{ name: 'test-start-guest', path: () => TEST, as: 'guest' },
	{ name: 'test-start', path: () => '/courses/local/welcome/test', as: 'demo' },
	{ name: 'test-question', path: ({ openTest }) => openTest, as: 'demo' },
	{ name: 'test-review', path: ({ openTest }) => `${openTest}/review`, as: 'demo' },
	{ name: 'test-result', path: ({ doneTest }) => doneTest, as: 'demo' },
	{ name: 'glossary', path: () => '/glossary', as: 'guest' },
	{ name: 'indicators', path: () => '/indicators', as: 'guest' },
	{ name: 'indicators-none', path: () => '/indicators?q=zzzz', as: 'guest' },
	{ name: 'indicator', path: () => '/indicators/SP-254', as: 'guest' },
	{ name: 'indicator-tool', path: () => '/indicators/TEC-210', as: 'guest' },
	{ name: 'about', path: () => '/pages/about', as: 'guest' },
	{ name: 'accessibility', path: () => '/pages/accessibility', as: 'guest' },
	{ name: 'privacy', path: () => '/pages/privacy', as: 'guest' },
	{ name: 'register', path: () => '/register', as: 'guest' },
	{
		name: 'register-error',
		path: () => '/register',
		as: 'guest',
		act: (page) => send(page, 'main form button[type=submit]')
	},
	{ name: 'sign-in', path: () => '/sign-in', as: 'guest' },
	{
		name: 'sign-in-error',
		path: () => '/sign-in',
		as: 'guest',
		act: (page) => send(page, 'main form button[type=submit]')
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
		act: (page) => send(page, 'main form button[type=submit]')
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
		act: (page) => send(page, 'main form button[type=submit]')
	},
	{ name: 'question-demo', path: () => '/assessments/demo/questions/SP-286', as: 'guest' },
	{ name: 'sheet', path: ({ dalvira }) => `/assessments/${dalvira}/sheet/SP`, as: 'demo' },
	{ name: 'sheet-demo', path: () => '/assessments/demo/sheet/SP', as: 'guest' },
	{ name: 'statements', path: ({ dalvira }) => `/assessments/${dalvira}/statements`, as: 'demo' },
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
