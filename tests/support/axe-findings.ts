import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule for WCAG 2.0 to 2.2, A and AA, target size included. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
	const runsScripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
	expect(await (runsScripts ? findingsOf(page) : findingsOfCopy(page))).toEqual([]);
}

async function findingsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return violations.flatMap((violation) =>
		violation.nodes.map(
			(node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`
		)
	);
}

/**
 * Where scripts are switched off no timer ever fires, and axe would wait for its own without end: it is shown the same
 * document where they are not, and the page's own scripts stay out of it.
 */
async function findingsOfCopy(page: Page): Promise<string[]> {
	const context = await page
		.context()
		.browser()
		?.newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
	if (!context) throw new Error('the page has no browser that could open another one');
	const copy = await context.newPage();
	const body = await page.content();
	await copy.route(
		(url) => url.href === page.url().replace(/#.*/, ''),
		(route) =>
			route.fulfill({
				body,
				contentType: 'text/html; charset=utf-8',
				headers: { 'content-security-policy': "script-src 'none'" }
			})
	);
	await copy.goto(page.url());
	const findings = await findingsOf(copy);
	await context.close();
	return findings;
}
