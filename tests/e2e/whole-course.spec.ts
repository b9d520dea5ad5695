import type { Locator, TestInfo } from '@playwright/test';
import { answerTest, catalogue, fill, keysOfServer } from '../support/browser/answering';
import { expect, expectNoAxeFindings, PASSWORD, test } from '../support/browser/journey';
import { rightAnswer } from '../../scripts/right-answer';
import type { GainPhase } from '../../src/lib/domain/gain/gain-check';

// Final test and questions before and after are content that a course may do without.
const course = catalogue.courses.find(({ finalTest }) => finalTest);
const gaining = catalogue.courses.find(({ gainCheck }) => gainCheck);
const pairs = gaining?.gainCheck?.pairs.source ?? [];

test('a visitor sees what she gained, and no reason before the end @no-js', async ({
	page
}, info) => {
	test.skip(!gaining, 'no course has questions before and after');
	const base = `/en/courses/${gaining?.slug}`;
	const main = page.getByRole('main');
	await page.goto(base);
	await main.getByRole('link', { name: 'Check before the course' }).first().click();
	await main.getByRole('button', { name: 'Show what I knew' }).click();
	await expect(main.getByRole('alert')).toContainText('Answer at least one question.');
	await answerPairs(main, 'before', 1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You knew .1. of/);
	const html = await page.content();
	const reasons = JSON.stringify(pairs).match(/"because":"[^"]{20,40}/g) ?? [];
	expect(reasons.filter((reason) => html.includes(reason.slice(11)))).toEqual([]);
	if (isScripted(info)) await expectNoAxeFindings(page);

	await main.getByRole('link', { name: 'Check after the course' }).click();
	await answerPairs(main, 'after', pairs.length);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Before .1. of .*, after/);
	await main.getByText('Answers and reasons for question').first().click();
	if (isScripted(info)) await expectNoAxeFindings(page);
	await page.goto(`${base}/check/before`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You knew .1. of/);
});

test('the final test of a course is taken, failed and told on the course page', async ({
	page
}, info) => {
	test.skip(!course, 'no course has a final test');
	test.setTimeout(90_000);
	const base = `/en/courses/${course?.slug}`;
	const main = page.getByRole('main');
	await page.goto(`${base}/final-test`);
	await main
		.getByRole('link', { name: /Register/ })
		.first()
		.click();
	await page.getByLabel('Your name').fill('Aigul Tester');
	await page.getByLabel('E-mail address').fill(`final-${info.project.name}@city.example`);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await main.getByRole('button', { name: 'Open the account' }).click();
	await expect(page).toHaveURL(`${base}/final-test`);
	await main.getByRole('button', { name: 'Begin the test' }).click();
	await main.getByLabel('Guessing').check();
	await answerTest(page, course?.finalTest, 'wrong');
	await main.getByRole('button', { name: 'Hand in the test' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not passed yet');
	// Set against one marked question the table would tell whether its answer was right.
	await expect(main.getByRole('table', { name: 'How sure you were' })).toHaveCount(0);
	await expectNoAxeFindings(page);
	await page.goto(base);
	await main.getByText('Why is the course not complete?').click();
	await expect(main.getByText(/is not passed yet; .* right answers/)).toBeVisible();
});

/** Answers the first `count` questions of one time rightly and sends the page. */
async function answerPairs(main: Locator, phase: GainPhase, count: number): Promise<void> {
	const seed = await main.locator('input[name="seed"]').inputValue();
	for (const pair of pairs.slice(0, count)) {
		const question = pair[phase];
		const named = [...rightAnswer(question, keysOfServer().draw(seed, question.id))].map(
			([name, values]) => [`${question.id}:${name}`, values] as const
		);
		await fill(main.locator(`#q-${question.id}`), new Map(named));
	}
	await main.getByRole('button', { name: 'Show what I knew' }).click();
}

/** axe runs in the page and needs scripts. */
function isScripted({ project }: TestInfo): boolean {
	return project.use.javaScriptEnabled !== false;
}
