import { expect, type Locator, type Page, type Request, type Response } from '@playwright/test';

/** Presses a link or a button that leads to another page, and waits until that has come. */
export async function follow(link: Locator): Promise<void> {
	await arrive(link.page(), () => link.click());
}

/** Does what leads to another page, or to the same one anew, and waits until that has come whole. */
export async function arrive(page: Page, act: () => Promise<void>): Promise<void> {
	await markShown(page);
	await act();
	await arrived(page);
}

/** Presses the button of a form and waits until the answer is shown, whether the browser sends it or the page's script. */
export async function send(button: Locator): Promise<Response> {
	const page = button.page();
	const takesParts = await button.evaluate(
		(one) => (one as HTMLButtonElement).form?.dataset.swap !== undefined
	);
	const { pathname } = new URL(page.url());
	await markShown(page);
	const [response] = await Promise.all([
		page.waitForResponse((one) => isForm(one.request())),
		button.click()
	]);
	const next = response.headers()['x-next'];
	const staysHere =
		takesParts && next !== undefined && new URL(next, page.url()).pathname === pathname;
	const isLeft = response.request().isNavigationRequest() || (next !== undefined && !staysHere);
	await (isLeft ? arrived(page) : settled(page));
	return response;
}

/** Waits until the page's script has heard the answer to every form and shows it. */
export async function settled(page: Page): Promise<void> {
	await expect(page.locator('form[aria-busy]')).toHaveCount(0);
}

/** The address alone does not tell when a page is left: it may change before, or be the same on the page after it. */
async function markShown(page: Page): Promise<void> {
	await page.locator('html').evaluate((root) => root.setAttribute('data-left', ''));
}

async function arrived(page: Page): Promise<void> {
	await page.locator('html:not([data-left])').waitFor({ state: 'attached' });
	await page.waitForLoadState();
}

/** Places in a lesson are sent too, and are no form. */
function isForm(request: Request): boolean {
	const isSent = request.isNavigationRequest() || request.headers()['x-sent-by'] === 'page';
	return isSent && request.method() === 'POST';
}
