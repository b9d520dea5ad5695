import type { Locator } from '@playwright/test';
import { catalogue } from '../support/browser/answering';
import { expect, test } from '../support/browser/journey';
import { register } from '../support/browser/register';
import { docxText, xlsxRows } from '../support/content/files';
import { follow, send } from '../support/press';

const standard = Object.values(catalogue.instruments).find(({ subject }) => subject === 'software');
if (!standard) throw new Error('the content has no instrument about software');
const asking = standard.criteria.filter(({ count }) => count > 0);
const { title } = standard.names.source;
const nameOf = (id: string) => standard.names.source.criteria[id]?.name ?? id;

/** What somebody reads, without the invisible marks around inserted words. */
async function plain(place: Locator): Promise<string> {
	return (await place.innerText()).replace(/[\u2066-\u2069]/g, '');
}

test('the software of a service is checked by the standard, planned and taken along @no-js', async ({
	page
}) => {
	const main = page.getByRole('main');
	await register(page, 'software');

	// LOSI is chosen already; the standard is one step away, and the form then asks in its words
	await page.goto('/en/assessments/new');
	await expect(page.getByLabel('Name of the city')).toBeVisible();
	await follow(main.getByRole('link', { name: title, exact: true }));
	await expect(page.getByLabel('Number of residents')).toHaveCount(0);
	await page.getByLabel('Name of the service').fill('Parking permits');
	await send(main.getByRole('button', { name: 'Save and see the questions' }));
	await expect(main.getByText('Enter the address of the source code').first()).toBeVisible();
	await expect(page.getByLabel('Name of the service')).toHaveValue('Parking permits');
	await page.getByLabel('Address of the source code').fill('code.tavrin.example/permits');
	await follow(main.getByRole('button', { name: 'Save and see the questions' }));
	const base = new URL(page.url()).pathname;
	await expect(main).toContainText(title);
	await expect(main).not.toContainText('LOSI');

	// One question, then the criteria as sheets: everything is met but BUND b and the whole of OBJE
	await page.goto(`${base}/questions/COIO-a`);
	await expect(main.getByText('Does a link count?')).toHaveCount(0);
	await main.getByRole('radio', { name: /^Yes/ }).check();
	await follow(main.getByRole('button', { name: 'Save and continue' }));
	await expect(page).toHaveURL(/COIO-b/);
	for (const { id: criterion } of asking) {
		await page.goto(`${base}/sheet/${criterion}`);
		for (const { id } of standard.indicators) {
			if (!id.startsWith(`${criterion}-`)) continue;
			const answer = id === 'BUND-b' || criterion === 'OBJE' ? 'not-met' : 'met';
			await page.locator(`input[type=radio][name="answer-${id}"][value="${answer}"]`).check();
		}
		await follow(main.getByRole('button', { name: /^Save and/ }));
	}

	// Results: no group and no value, criterion by criterion
	await page.goto(`${base}/results`);
	const fully = asking.length - 2;
	await expect
		.poll(() => plain(main.getByRole('heading', { level: 1 })))
		.toMatch(new RegExp(`^${fully}\\s+of ${asking.length} criteria fully met$`));
	const stateOf = (id: string) =>
		main
			.getByRole('row')
			.filter({ hasText: nameOf(id) })
			.getByRole('cell')
			.first();
	await expect(stateOf('BUND')).toContainText('Partly met');
	await expect(stateOf('OBJE')).toContainText('Not met');
	await expect(stateOf('LICE')).toContainText('Fully met');
	await expect(main).toContainText(nameOf('FIND'));
	await expect(main).not.toContainText(/LOSI|The group/);

	// Priorities: what completes a criterion
	await follow(main.getByRole('link', { name: 'Choose what to do first' }));
	await page.locator('input[name=pick][value="BUND-b"]').check();
	await send(main.getByRole('button', { name: 'Save and recalculate' }));
	await expect
		.poll(() => plain(main.getByRole('heading', { level: 2 }).first()))
		.toContain(`${fully} to ${fully + 1} of ${asking.length} criteria fully met`);

	// Outline and files
	await page.goto(`${base}/outline`);
	const outline = await plain(main);
	expect(outline).toContain('Software of Parking permits');
	expect(outline).toContain(`${fully} of ${asking.length} criteria fully met`);
	await expect(main).not.toContainText('LOSI');
	const words = docxText(await bytesOf(`${base}/outline.docx`));
	expect(words).toContain('Parking permits');
	expect(words).not.toContain('LOSI');
	const rows = xlsxRows(await bytesOf(`${base}/answers.xlsx`), 2);
	expect(JSON.stringify(rows)).toContain('Partly met');
	const json: unknown = JSON.parse((await bytesOf(`${base}/assessment.json`)).toString());
	expect(json).toMatchObject({
		version: 2,
		instrument: { id: standard.id },
		result: { criteria: { fully, partly: 1, notMet: 1, open: 0 } }
	});

	async function bytesOf(address: string): Promise<Buffer> {
		const response = await page.request.get(address);
		expect(response.status(), address).toBe(200);
		return response.body();
	}
});

test('the questions of the standard have pages, and LOSI keeps its addresses', async ({ page }) => {
	const main = page.getByRole('main');
	await page.goto(`/en/instruments/${standard.id}`);
	await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(main.locator('section[aria-labelledby^=criterion-]')).toHaveCount(
		standard.criteria.length
	);
	await follow(main.getByRole('link', { name: 'Public source code' }));
	await expect(page).toHaveURL(new RegExp(`/instruments/${standard.id}/COIO-a$`));
	await expect(main).toContainText('The answer is yes if');

	await page.goto(`/ar/instruments/${standard.id}/COIO-a`);
	await expect(main.locator('h1 [lang="en"][dir="ltr"]')).toBeVisible();
	await page.goto(`/en/instruments/${catalogue.taughtInstrument.id}`);
	await expect(page).toHaveURL(/\/en\/indicators$/);
	for (const path of ['gone-1', 'constructor', `${standard.id}/XX-9`, `${standard.id}/SP-254`]) {
		const response = await page.goto(`/en/instruments/${path}`);
		expect(response?.status(), path).toBe(404);
	}
});
