import type { Page } from '@playwright/test';
import { checksOf } from '../support/browser/answering';
import { expect, PASSWORD, test } from '../support/browser/journey';
import { arrive } from '../support/press';
import { newEmail } from '../support/browser/register';

test('a lesson, an account and a question of the city are done with the keyboard alone', async ({
	page
}) => {
	const check = checksOf('how-losi-works', 'one-or-nothing').find((one) => one.kind === 'single');
	if (!check) throw new Error('the lesson has no single choice');
	await page.goto('/en/courses/local/how-losi-works/one-or-nothing');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main/);

	const section = page.locator(`#q-${check.id}`);
	await tabTo(page, () => section.locator('input[type=radio]').first());
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(section.getByText('Try again')).toBeVisible();
	// The explanation has the focus, not the body
	await expect
		.poll(() =>
			page.evaluate((id) => document.activeElement?.closest('section')?.id === id, `q-${check.id}`)
		)
		.toBe(true);

	await page.goto('/en/register');
	await tabTo(page, () => page.getByLabel('Your name'));
	await page.keyboard.type('Key Board');
	await tabTo(page, () => page.getByLabel('E-mail address'));
	await page.keyboard.type(newEmail('keys'));
	await tabTo(page, () => page.getByLabel('Password', { exact: true }));
	await page.keyboard.type(PASSWORD);
	await tabTo(page, () => page.getByLabel('Yes, it was me'));
	await page.keyboard.press('Space');
	await arrive(page, () => page.keyboard.press('Enter'));
	await expect(page).toHaveURL(/account|\/en$/);

	await page.goto('/en/assessments/new');
	await tabTo(page, () => page.getByLabel('Name of the city'));
	await page.keyboard.type('Keytown');
	await tabTo(page, () => page.getByLabel('Address of the portal'));
	await page.keyboard.type('www.keytown.example');
	await arrive(page, () => page.keyboard.press('Enter'));
	await page.goto(`${new URL(page.url()).pathname}/questions/IF-281`);
	await tabTo(page, () => page.getByRole('main').getByRole('radio').first());
	await page.keyboard.press('Space');
	await arrive(page, () => page.keyboard.press('Enter'));
	await expect(page).toHaveURL(/IF-215/);
});

/** Presses Tab until the element has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, element: () => ReturnType<Page['locator']>): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		if (await element().evaluate((node) => node === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('the keyboard does not reach the element');
}
