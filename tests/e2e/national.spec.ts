import { answerCheck, finishLesson, moduleNamed, takeTest } from '../support/browser/answering';
import { expect, test } from '../support/browser/journey';
import { follow } from '../support/press';
import { register } from '../support/browser/register';

const MODULE = 'read-your-country';
const module = moduleNamed(MODULE, 'national');
const base = `/en/courses/national/${MODULE}`;

test('a module of the national course is read, looked up in the table and passed', async ({
	page
}) => {
	const main = page.getByRole('main');
	await register(page, 'national');
	for (const lesson of module.lessons) {
		await page.goto(`${base}/${lesson.slug}`);
		for (const check of lesson.texts.source.questions) await answerCheck(page, check);
		await finishLesson(page);
	}

	await page.goto(`${base}/${module.lessons[0]?.slug ?? ''}`);
	await follow(main.locator('a[href="/en/data"]').first());
	await expect(page.getByRole('heading', { level: 1 })).toContainText('EGDI');

	await page.goto(`${base}/test`);
	await takeTest(page, module.test, 'right');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed');
	await page.goto('/en/courses/national');
	await expect(main.getByText(/Complete, .*, test .8. of .8./)).toBeVisible();
});
