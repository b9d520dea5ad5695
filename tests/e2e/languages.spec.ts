import { expect, test } from '../support/browser/journey';
import { follow } from '../support/press';

test('the first address follows the browser, and the language stays in the path', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ru-RU' });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page).toHaveURL(/\/ru$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await context.close();
});

test('Arabic pages run from right to left, and a lesson without translation says so in its own direction', async ({
	page
}) => {
	await page.goto('/ar/courses/local/how-losi-works/link-rule');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const article = page.locator('article');
	const lesson = article.locator('> [lang]').filter({ has: page.locator('h1') });
	await expect(lesson).toHaveAttribute('lang', 'en');
	await expect(lesson).toHaveAttribute('dir', 'ltr');
	// What the interface says around the lesson and within it stays Arabic.
	await expect(article.locator('> p').first()).toContainText('العربية');
	await expect(lesson.locator('[lang="ar"]').first()).toBeVisible();
});

test('changing the language keeps the page', async ({ page }) => {
	await page.goto('/en/indicators/SP-254');
	await page.locator('summary', { hasText: 'English' }).click();
	await follow(page.getByRole('link', { name: 'Русский' }));
	await expect(page).toHaveURL(/\/ru\/indicators\/SP-254$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/[а-я]/);
});

test('two hundred requests at once in three languages never mix', async ({ request }) => {
	const answers = await Promise.all(
		Array.from({ length: 200 }, async (_, index) => {
			const locale = ['en', 'ru', 'ar'][index % 3] ?? 'en';
			const html = await (await request.get(`/${locale}/glossary`)).text();
			return { locale, found: /<html lang="(\w+)"/.exec(html)?.[1], text: html };
		})
	);
	const menu = { en: 'Glossary', ru: 'Глоссарий', ar: 'المسرد' } as Record<string, string>;
	for (const { locale, found, text } of answers) {
		expect(found).toBe(locale);
		for (const [other, word] of Object.entries(menu)) {
			if (other !== locale && /[а-яا-ي]/.test(word)) expect(text.includes(`>${word}<`)).toBe(false);
		}
	}
});
