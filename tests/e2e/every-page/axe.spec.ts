import { LOCALES } from '../../../src/lib/domain/locale/locales';
import { expect, expectNoAxeFindings, test } from '../../support/browser/journey';
import { SHOWN_PAGES, type ShownPage } from '../../support/browser/shown-pages';

// Every page in every state. Normally each in one combination that rotates with the page; AXE_ALL=1 takes them all.
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360] as const;
const COMBINATIONS = LOCALES.flatMap((locale) =>
	THEMES.flatMap((theme) => WIDTHS.map((width) => ({ locale, theme, width })))
);
type Combination = (typeof COMBINATIONS)[number];

SHOWN_PAGES.forEach((shown, index) => {
	const chosen = process.env.AXE_ALL
		? COMBINATIONS
		: [COMBINATIONS[(index * 5) % COMBINATIONS.length]];
	for (const combination of chosen) if (combination) check(shown, combination);
});

function check(shown: ShownPage, { locale, theme, width }: Combination): void {
	test(`${shown.name} has no axe findings, ${locale} ${theme} ${width}`, async ({
		browser,
		demoState,
		ids,
		baseURL
	}) => {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			colorScheme: theme,
			reducedMotion: 'reduce',
			viewport: { width, height: 800 },
			...(shown.as === 'demo' ? { storageState: demoState } : {})
		});
		const page = await context.newPage();
		const response = await page.goto(`/${locale}${shown.path(ids)}`);
		expect(response?.status()).toBe(shown.status ?? 200);
		await shown.act?.(page);
		await page.waitForLoadState('networkidle');
		await expectNoAxeFindings(page);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, 'sideways scroll').toBeLessThanOrEqual(0);
		await context.close();
	});
}
