import Sqlite from 'better-sqlite3';
import { expect, type Locator, type Page } from '@playwright/test';
import { readDiskFiles } from '../../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../../src/lib/server/catalogue/parse-catalogue';
import { formKeys } from '../../../src/lib/server/learning/checks/form-keys';
import { follow, send } from '../press';
import { rightAnswer, wrongAnswer } from '../../../scripts/right-answer';
import type { Test } from '../../../src/lib/domain/course/course';
import type { AnswerFields } from '../../../src/lib/domain/quiz/answer';
import type { Question } from '../../../src/lib/domain/quiz/question';

/** The content with its keys, as the server reads it. */
export const catalogue = parseCatalogue(readDiskFiles(process.cwd()));

/** Database of the server under test. */
const DATABASE = 'test-results/.tmp/data/toolkit-courses.sqlite';

/** A module of a course by its address part. */
export function moduleNamed(slug: string, course = 'local') {
	const module = catalogue.courses
		.find((candidate) => candidate.slug === course)
		?.modules.find((candidate) => candidate.slug === slug);
	if (!module) throw new Error(`no module ${slug}`);
	return module;
}

/** The checks of a lesson with their keys. */
export function checksOf(moduleSlug: string, lessonSlug: string): readonly Question[] {
	const lesson = moduleNamed(moduleSlug).lessons.find((candidate) => candidate.slug === lessonSlug);
	return lesson?.texts.source.questions ?? [];
}

/** Answers one check of the open lesson and waits for its explanation. */
export async function answerCheck(
	page: Page,
	question: Question,
	how: 'right' | 'wrong' = 'right'
): Promise<void> {
	const section = page.locator(`#q-${question.id}`);
	const attempt = await section.locator('input[name="attempt"]').inputValue();
	const draw = keysOfServer().draw(attempt, question.id);
	const fields = (how === 'right' ? rightAnswer : wrongAnswer)(question, draw);
	if (fields.has('path')) {
		await walk(section, fields);
	} else {
		await fill(section, fields);
		await send(section.getByRole('button').last());
	}
	await section.getByText('Try again').waitFor();
}

/** Says that the open lesson is done, and waits for the page that this leads to. */
export async function finishLesson(page: Page): Promise<void> {
	await follow(page.getByRole('main').getByRole('button', { name: /^Done, next/ }));
}

/** Begins a test on its page, answers every question of it, and hands it in. */
export async function takeTest(
	page: Page,
	test: Test | undefined,
	how: 'right' | 'wrong',
	begin = 'Begin the test'
): Promise<void> {
	const main = page.getByRole('main');
	await follow(main.getByRole('button', { name: begin }));
	await answerTest(page, test, how);
	await follow(main.getByRole('button', { name: 'Hand in the test' }));
}

/** Goes step by step through a form that carries the way so far. */
async function walk(section: Locator, fields: AnswerFields): Promise<void> {
	const values = [...(fields.get('path') ?? []), ...(fields.get('answer') ?? [])];
	for (const [step, value] of values.entries()) {
		await expect(section.locator('input[name="path"]')).toHaveCount(step);
		await section.locator(`input[name="answer"][value="${value}"]`).check();
		await send(section.getByRole('button', { name: 'Do this' }));
	}
}

/** Answers every question of an open test, right or wrong, up to the review page. */
export async function answerTest(
	page: Page,
	test: Test | undefined,
	how: 'right' | 'wrong'
): Promise<void> {
	await page.waitForURL(/test\/[0-9a-f-]{36}/);
	const attempt = /test\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
	const { seed, count } = drawnTest(attempt);
	const pool = test?.questions.source ?? [];
	for (let place = 0; place < count; place += 1) {
		const form = page.locator('form:has(input[name="question"])');
		const id = await form.locator('input[name="question"]').inputValue();
		const question = pool.find((candidate) => candidate.id === id);
		if (!question) throw new Error(`${id} is not in the pool`);
		const draw = keysOfServer().draw(seed, question.id);
		await fill(form, (how === 'right' ? rightAnswer : wrongAnswer)(question, draw));
		await form.getByRole('button', { name: 'Save and continue' }).click();
		await page.waitForURL(place + 1 === count ? /review/ : new RegExp(`q=${place + 2}`));
	}
}

/** The forms of the server under test, whose secret lies in its database. */
export function keysOfServer() {
	const database = new Sqlite(DATABASE, { readonly: true });
	const row = database.prepare("select value from setting where name = 'draw-secret'").get();
	database.close();
	return formKeys((row as { value: string }).value);
}

function drawnTest(id: string): { seed: string; count: number } {
	const database = new Sqlite(DATABASE, { readonly: true });
	const row = database
		.prepare('select seed, question_ids as ids from test_attempt where id = ?')
		.get(id) as { seed: string; ids: string };
	database.close();
	return { seed: row.seed, count: (JSON.parse(row.ids) as string[]).length };
}

/** Fills the fields of one question. */
export async function fill(form: Locator, fields: AnswerFields): Promise<void> {
	for (const [name, values] of fields) {
		for (const value of values) {
			const choice = form.locator(`input[name="${name}"][value="${value}"]:not([type="text"])`);
			const select = form.locator(`select[name="${name}"]`);
			if (await choice.count()) await choice.check();
			else if (await select.count()) await select.selectOption(value);
			else await form.locator(`[name="${name}"]`).fill(value);
		}
	}
}
