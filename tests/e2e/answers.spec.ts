import {
	answerCheck,
	answerTest,
	checksOf,
	moduleNamed,
	takeTest
} from '../support/browser/answering';
import { expect, test } from '../support/browser/journey';
import { follow, send } from '../support/press';
import { register } from '../support/browser/register';
import type { Page } from '@playwright/test';

const MODULE = 'how-losi-works';
const base = `/en/courses/local/${MODULE}`;
const LESSON = `${base}/link-rule`;
const [first] = checksOf(MODULE, 'link-rule').filter(({ kind }) => kind === 'single');
if (!first) throw new Error('the lesson has no choice');
const section = `#q-${first.id}`;

/** The words of the choice that is ticked; undefined when none is. */
async function ticked(page: Page): Promise<string | undefined> {
	const chosen = page.locator(`${section} label:has(input[name="answer"]:checked)`);
	return (await chosen.count()) > 0 ? (await chosen.innerText()).trim() : undefined;
}

const order = (page: Page) => page.locator(`${section} label.choice`).allInnerTexts();

test('a choice stays the same after a reload and on the way back @no-js', async ({ page }) => {
	await page.goto(LESSON);
	const shown = await order(page);
	await page.locator(`${section} label.choice`).nth(1).locator('input').check();
	const chosen = await ticked(page);
	expect(chosen).toBe(shown[1]?.trim());

	await page.reload();
	expect(await order(page)).toEqual(shown);
	expect([chosen, undefined]).toContain(await ticked(page));

	await page.locator(`${section} label.choice`).nth(1).locator('input').check();
	await page.goto('/en/glossary');
	await page.goBack();
	expect(await order(page)).toEqual(shown);
	expect([chosen, undefined]).toContain(await ticked(page));
});

test('the order stays while another check is answered, and in a second tab', async ({
	page,
	context
}) => {
	await page.goto(LESSON);
	const shown = await order(page);
	const other = checksOf(MODULE, 'link-rule').find(({ id }) => id !== first.id);
	if (!other) throw new Error('the lesson has one check only');
	await answerCheck(page, other);
	await page.reload();
	expect(await order(page)).toEqual(shown);
	const second = await context.newPage();
	await second.goto(LESSON);
	expect(await order(second)).toEqual(shown);
});

test('two answers sent at the same moment by somebody new are both kept', async ({ page }) => {
	await page.goto(LESSON);
	const bodies = await page.locator('form:has(input[name="attempt"])').evaluateAll((forms) =>
		(forms as HTMLFormElement[])
			.filter((form) => form.querySelector('input[type="radio"][name="answer"]'))
			.map((form) => {
				form.querySelector<HTMLInputElement>('input[name="answer"]')?.click();
				const texts = [...new FormData(form)].map(([name, value]) => [name, value as string]);
				return new URLSearchParams(texts).toString();
			})
	);
	expect(bodies.length).toBeGreaterThan(1);
	await page.evaluate(
		(sent) =>
			Promise.all(
				[...sent, ...sent].map((body) =>
					fetch('?/answer', {
						method: 'POST',
						headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
						body
					})
				)
			),
		bodies
	);
	await page.reload();
	await expect(page.locator('.check').getByText('Try again')).toHaveCount(bodies.length);
});

test('a form of an earlier release is shown again and nothing is stored', async ({ page }) => {
	await page.goto(LESSON);
	await page.locator(section).evaluate((part) => {
		part.querySelector('input[name="asked"]')?.remove();
		for (const [index, input] of [
			...part.querySelectorAll<HTMLInputElement>('input[name="answer"]')
		].entries()) {
			input.value = String(index + 1);
		}
	});
	await page.locator(`${section} label.choice`).nth(1).locator('input').check();
	await send(page.locator(section).getByRole('button', { name: 'Check my answer' }));
	await expect(page.locator(section)).toContainText('This question was changed');
	expect(await ticked(page)).toBeUndefined();
	await page.reload();
	await expect(page.locator(section).getByText('Try again')).toHaveCount(0);
});

test('an answer to a check that left the lesson is told apart from a fault @no-js', async ({
	page
}) => {
	await page.goto(LESSON);
	const old = 'a-check-of-yesterday';
	await page.locator(`${section} label.choice`).first().locator('input').check();
	await page.locator(section).evaluate((part, id) => {
		part.id = `q-${id}`;
		const form = part.querySelector('form');
		const named = form?.querySelector<HTMLInputElement>('input[name="question"]');
		if (form) form.dataset.swap = `q-${id} lesson-state`;
		if (named) named.value = id;
	}, old);
	await send(page.locator(`#q-${old}`).getByRole('button', { name: 'Check my answer' }));
	await expect(page.getByRole('alert')).toContainText('no longer in this lesson');
});

test('a lesson whose checks are answered says what is left and is one press away', async ({
	page
}) => {
	const [lesson] = moduleNamed(MODULE).lessons;
	if (!lesson) throw new Error('no lesson');
	await page.goto(`${base}/${lesson.slug}`);
	for (const check of checksOf(MODULE, lesson.slug)) await answerCheck(page, check);
	await expect(page.locator('#lesson-state')).toContainText('Press “Done, next” to complete');
	await page.goto(base);
	const row = page.getByRole('row').filter({ hasText: 'not marked as done yet' });
	await follow(row.getByRole('button', { name: /Done, next/ }));
	await page.goto(base);
	await expect(page.getByText('not marked as done yet')).toHaveCount(0);
});

test('a test is repeated at once, then after a pause, and tells nothing question by question', async ({
	page
}) => {
	await register(page, 'pauses');
	const main = page.getByRole('main');
	const { test: pool } = moduleNamed(MODULE);
	for (const name of ['Begin the test', 'Try again with other questions']) {
		await page.goto(`${base}/test`);
		await takeTest(page, pool, 'wrong', name);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not passed yet');
		await expect(main.getByText('Not right', { exact: true })).toHaveCount(0);
	}
	await expect(main).toContainText(/You can try again at .* in \W*10\W* minutes/);
	await page.goto(`${base}/test`);
	await expect(main).toContainText(/You can try again at/);
	await expect(main.getByRole('button', { name: /Try again/ })).toHaveCount(0);
});

test('a late answer to a test that was handed in shows the true count', async ({
	page,
	context
}) => {
	await register(page, 'late');
	const main = page.getByRole('main');
	await page.goto(`${base}/test`);
	await follow(main.getByRole('button', { name: 'Begin the test' }));
	const old = await context.newPage();
	await old.goto(page.url());
	await answerTest(page, moduleNamed(MODULE).test, 'wrong');
	await follow(main.getByRole('button', { name: 'Hand in the test' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not passed yet');
	const field = old.locator('form:has(input[name="asked"])').locator('input, select').last();
	await expect(field).toBeAttached();
	await send(old.getByRole('button', { name: 'Save and continue' }));
	await expect(old.getByText('This answer was not taken')).toBeVisible();
	await expect(old.locator('#test-where')).toContainText(/.8. of .8. answered/);
});
