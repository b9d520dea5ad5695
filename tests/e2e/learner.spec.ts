import {
	answerCheck,
	checksOf,
	finishLesson,
	moduleNamed,
	takeTest
} from '../support/browser/answering';
import { expect, test } from '../support/browser/journey';
import { follow, send } from '../support/press';
import { fillRegistration, newEmail } from '../support/browser/register';

const MODULE = 'how-losi-works';
const module = moduleNamed(MODULE);
const base = `/en/courses/local/${MODULE}`;

test('a visitor learns a module, keeps the work on registering, fails the test and passes it @no-js', async ({
	page
}) => {
	const main = page.getByRole('main');
	await page.goto('/');
	await expect(page).toHaveURL(/\/en$/);
	await follow(main.getByRole('link', { name: 'Learn', exact: true }));
	await follow(main.getByRole('link', { name: 'Local e-government' }).first());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Local e-government');

	const kinds = new Set<string>();
	for (const [index, lesson] of module.lessons.entries()) {
		await page.goto(`${base}/${lesson.slug}`);
		const checks = checksOf(MODULE, lesson.slug);
		if (index === 0) {
			await send(main.getByRole('button', { name: /^Done, next/ }));
			await expect(main.getByRole('alert')).toContainText('Answer these checks first');
			const [first] = checks;
			if (!first) throw new Error('the lesson has no check');
			await answerCheck(page, first, 'wrong');
			await expect(page.locator(`#q-${first.id}`)).toContainText(/not right|You gave/);
			await follow(page.locator(`#q-${first.id}`).getByRole('link', { name: 'Try again' }));
		}
		for (const check of checks) {
			kinds.add(check.kind);
			await answerCheck(page, check);
		}
		await finishLesson(page);
	}
	expect([...kinds].sort()).toEqual([
		'judgement',
		'matching',
		'multiple',
		'numeric',
		'ordering',
		'reflection',
		'scenario',
		'short-text',
		'single',
		'true-false'
	]);

	await expect(page).toHaveURL(`${base}/test#main`);
	await follow(main.getByRole('link', { name: /Register/ }).first());
	await page.getByLabel('Yes, it was me').check();
	await fillRegistration(page, newEmail('learner'));
	await expect(page).toHaveURL(`${base}/test`);

	await takeTest(page, module.test, 'wrong');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not passed yet');
	const titles = module.lessons.map((lesson) => lesson.texts.source.title);
	const again = main.getByRole('region', { name: 'Read these lessons again' });
	await expect(again.getByRole('link').first()).toHaveText(new RegExp(titles.join('|')));

	await page.goto(`${base}/test`);
	await takeTest(page, module.test, 'right', 'Try again with other questions');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed');

	await page.goto('/en/courses/local');
	await expect(main.getByText(/Complete, .*, test .8. of .8./)).toBeVisible();
});

test('a lesson is left and found again where it was left', async ({ page }) => {
	const lesson = `${base}/link-rule`;
	await page.goto(lesson);
	const [first] = checksOf(MODULE, 'link-rule');
	if (!first) throw new Error('the lesson has no check');
	await answerCheck(page, first);
	await page.goto(lesson);
	const heading = page.locator('[data-reading] h2').nth(1);
	const kept = page.waitForResponse((response) => response.url().includes('/place'));
	await heading.evaluate((element) => element.scrollIntoView());
	await kept;
	await page.goto('/en');
	const title = module.lessons.find((one) => one.slug === 'link-rule')?.texts.source.title ?? '';
	await expect(page.getByRole('main')).toContainText(title);
});
