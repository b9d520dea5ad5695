import { answerCheck, answerTest, moduleNamed } from '../support/browser/answering';
import { expect, test } from '../support/browser/journey';
import { register } from '../support/browser/register';

const MODULE = 'read-your-country';
const module = moduleNamed(MODULE, 'national');
const base = `/en/courses/national/${MODULE}`;

test('a module of the national course is read, looked up in the table and passed', async ({
	page
}, info) => {
	test.setTimeout(120_000);
	const main = page.getByRole('main');
	await register(page, `national-${info.project.name}@ministry.example`);
	for (const lesson of module.lessons) {
		await page.goto(`${base}/${lesson.slug}`);
		for (const check of lesson.texts.source.questions) await answerCheck(page, check);
		await main.getByRole('button', { name: /^Done, next/ }).click();
		await expect(page).not.toHaveURL(new RegExp(`${lesson.slug}$`));
	}

	await page.goto(`${base}/${module.lessons[0]?.slug ?? ''}`);
	await main.locator('a[href="/en/data"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('EGDI');

	await page.goto(`${base}/test`);
	await main.getByRole('button', { name: 'Begin the test' }).click();
	await answerTest(page, module.test, 'right');
	await main.getByRole('button', { name: 'Hand in the test' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed');
	await page.goto('/en/courses/national');
	await expect(main.getByText(/Complete, .*, test .8. of .8./)).toBeVisible();
});
