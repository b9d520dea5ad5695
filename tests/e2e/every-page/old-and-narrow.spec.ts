import { LOCALES } from '../../../src/lib/domain/locale/locales';
import { expect, test } from '../../support/browser/journey';
import { follow, send } from '../../support/press';
import { SHOWN_PAGES } from '../../support/browser/shown-pages';

const PHONE = { width: 360, height: 740 };
const LESSON = '/courses/local/how-losi-works/link-rule';

test('the menu of a phone opens, closes by Escape and by a press elsewhere', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await page.goto('/en');
	const opener = page.locator('header summary', { hasText: 'Menu' });
	const courses = page.locator('header').getByRole('link', { name: 'Courses', exact: true });
	await expect(courses).toBeHidden();
	await opener.click();
	await expect(courses).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(courses).toBeHidden();
	await expect(opener).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(courses).toBeVisible();
	await page.locator('footer').click();
	await expect(courses).toBeHidden();
});

test('Escape closes the languages first and the menu after them', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await page.goto('/en');
	await page.locator('header summary', { hasText: 'Menu' }).click();
	await page.locator('header summary', { hasText: 'English' }).click();
	const russian = page.locator('header').getByRole('link', { name: 'Русский' });
	await expect(russian).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(russian).toBeHidden();
	await expect(
		page.locator('header').getByRole('link', { name: 'Courses', exact: true })
	).toBeVisible();
});

test('the menu works without a script, and stands open where there is room @no-js', async ({
	page
}) => {
	await page.setViewportSize(PHONE);
	await page.goto('/ar');
	const courses = page.locator('header nav a').first();
	await expect(courses).toBeHidden();
	await page.locator('header .opener summary').click();
	await expect(courses).toBeVisible();
	await follow(courses);
	await expect(page).toHaveURL(/\/ar\/courses$/);
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(page.locator('header .opener')).toBeHidden();
	await expect(courses).toBeVisible();
});

test('another language opens at the heading in view', async ({ page }) => {
	await page.goto(`/en${LESSON}`);
	const headings = page.locator('article h2[id]');
	const id = (await headings.nth(2).getAttribute('id')) ?? '';
	await headings.nth(2).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
	await page
		.locator('header summary', { hasText: 'English' })
		.evaluate((one) => (one as HTMLElement).click());
	await page.locator('header a[hreflang=ru]').evaluate((link) => (link as HTMLElement).click());
	await expect(page).toHaveURL(new RegExp(`/ru${LESSON}#${id}$`));
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('another language keeps what was searched and chosen, also once a script has changed it', async ({
	page
}) => {
	await page.goto('/en/search?q=losi');
	await page.locator('header summary', { hasText: 'English' }).click();
	await follow(page.locator('header a[hreflang=ar]'));
	await expect(page).toHaveURL(/\/ar\/search\?q=losi$/);
	await page.goto('/en/data?region=asia&sort=osi');
	await page.evaluate(() => history.replaceState(null, '', '?region=africa'));
	await page.locator('header summary', { hasText: 'English' }).click();
	await follow(page.locator('header a[hreflang=ru]'));
	await expect(page).toHaveURL(/\/ru\/data\?region=africa$/);
});

test('the page after a refused form leads to the same page in another language @no-js', async ({
	page
}) => {
	await page.goto(`/en${LESSON}`);
	await send(page.locator('.check form button[type=submit]').first());
	const href = await page.locator('header a[hreflang=ru]').getAttribute('href');
	expect(href).toBe(`/ru${LESSON}`);
});

for (const locale of LOCALES) {
	test(`no page scrolls sideways at 320 px, nor at 640 px with text of 200 %, ${locale}`, async ({
		browser,
		demoState,
		ids,
		baseURL
	}) => {
		test.slow();
		const options = { baseURL: baseURL ?? '', viewport: { width: 320, height: 640 } };
		const contexts = {
			guest: await browser.newContext(options),
			demo: await browser.newContext({ ...options, storageState: demoState })
		};
		const pages = { guest: await contexts.guest.newPage(), demo: await contexts.demo.newPage() };
		const faults: string[] = [];
		for (const shown of SHOWN_PAGES) {
			const page = pages[shown.as];
			await page.goto(`/${locale}${shown.path(ids)}`);
			await shown.act?.(page);
			const over = await page.evaluate(widerThanWindow);
			await page.setViewportSize({ width: 640, height: 640 });
			await page.evaluate(doubleText);
			const overDoubled = await page.evaluate(widerThanWindow);
			await page.setViewportSize(options.viewport);
			if (over > 0) faults.push(`${shown.name}: ${over} px too wide`);
			if (overDoubled > 0) faults.push(`${shown.name}, text doubled: ${overDoubled} px too wide`);
		}
		await contexts.guest.close();
		await contexts.demo.close();
		expect(faults).toEqual([]);
	});
}

function widerThanWindow(): number {
	return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** As the setting of a browser does it: the size that rem starts from. */
function doubleText(): void {
	const root = document.documentElement;
	root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * 2}px`;
}
