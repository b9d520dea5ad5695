import type { Page } from '@playwright/test';
import { PASSWORD } from './journey';
import { follow } from '../press';

/** An address that nobody has: a journey that is begun again must not meet what its first try left. */
export function newEmail(name: string): string {
	return `${name}-${crypto.randomUUID().slice(0, 8)}@tavrin.example`;
}

/** Registers a person through the page and gives the e-mail address. */
export async function register(page: Page, name: string): Promise<string> {
	const email = newEmail(name);
	await page.goto('/en/register');
	await fillRegistration(page, email);
	return email;
}

/** Fills the open form of registration and sends it; whose work on this device it is, is asked of those who have some. */
export async function fillRegistration(page: Page, email: string): Promise<void> {
	await page.getByLabel('Your name').fill('Rustam Tester');
	await page.getByLabel('E-mail address').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await follow(page.getByRole('main').getByRole('button', { name: 'Open the account' }));
}
