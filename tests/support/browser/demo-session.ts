import type { Browser, BrowserContext, Page } from '@playwright/test';
import { follow } from '../press';
import { signIn } from '../sign-in';
import type { KnownIds } from './shown-pages';

const DEMO = { email: 'demo@example.org', password: 'dalvira-learns-to-score' };

/** Cookies of a signed-in browser. */
export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs the demo account in and gives its cookies. */
export async function signInDemo(browser: Browser, baseURL: string): Promise<StorageState> {
	const context = await browser.newContext({ baseURL });
	await signIn(await context.newPage(), DEMO.email, DEMO.password);
	const state = await context.storageState();
	await context.close();
	return state;
}

/** Finds the demo account's cities and tests; makes a city without answers and an open test. */
export async function findIds(
	browser: Browser,
	baseURL: string,
	storageState: StorageState
): Promise<KnownIds> {
	const context = await browser.newContext({ baseURL, storageState });
	const page = await context.newPage();
	await page.goto('/en/assessments');
	const city = async (name: string) => {
		const link = page.getByRole('main').getByRole('link', { name }).first();
		const path = (await link.getAttribute('href')) ?? '';
		return /assessments\/([^/?#]+)/.exec(path)?.[1] ?? '';
	};
	const dalvira = await city('Dalvira');
	const orlen = await city('Orlen');
	await page.goto('/en/assessments/new');
	await page.getByLabel('Name of the city').fill('Tavrin');
	await page.getByLabel('Address of the portal').fill('https://www.tavrin.example');
	await follow(page.getByRole('main').getByRole('button').first());
	const empty = /assessments\/([^/?#]+)/.exec(page.url())?.[1] ?? '';
	await page.goto('/en/courses/local/welcome/test');
	const doneTest = await pathOf(page, 'a[href*="/welcome/test/"]');
	await page.goto('/en/courses/local/how-losi-works/test');
	await follow(page.getByRole('main').getByRole('button').first());
	const openTest = new URL(page.url()).pathname.slice(3);
	await context.close();
	return { dalvira, orlen, empty, doneTest, openTest };
}

async function pathOf(page: Page, selector: string): Promise<string> {
	const href = await page.locator(selector).first().getAttribute('href');
	return new URL(href ?? '', page.url()).pathname.slice(3);
}
