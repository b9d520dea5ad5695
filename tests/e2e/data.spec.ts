import type { Page } from '@playwright/test';
import { rawRows } from '../support/content/published-data';
import { columnOf, readWorkbook } from '../support/content/read-workbook';
import { expect, test } from '../support/browser/journey';
import { follow, send } from '../support/press';
import { register } from '../support/browser/register';

const raw = rawRows();
/** Four decimals as on paper: binary numbers would round 0.56055 down. */
const four = (value: string | undefined) => (Math.round(Number(`${value}e4`)) / 10_000).toFixed(4);

/** Every row of the shown table: code, rank, EGDI, OSI, TII, HCI, EPI. */
async function shownRows(page: Page): Promise<string[][]> {
	return page
		.locator('#view tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [
				row.querySelector('a')?.getAttribute('href')?.slice(-3).toUpperCase() ?? '',
				...[...row.querySelectorAll('td.number')].map((cell) => cell.textContent?.trim() ?? '')
			])
		);
}

function expectedRow(code: string): string[] {
	const row = raw.get(code);
	const values = [row?.egdi, row?.osi, row?.tii, row?.hci, row?.epi].map(four);
	return [code, row?.rank ?? '', ...values];
}

test('the explorer’s numbers equal the data file @no-js', async ({ page }) => {
	await page.goto('/en/data');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('0.6382');
	await page.getByLabel('Region').selectOption('asia');
	await page.getByLabel('Landlocked developing').selectOption('yes');
	await page.getByRole('button', { name: 'Show' }).click();
	await page.waitForURL(/region=asia.*lldc=yes/);
	const wanted = [...raw.values()].filter((row) => row.region === 'asia' && row.lldc === 'yes');
	await expect(page.locator('#view tbody tr')).toHaveCount(wanted.length);
	const rows = await shownRows(page);
	expect(rows).toEqual(wanted.map((row) => expectedRow(row.iso3 ?? '')));
	const mean = wanted.reduce((sum, row) => sum + Number(row.egdi), 0) / wanted.length;
	await expect(page.getByRole('heading', { level: 1 })).toContainText(four(String(mean)));

	await follow(page.getByRole('link', { name: 'OSI', exact: true }));
	await expect(page.locator('#view').getByRole('columnheader', { name: 'OSI' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	const sorted = await shownRows(page);
	expect(sorted.map((row) => row[3])).toEqual(
		wanted.map((row) => four(row.osi)).sort((one, other) => Number(other) - Number(one))
	);

	const href = await page.getByRole('link', { name: /^XLSX/ }).getAttribute('href');
	const file = await page.request.get(href ?? '');
	const [sheet] = readWorkbook(await file.body());
	expect(columnOf(sheet, 'Code')).toEqual(sorted.map(([code]) => code));
	for (const [head, field] of [
		['EGDI', 'egdi'],
		['OSI', 'osi'],
		['TII', 'tii'],
		['HCI', 'hci'],
		['EPI', 'epi']
	] as const) {
		expect(columnOf(sheet, head)).toEqual(
			sorted.map(([code]) => Number(raw.get(code ?? '')?.[field]))
		);
	}
});

test('all rows on one page, and each mark stands where its number says', async ({ page }) => {
	await page.goto('/en/data?page=all');
	const rows = await shownRows(page);
	expect(rows).toEqual([...raw.keys()].map(expectedRow));
	const drawn = await page
		.locator('#view tbody tr')
		.evaluateAll((all) =>
			all.map((row) =>
				[...row.querySelectorAll('.dots > svg')].map((mark) =>
					parseFloat(mark.getAttribute('x') ?? '')
				)
			)
		);
	rows.forEach((row, index) => {
		// Drawn from the last part to the first, so that the first lies on top.
		const parts = [row[5], row[4], row[3]].map((value) => 100 * Number(value));
		drawn[index]?.forEach((x, part) => expect(Math.abs(x - (parts[part] ?? 0))).toBeLessThan(0.06));
	});
});

test('a learner looks up her city’s value, keeps it and deletes it @no-js', async ({ page }) => {
	await page.goto('/en/data/kaz');
	await expect(page.getByRole('link', { name: 'Sign in to keep what you found' })).toBeVisible();
	await register(page, 'data');
	await page.goto('/en/data/kaz');
	await page.getByLabel('Value').fill('one half');
	await send(page.getByRole('button', { name: 'Keep the value' }));
	await expect(page).toHaveTitle(/^Error: /);
	await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
	await expect(page.getByLabel('Value')).toHaveValue('one half');

	await page.getByLabel('City, as the table names it').fill('Almaty');
	await page.getByLabel('Value').fill('50,5 %');
	await page.getByLabel('Where you found it').fill('=Appendix, page 71');
	await send(page.getByRole('button', { name: 'Keep the value' }));
	const kept = page.locator('.notice', { hasText: 'Entered by you' });
	await expect(kept).toContainText('0.5050');
	await expect(kept).toContainText('=Appendix, page 71');
	await page.goto('/en/data/geo');
	await expect(page.getByText('Entered by you')).toHaveCount(0);

	await page.goto('/en/data/kaz');
	await send(page.getByRole('button', { name: 'Delete what you entered' }));
	await expect(page.getByRole('heading', { name: 'Look it up and enter it' })).toBeVisible();
});

test('up to four countries are compared by plain forms and links @no-js', async ({ page }) => {
	await page.goto('/en/data/compare');
	for (const country of ['Kazakhstan', 'Georgia']) {
		await page.getByLabel('Add a country').selectOption({ label: country });
		await follow(page.getByRole('button', { name: 'Add' }));
		await expect(page.getByRole('rowheader', { name: country })).toBeVisible();
	}
	await expect(page).toHaveURL(/c=kaz&c=geo/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('0.3738');
	await follow(page.getByRole('link', { name: /^Take .*Georgia/ }));
	await expect(page).toHaveURL(/\/compare\?c=kaz$/);
});

test('an address that asks for what there is not is told so', async ({ page }) => {
	const asked: readonly [string, number, RegExp][] = [
		['/en/data?region=atlantis', 400, /region=atlantis/],
		['/en/data?sort=size', 400, /sort=size/],
		['/en/data?page=0', 400, /page=0/],
		['/en/data?page=9', 404, /no page 9/],
		['/en/data/xyz', 404, /xyz/],
		['/en/data/compare?c=kaz&c=xyz', 404, /xyz/],
		['/en/data/compare?c=kaz&c=geo&c=est&c=arm&c=uzb', 400, /more than four/]
	];
	for (const [address, status, words] of asked) {
		const response = await page.goto(address);
		expect(response?.status(), address).toBe(status);
		await expect(page.getByRole('main')).toContainText(words);
	}
	await follow(page.getByRole('link', { name: 'Compare the first four' }));
	await expect(page.locator('main tbody tr')).toHaveCount(4);
	expect((await page.request.get('/en/data/egdi-2024.xlsx?region=atlantis')).status()).toBe(400);
	expect((await page.request.get('/en/data/egdi-2024.csv')).headers()['content-type']).toContain(
		'text/csv'
	);
});
