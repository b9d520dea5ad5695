import type { Locator } from '@playwright/test';
import { answerTest, catalogue, fill, keysOfServer } from '../support/browser/answering';
import { expect, expectNoAxeFindings, test } from '../support/browser/journey';
import { follow, send } from '../support/press';
import { fillRegistration, newEmail } from '../support/browser/register';
import { rightAnswer } from '../../scripts/right-answer';
import type { GainPhase } from '../../src/lib/domain/gain/gain-check';

// Final test and questions before and after are content that a course may do without.
const course = catalogue.courses.find(({ finalTest }) => finalTest);
const gaining = catalogue.courses.find(({ gainCheck }) => gainCheck);
const pairs = gaining?.gainCheck?.pairs.source ?? [];

test('a visitor sees what she gained, and no reason before the end @no-js', async ({ page }) => {
	test.skip(!gaining, 'no course has questions before and after');
	const base = `/en/courses/${gaining?.slug}`;
	const main = page.getByRole('main');
	await page.goto(base);
	await follow(main.getByRole('link', { name: 'Check before the course' }).first());
	await send(main.getByRole('button', { name: 'Show what I knew' }));
	await expect(main.getByRole('alert')).toContainText('Answer at least one question.');
	await answerPairs(main, 'before', 1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You knew .1. of/);
	const html = await page.content();
	const reasons = JSON.stringify(pairs).match(/"because":"[^"]{20,40}/g) ?? [];
	expect(reasons.filter((reason) => html.includes(reason.slice(11)))).toEqual([]);
	await expectNoAxeFindings(page);

	await follow(main.getByRole('link', { name: 'Check after the course' }));
	await answerPairs(main, 'after', pairs.length);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Before .1. of .*, after/);
	await main.getByText('Answers and reasons for question').first().click();
	await expectNoAxeFindings(page);
	await page.goto(`${base}/check/before`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You knew .1. of/);
});

test('the final test of a course is taken, failed and told on the course page', async ({
	page
}) => {
	test.skip(!course, 'no course has a final test');
	const base = `/en/courses/${course?.slug}`;
	const main = page.getByRole('main');
	await page.goto(`${base}/final-test`);
	await follow(main.getByRole('link', { name: /Register/ }).first());
	await fillRegistration(page, newEmail('final'));
	await expect(page).toHaveURL(`${base}/final-test`);
	await follow(main.getByRole('button', { name: 'Begin the test' }));
	await main.getByLabel('Guessing').check();
	await answerTest(page, course?.finalTest, 'wrong');
	await follow(main.getByRole('button', { name: 'Hand in the test' }));
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
	await send(main.getByRole('button', { name: 'Show what I knew' }));
}
