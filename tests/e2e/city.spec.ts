import { catalogue } from '../support/browser/answering';
import { docxText, xlsxRows } from '../support/content/files';
import { expect, test } from '../support/browser/journey';
import { follow, send, settled } from '../support/press';
import { register } from '../support/browser/register';

const { indicators, criteria } = catalogue.taughtInstrument;

/** A pattern whose counts can be worked out by hand: every third question is no, two stay open. */
const answers = new Map(
	indicators.map(({ id }, index) => [
		id,
		index === 10 || index === 50 ? 'unknown' : index % 3 === 2 ? 'not-met' : 'met'
	])
);
const count = (answer: string, prefix = '') =>
	[...answers].filter(([id, given]) => given === answer && id.startsWith(prefix)).length;

test('a city is scored, prioritised and leaves as outline, DOCX and XLSX @no-js', async ({
	page
}) => {
	const main = page.getByRole('main');
	await register(page, 'city');
	await page.goto('/en/assessments');
	await follow(main.getByRole('link', { name: 'Begin with your city' }));

	// Nothing is lost by a wrong address
	await page.getByLabel('Name of the city').fill('Orlen on the river');
	await page.getByLabel('Address of the portal').fill('not an address');
	await send(main.getByRole('button', { name: 'Save and see the questions' }));
	await expect(main.getByText('Enter the address of the portal').first()).toBeVisible();
	await expect(page.getByLabel('Name of the city')).toHaveValue('Orlen on the river');
	await page.getByLabel('Address of the portal').fill('www.orlen.example');
	await follow(main.getByRole('button', { name: 'Save and see the questions' }));
	const city = new URL(page.url()).pathname;

	// One question: an answer is asked for, then taken
	await page.goto(`${city}/questions/IF-281`);
	await page.getByLabel('Note').fill('Looked on Monday');
	await send(main.getByRole('button', { name: 'Save and continue' }));
	await expect(main.getByRole('alert')).toContainText('Select yes, no or do not know yet');
	await expect(page.getByLabel('Note')).toHaveValue('Looked on Monday');
	await main.getByRole('radio', { name: /^Yes/ }).check();
	await page.getByLabel('Where did you find it?').fill('www.orlen.example/about');
	await send(main.getByRole('button', { name: 'Save and continue' }));
	await expect(page).toHaveURL(/IF-215/);
	await expect(page.getByRole('status').first()).toContainText('Received');

	// The rest as sheets
	for (const criterion of criteria) {
		await page.goto(`${city}/sheet/${criterion.id}`);
		for (const [id, answer] of answers) {
			if (!id.startsWith(`${criterion.id}-`)) continue;
			await page.locator(`input[type=radio][name*="${id}"][value="${answer}"]`).check();
		}
		await follow(main.getByRole('button', { name: /^Save and/ }));
	}

	// Results
	await page.goto(`${city}/results`);
	const met = count('met');
	await expect(main.getByRole('heading', { level: 1 })).toContainText(String(met));
	for (const criterion of criteria) {
		const row = main.getByRole('row').filter({ hasText: nameOf(criterion.id) });
		const numbers = (await row.getByRole('cell').allInnerTexts()).filter((text) =>
			/^\d+$/.test(text)
		);
		const prefix = `${criterion.id}-`;
		expect(numbers.slice(0, 4).map(Number)).toEqual([
			count('met', prefix),
			count('not-met', prefix),
			count('unknown', prefix),
			criterion.count
		]);
	}

	// Priorities: two chosen
	await follow(main.getByRole('link', { name: 'Choose what to do first' }).first());
	const boxes = main.getByRole('checkbox');
	await boxes.nth(0).check();
	await boxes.nth(1).check();
	await settled(page);
	await follow(main.getByRole('button', { name: /the outline$/ }));
	await expect(page).toHaveURL(/outline/);
	await expect(main).toContainText(`${met + 2}`);

	// The outline: one section written, then everything taken along
	await page.goto(`${city}/outline?edit=vision`);
	await main.getByRole('textbox').first().fill('Nobody in Orlen queues to learn where to go.');
	await send(main.getByRole('button', { name: 'Save and confirm' }));
	await expect(main).toContainText('Nobody in Orlen queues to learn where to go.');

	const docx = docxText(await download(`${city}/outline.docx`));
	expect(docx).toContain('Nobody in Orlen queues to learn where to go.');
	expect(docx).toContain(`${met} met`);
	expect(docx).toContain('not an official LOSI value');

	const xlsx = await download(`${city}/answers.xlsx`);
	const rows = xlsxRows(xlsx, 3);
	const body = rows.filter((row) => answers.has(String(row[0])));
	expect(body.map((row) => row[0])).toEqual(indicators.map(({ id }) => id));
	const header = rows.find((row) => row.includes('Met (1/0)')) ?? [];
	const place = header.indexOf('Met (1/0)');
	const MET: Record<string, number | string> = { met: 1, 'not-met': 0, unknown: '' };
	const given = [...answers.values()].map((answer) => MET[answer]);
	expect(body.map((row) => row[place])).toEqual(given);
	const totals = xlsxRows(xlsx, 2).flat();
	for (const criterion of criteria) expect(totals).toContain(count('met', `${criterion.id}-`));
	expect(xlsxRows(xlsx, 1).flat()).toContain(met);

	const json = JSON.parse(
		Buffer.from(await download(`${city}/assessment.json`)).toString()
	) as unknown;
	expect(JSON.stringify(json)).toContain('https://www.orlen.example/about');

	async function download(path: string): Promise<Uint8Array> {
		const response = await page.request.get(path);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-disposition']).toContain('attachment');
		return response.body();
	}
});

function nameOf(criterion: string): string {
	const names: Record<string, string> = {
		IF: 'Institutional framework',
		CP: 'Content provision',
		SP: 'Services provision',
		PE: 'Participation and engagement',
		EGL: 'E-government literacy',
		TEC: 'Technology'
	};
	return names[criterion] ?? criterion;
}
