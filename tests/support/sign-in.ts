import type { Page } from '@playwright/test';
import { follow } from './press';

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/en/sign-in');
	await fillSignIn(page, email, password);
}

/** Fills the open form for signing in and sends it. */
export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await follow(page.getByRole('main').getByRole('button', { name: 'Sign in' }));
}
