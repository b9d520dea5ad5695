import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/journey';
import { follow, send as press, settled } from '../support/press';
import { register } from '../support/browser/register';

/** Something that two tabs can change: where it is, and how a person writes a word into it. */
interface Editable {
	readonly name: string;
	readonly path: (city: string) => string;
	readonly form: string;
	readonly write: (form: Locator, word: string) => Promise<void>;
	/** Button that sends it; the first of the form otherwise. */
	readonly button?: RegExp;
}

const into = (field: string) => (form: Locator, word: string) => form.locator(field).fill(word);

const EDITABLE: readonly Editable[] = [
	{
		name: 'statements',
		path: (city) => `${city}/statements`,
		form: 'form[action*="?/save"]',
		write: into('#localChallenge')
	},
	{
		name: 'the description of a city',
		path: (city) => `${city}/edit`,
		form: 'form[action*="?/save"]',
		write: into('#cityName')
	},
	{
		name: 'the answer to a question',
		path: (city) => `${city}/questions/SP-254`,
		form: 'form[action*="?/save"]',
		write: async (form, word) => {
			await form.locator('input[name=answer]').first().check();
			await form.locator('#note').fill(word);
		}
	},
	{
		name: 'a row of a sheet',
		path: (city) => `${city}/sheet/SP?show=all`,
		form: 'form[action*="?/save"]',
		write: async (form, word) => {
			await form.locator('input[name="answer-SP-255"]').first().check();
			await form.locator('#support-SP-255').fill(word);
		},
		button: /^Save$/
	},
	{
		name: 'the title of the outline',
		path: (city) => `${city}/outline?title`,
		form: 'form[action*="?/title"]',
		write: into('#title')
	},
	{
		name: 'a section of the outline',
		path: (city) => `${city}/outline?edit=vision`,
		form: 'form[action*="?/save"]',
		write: into('#text-vision')
	},
	{
		name: 'settings',
		path: () => '/en/account',
		form: 'form[action*="?/settings"]',
		write: into('#f-name')
	},
	{
		name: 'the value of a country’s city',
		path: () => '/en/data/tjk',
		form: 'form[action*="?/keep"]',
		write: async (form, word) => {
			if (!(await form.locator('#f-city').isVisible())) {
				await form.page().locator('summary', { hasText: 'Change' }).first().click();
			}
			await form.locator('#f-city').fill(word);
			await form.locator('#f-value').fill('0.5104');
			await form.locator('#f-foundIn').fill('Table 12');
			await form.locator('#f-foundOn').fill('2025-03-14');
		}
	}
];

for (const editable of EDITABLE) {
	test(`two tabs change ${editable.name}: the second sees both and decides @no-js`, async ({
		page,
		context
	}) => {
		const city = await cityOf(page, 'two');
		const second = await context.newPage();
		const [first, late, kept] = ['First words', 'Second words', 'Words of both'];
		await open(page, editable, city);
		await open(second, editable, city);
		await send(page, editable, first);
		expect(await send(second, editable, late)).toBe(409);

		const both = second.getByRole('alert').first();
		await expect(both).toContainText(first);
		await expect(both).toContainText(late);
		await expect(second).toHaveTitle(/^Error: /);
		// Nothing is stored before the person decides
		await open(page, editable, city);
		expect(await valuesOf(page, editable)).toContain(first);
		expect(await valuesOf(page, editable)).not.toContain(late);

		// What was typed is still in the form; saving it now is a decision
		expect(await valuesOf(second, editable)).toContain(late);
		expect(await send(second, editable, kept)).toBe(303);
		await open(page, editable, city);
		expect(await valuesOf(page, editable)).toContain(kept);
	});

	test(`the form of ${editable.name} sent again changes nothing and is received`, async ({
		page
	}) => {
		const city = await cityOf(page, 'again');
		await open(page, editable, city);
		const sent = page.waitForRequest((request) => request.method() === 'POST');
		await send(page, editable, 'Sent once');
		const request = await sent;
		for (let again = 0; again < 3; again += 1) {
			const response = await page.request.post(request.url(), {
				headers: { ...(await request.allHeaders()), 'x-sent-by': '', accept: 'text/html' },
				data: request.postData() ?? '',
				maxRedirects: 0
			});
			expect(response.status()).toBe(303);
		}
		await open(page, editable, city);
		expect(await valuesOf(page, editable)).toContain('Sent once');
	});
}

test('two tabs choose priorities: ticking in the second stores nothing before she decides', async ({
	page,
	context
}) => {
	const city = await cityOf(page, 'pick');
	await page.goto(`${city}/sheet/SP?show=all`);
	for (const id of ['SP-254', 'SP-255']) {
		await page.locator(`input[name="answer-${id}"][value="not-met"]`).check();
	}
	await press(page.getByRole('button', { name: 'Save', exact: true }));
	await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible();
	const second = await context.newPage();
	await page.goto(`${city}/priorities`);
	await second.goto(`${city}/priorities`);
	const [one, other] = [page.locator('#pick-SP-254'), second.locator('#pick-SP-255')];
	await one.check();
	await expect(page.locator('#sum')).toContainText('1');
	await settled(page);
	await other.check();
	const both = second.getByRole('alert');
	await expect(both).toContainText('Yours, not stored yet');
	// Ticking on is no decision
	await second.locator('#pick-SP-254').check();
	await settled(second);
	await second.locator('#pick-SP-254').uncheck();
	await settled(second);
	await page.reload();
	await expect(page.locator('#pick-SP-255')).not.toBeChecked();
	await press(second.getByRole('button', { name: 'Keep mine' }));
	await expect(both).toHaveCount(0);
	await page.reload();
	await expect(page.locator('#pick-SP-255')).toBeChecked();
	await expect(page.locator('#pick-SP-254')).not.toBeChecked();
});

test('quick ticks one after another never disagree with each other', async ({ page }) => {
	const city = await cityOf(page, 'quick');
	await page.goto(`${city}/sheet/SP?show=all`);
	const radios = page.locator('input[value="not-met"]');
	for (const radio of await radios.all()) await radio.check();
	await press(page.getByRole('button', { name: 'Save', exact: true }));
	await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible();
	await page.goto(`${city}/priorities`);
	const boxes = page.locator('input[name=pick]');
	const count = await boxes.count();
	for (let index = 0; index < count; index += 1) await boxes.nth(index).check();
	await settled(page);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('input[name=pick]:checked')).toHaveCount(count);
});

test('a sheet full of long Cyrillic notes is saved twice', async ({ page }) => {
	const city = await cityOf(page, 'long');
	for (const letter of ['ш', 'ж']) {
		await page.goto(`${city}/sheet/SP?show=all`);
		for (const row of await page.locator('main form fieldset').all()) {
			await row.locator('input').first().check();
		}
		for (const field of await page.locator('main form textarea').all()) {
			await field.fill(letter.repeat(2000));
		}
		await press(page.getByRole('button', { name: 'Save', exact: true }));
		await expect(page.getByRole('status').filter({ hasText: 'Received' })).toBeVisible();
		await expect(page.locator('main form textarea').last()).toHaveValue(letter.repeat(2000));
	}
});

test.describe('somebody in Tashkent', () => {
	test.use({ timezoneId: 'Asia/Tashkent' });

	test('sees her own day and time, and can choose another zone', async ({ page }) => {
		await register(page, 'zone');
		await expect(page.locator('html')).toHaveAttribute('data-zone', 'Asia/Tashkent');
		await expect(page.locator('#f-timeZone-hint')).toContainText('GMT+5');
		await page.locator('#f-timeZone').selectOption('Asia/Kathmandu');
		await press(page.getByRole('button', { name: 'Save', exact: true }).first());
		await expect(page.locator('#f-timeZone-hint')).toContainText('GMT+5:45');
	});

	test('is told UTC where the cookie names a zone that does not exist', async ({
		page,
		context,
		baseURL
	}) => {
		await context.addCookies([{ name: 'zone', value: 'No/Where', url: baseURL ?? '' }]);
		const response = await page.goto('/en');
		expect(response?.status()).toBe(200);
		expect(await response?.text()).toContain('data-zone="UTC"');
	});
});

/** A person with a city of her own; gives the address of the city. */
async function cityOf(page: Page, name: string): Promise<string> {
	await register(page, name);
	await page.goto('/en/assessments/new');
	await page.getByLabel('Name of the city').fill('Orlen');
	await page.getByLabel('Address of the portal').fill('www.orlen.example');
	await follow(page.getByRole('button', { name: 'Save and see the questions' }));
	return new URL(page.url()).pathname;
}

async function open(page: Page, { path }: Editable, city: string): Promise<void> {
	await page.goto(path(city));
}

/** Writes a word, sends the form, and gives the status of the answer. */
async function send(page: Page, editable: Editable, word: string): Promise<number> {
	const form = page.locator(editable.form).first();
	await editable.write(form, word);
	const buttons = form.getByRole('button');
	const response = await press(
		(editable.button ? buttons.filter({ hasText: editable.button }) : buttons).first()
	);
	// The page's script hears where a redirect leads instead of following it.
	return response.status() === 204 ? 303 : response.status();
}

/** The contents of all fields of the form. */
async function valuesOf(page: Page, { form }: Editable): Promise<readonly string[]> {
	return page
		.locator(form)
		.first()
		.locator('input:not([type=hidden]), textarea')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}
