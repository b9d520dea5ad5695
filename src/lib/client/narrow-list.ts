import { addressOf, fieldsOf } from './kept/form-content';
import { fetchPage } from './kept/post-form';
import { showParts, tellAll } from './show-parts';
import { goTo } from './swap-page';

/** The latest address each form asked for. */
const asked = new WeakMap<HTMLFormElement, string>();

/** Shows what a form only asks for, such as a narrowed list: nothing is stored, so nothing is kept. */
export async function narrowList(form: HTMLFormElement): Promise<void> {
	const query = new URLSearchParams(fieldsOf(form, null).map(([name, value]) => [name, value]));
	const address = `${addressOf(form).split(/[?#]/)[0] ?? ''}?${query.toString()}`;
	asked.set(form, address);
	form.setAttribute('aria-busy', 'true');
	const answer = await fetchPage(address).catch(() => undefined);
	if (asked.get(form) !== address) return;
	form.removeAttribute('aria-busy');
	if (!answer || answer.response.status >= 500) complain(form.dataset.notSent ?? '');
	else if (showParts(form, answer.page, answer.response.url)) return;
	else if (answer.response.ok) goTo(answer.response.url);
	else complain(answer.page.querySelector('h1')?.textContent ?? form.dataset.notSent ?? '');
}

function complain(text: string): void {
	tellAll(text, text);
}
