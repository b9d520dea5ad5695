import { expect, test as base } from '@playwright/test';
import { findIds, signInDemo, type StorageState } from './demo-session';
import type { KnownIds } from './shown-pages';

export { expect };
export { expectNoAxeFindings } from '../axe-findings';

/** A password that every test account has. */
export const PASSWORD = 'four quiet lamps on a hill';

/** Unexpected faults in the browser's console fail the test. */
export const test = base.extend<{ quiet: undefined }, { demoState: StorageState; ids: KnownIds }>({
	quiet: [
		async ({ page }, use) => {
			const faults: string[] = [];
			page.on('console', (message) => {
				const refused = /status of (4\d\d|503)|ERR_INTERNET_DISCONNECTED/.test(message.text());
				if (message.type() === 'error' && !refused) faults.push(message.text());
			});
			page.on('pageerror', (fault) => faults.push(String(fault)));
			await use(undefined);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	],
	demoState: [
		async ({ browser }, use, info) => {
			await use(await signInDemo(browser, info.project.use.baseURL ?? ''));
		},
		{ scope: 'worker' }
	],
	ids: [
		async ({ browser, demoState }, use, info) => {
			await use(await findIds(browser, info.project.use.baseURL ?? '', demoState));
		},
		{ scope: 'worker' }
	]
});
