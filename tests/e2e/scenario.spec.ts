import { answerCheck, catalogue, keysOfServer } from '../support/browser/answering';
import { expect, expectNoAxeFindings, test } from '../support/browser/journey';
import { follow, send } from '../support/press';
import { rightAnswer } from '../../scripts/right-answer';
import { allLessons, lessonPath } from '../../src/lib/server/catalogue/catalogue';
import type { Question } from '../../src/lib/domain/quiz/question';

const place = allLessons(catalogue)
	.map((found) => ({ ...found, question: scenarioOf(found.lesson.texts.source.questions) }))
	.find(({ question }) => question);
const question = place?.question;

test('a scenario is walked step by step, begun again and brought to its end @no-js', async ({
	page
}) => {
	if (!place || !question) throw new Error('no lesson holds a scenario');
	const secrets = [
		...question.steps.slice(1).map(({ text }) => text),
		...question.steps.flatMap(({ choices }) => choices.map(({ because }) => because)),
		...question.ends.map(({ text }) => text)
	];
	await page.goto(`/en${lessonPath(place)}`);
	const section = page.locator(`#q-${question.id}`);
	await expect(section.getByRole('group', { name: question.steps[0]?.text ?? '' })).toBeVisible();
	expectHidden(await page.content(), secrets);

	await send(section.getByRole('button', { name: 'Do this' }));
	await expect(section).toContainText('Select what you would do.');

	const attempt = await section.locator('input[name="attempt"]').inputValue();
	const [first = ''] =
		rightAnswer(question, keysOfServer().draw(attempt, question.id)).get('path') ?? [];
	await section.locator(`input[name="answer"][value="${first}"]`).check();
	await send(section.getByRole('button', { name: 'Do this' }));
	await expect(section).toContainText('You chose');
	await expect(section).toContainText(question.steps[0]?.text ?? '');
	expectHidden(await section.innerHTML(), secrets.slice(question.steps.length - 1));
	await expectNoAxeFindings(page);

	await section.getByRole('button', { name: 'Begin again' }).click();
	await expect(section.locator('input[name="path"]')).toHaveCount(0);
	await expect(section).not.toContainText('You chose');

	await answerCheck(page, question, 'wrong');
	await expect(section).toContainText('It does not end well');
	await follow(section.getByRole('link', { name: 'Try again' }));
	await answerCheck(page, question);
	await expect(section).toContainText('It ends well');
	const good = question.ends.find((end) => end.outcome === 'right');
	await expect(section).toContainText(good?.text ?? '');

	await page.reload();
	await expect(section).toContainText('It ends well');
});

function scenarioOf(
	questions: readonly { readonly kind: string }[]
): Question<'scenario'> | undefined {
	return questions.find((one): one is Question<'scenario'> => one.kind === 'scenario');
}

/** What was not chosen yet must not be anywhere in the page, not even unseen. */
function expectHidden(html: string, texts: readonly string[]): void {
	expect(texts.filter((text) => html.includes(text.slice(0, 40)))).toEqual([]);
}
