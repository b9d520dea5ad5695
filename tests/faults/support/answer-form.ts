import { choiceForms, LESSON, type ShownForm, type Visitor } from './visitor';

/** The first check of the lesson as this visitor sees it now. */
export async function firstCheck(visitor: Visitor, path = LESSON): Promise<ShownForm> {
	const page = await visitor.get(path);
	const html = await page.text();
	const form = choiceForms(html, path).find(({ action }) => action.includes('?/answer'));
	if (!form) throw new Error(`${path} shows no check with radio buttons (${page.status})`);
	return form;
}

/** Answers the first check of the lesson and gives the status. */
export async function answerOnce(visitor: Visitor): Promise<number> {
	const form = await firstCheck(visitor);
	const answer = await visitor.post(form.action, form.fields);
	await answer.arrayBuffer();
	return answer.status;
}
