import { expect, test } from '../support/browser/journey';
import { follow } from '../support/press';

test('search finds "open data" and "открытые данные", and leads there @no-js', async ({ page }) => {
	for (const [locale, words, title] of [
		['en', 'open data', 'Open datasets'],
		['ru', 'открытые данные', 'Наборы открытых данных']
	] as const) {
		await page.goto(`/${locale}/search`);
		await page.getByRole('searchbox').fill(words);
		await page.getByRole('searchbox').press('Enter');
		await expect(page).toHaveURL(/[?&]q=/);
		await follow(page.locator('#found').getByRole('link', { name: title }));
		await expect(page).toHaveURL(new RegExp(`/${locale}/indicators/PE-236$`));
	}
});

test('a search without result says what to do and keeps the words @no-js', async ({ page }) => {
	await page.goto('/en/search?q=zzyzx+qwrtp');
	await expect(page.locator('#found')).toContainText('Nothing found');
	await expect(page.getByRole('searchbox')).toHaveValue('zzyzx qwrtp');
	await expect(page.locator('#found').getByRole('link')).not.toHaveCount(0);
});

test('hostile words are shown as words', async ({ page }) => {
	const words = '<img src=x onerror=alert(1)>"><script>alert(2)</script>';
	let opened = 0;
	page.on('dialog', (dialog) => {
		opened += 1;
		void dialog.dismiss();
	});
	await page.goto(`/en/search?q=${encodeURIComponent(words)}`);
	await expect(page.getByRole('searchbox')).toHaveValue(words);
	await expect(page.locator('main img, main script')).toHaveCount(0);
	expect(opened).toBe(0);
});

test('results come while one types, also when the connection is gone', async ({
	page,
	context
}) => {
	await page.goto('/en/search');
	const fetched = page.waitForResponse(/search\/index\.json/);
	await page.getByRole('searchbox').focus();
	await (await fetched).finished();
	await context.setOffline(true);
	await page.getByRole('searchbox').pressSequentially('participatory bud');
	await expect(page.locator('#pocket').getByRole('link').first()).toContainText(/budget/i);
	await page.getByRole('searchbox').press('Enter');
	await expect(page.locator('[data-sent]')).toContainText('No connection');
	await context.setOffline(false);
});
