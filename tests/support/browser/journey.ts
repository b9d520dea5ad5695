import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { findIds, signInDemo, type StorageState } from './demo-session';
import type { KnownIds } from './shown-pages';

export { expect };

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

/** Every rule for WCAG 2.0 to 2.2, A and AA, target size included. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	const told = violations.flatMap((violation) =>
		violation.nodes.map(
			(node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`
		)
	);
	expect(told).toEqual([]);
}
