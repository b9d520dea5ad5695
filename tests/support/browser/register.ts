import type { Page } from '@playwright/test';
import { expect, PASSWORD } from './journey';

/** Registers a person through the page; the address must be new in this run. */
export async function register(page: Page, email: string): Promise<void> {
	await page.goto('/en/register');
	await page.getByLabel('Your name').fill('Rustam Tester');
	await page.getByLabel('E-mail address').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('main').getByRole('button', { name: 'Open the account' }).click();
	await expect(page).not.toHaveURL(/\/register/);
}
