import { runOperator } from '../../scripts/operator';
import { expect, expectNoAxeFindings, PASSWORD, test } from '../support/browser/journey';
import { follow, send } from '../support/press';
import { register } from '../support/browser/register';
import { signIn } from '../support/sign-in';

const HOSTILE = [
	'The desk opened **in March**.',
	'',
	'<script>document.title = "taken"; alert(1)</script>',
	'',
	'<img src=x onerror="alert(2)"> [press here](javascript:alert(3)) ![picture](https://evil.example/x.png)',
	'',
	'[the page of the city](https://www.tavrin.example/desk)'
].join('\n');

test('a proposed practice with hostile Markdown is shown safely after moderation @no-js', async ({
	page,
	browser,
	baseURL
}, info) => {
	const title = `One desk for three bodies, ${crypto.randomUUID().slice(0, 8)}`;
	const main = page.getByRole('main');
	let dialogs = 0;
	page.on('dialog', (dialog) => {
		dialogs += 1;
		void dialog.dismiss();
	});

	// A form with faults keeps what was typed
	await register(page, 'author');
	await page.goto('/en/compendium');
	await follow(main.getByRole('link', { name: 'Propose a practice' }));
	await page.getByLabel('Title', { exact: true }).fill(title);
	await page.getByLabel('What was done', { exact: true }).fill(HOSTILE);
	await send(main.getByRole('button', { name: 'Send to the moderators' }));
	await expect(main.getByRole('alert')).toContainText('Type the city or place');
	await expect(main.getByRole('alert')).toContainText('Choose at least one question');
	await expect(page.getByLabel('What was done', { exact: true })).toHaveValue(HOSTILE);

	// The rest, and a look before it is sent
	await page.getByLabel('City or place', { exact: true }).fill('Tavrin');
	await page.getByLabel('What came of it', { exact: true }).fill('Nothing is known yet.');
	await page.getByLabel('Source', { exact: true }).fill('www.tavrin.example/desk');
	await main.getByText('E-government literacy').click();
	await main.getByRole('checkbox', { name: /^225b/ }).check();
	await page.getByLabel(/^Show my name/).check();
	await send(main.getByRole('button', { name: 'Preview' }));
	const preview = main.getByRole('region', { name: 'So it would look' });
	await expect(preview.locator('strong')).toHaveText('in March');
	await expect(preview).toContainText('<script>');
	await send(main.getByRole('button', { name: 'Send to the moderators' }));
	await expect(main).toContainText('Received. A moderator will read your proposal.');
	await expect(main.getByRole('listitem').filter({ hasText: title })).toContainText('Waiting');

	// Nobody sees it, and who is no moderator sees no queue
	const waiting = await main.getByRole('link', { name: /^Change/ }).getAttribute('href');
	const id = waiting?.split('/').at(-1) ?? '';
	for (const path of [`/${id}`, '/moderation', `/moderation/${id}`]) {
		const response = await page.request.get(`/en/compendium${path}`);
		expect(response.status(), path).toBe(404);
	}

	// The operator names a moderator, who publishes it
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		javaScriptEnabled: info.project.use.javaScriptEnabled ?? true
	});
	const desk = await context.newPage();
	const email = await register(desk, 'moderator');
	const { said, code } = await grant(email, baseURL ?? '');
	expect(code, said).toBe(0);
	await signIn(desk, email, PASSWORD);
	await desk.goto('/en/compendium');
	await follow(desk.getByRole('main').getByRole('link', { name: 'Check proposals' }));
	await expectNoAxeFindings(desk);
	await follow(desk.getByRole('main').getByRole('link', { name: title }));
	await send(desk.getByRole('button', { name: 'Decline' }));
	await expect(desk.getByRole('alert')).toContainText('Give the reason for declining');
	await expectNoAxeFindings(desk);
	await send(desk.getByRole('button', { name: 'Publish', exact: true }));
	await expect(desk.getByRole('main')).toContainText('Published. It now stands');
	await context.close();

	// Everybody reads it, and nothing in it runs
	await page.goto('/en/compendium?indicator=EGL-225b&kind=proposal');
	await follow(main.getByRole('link', { name: title }));
	await expect(page).toHaveURL(new RegExp(`/compendium/${id}$`));
	await expect(main).toContainText('Proposed by \u2068Rustam Tester\u2069, checked by a moderator');
	await expect(main).toContainText('<script>document.title = "taken"; alert(1)</script>');
	await expect(main.locator('strong')).toHaveText('in March');
	await expect(main.locator('article :is(script, img, iframe, [onerror])')).toHaveCount(0);
	await expect(main.getByText('press here')).toBeVisible();
	await expect(main.getByRole('link', { name: 'press here' })).toHaveCount(0);
	await expect(main.getByRole('link', { name: 'the page of the city' })).toHaveAttribute(
		'rel',
		'nofollow ugc noopener'
	);
	await expect(page).toHaveTitle(new RegExp(`^${title}`));
	expect(dialogs).toBe(0);
	await expectNoAxeFindings(page);
});

test('the compendium follows each choice and leads on where nothing fits', async ({ page }) => {
	const main = page.getByRole('main');
	await page.goto('/en/compendium');
	await main.getByLabel('Criterion').selectOption('PE');
	await main.getByLabel('Country').selectOption('EE');
	await expect(main.getByRole('link', { name: /^Tartu/ })).toBeVisible();
	await expect(main.getByRole('link', { name: /^Decide Madrid/ })).toHaveCount(0);
	await expect(page).toHaveURL(/criterion=PE/);
	await expect(page).toHaveURL(/country=EE/);
	await main.getByLabel('Words in the title').fill('zzzz');
	await main.getByLabel('Words in the title').press('Enter');
	await expect(main).toContainText('No entry fits.');
	await follow(main.getByRole('link', { name: /^Show all/ }));
	await expect(main.getByRole('link', { name: /^Decide Madrid/ })).toBeVisible();
});

async function grant(email: string, origin: string): Promise<{ said: string; code: number }> {
	const lines: string[] = [];
	const environment = { ...process.env, DATA_DIR: 'test-results/.tmp/data', ORIGIN: origin };
	const code = await runOperator(['grant', email, 'moderator'], environment, (line) =>
		lines.push(line)
	);
	return { said: lines.join('\n'), code };
}
