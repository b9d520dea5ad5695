import { showInstead } from '../show-instead';

export type FormState =
	| 'typed'
	| 'waiting'
	| 'sending'
	| 'received'
	| 'refused'
	| 'signed-out'
	| 'signed-out-nothing'
	| 'other-person'
	| 'not-kept'
	| 'not-kept-not-known'
	| 'nothing-sent'
	| 'not-known';

interface Link {
	readonly href: string;
	readonly text: string;
}

/** A sentence of the page about kept text, in its language; the layout brings them. */
export function word(name: string): string {
	return document.getElementById('kept-words')?.getAttribute(`data-${name}`) ?? '';
}

/** A time of day on this person's clock: she may compare it with her own watch. */
export function clock(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** Says beside the button in which state a form is; those who do not see it hear it once. */
export function tell(
	form: HTMLFormElement,
	state: FormState,
	text = word(state),
	link?: Link
): void {
	const line = lineOf(form);
	if (line.dataset.kept === state && line.textContent === text) return;
	line.dataset.kept = state;
	showInstead(line, [text, ...(link ? [' ', anchor(link)] : [])]);
	// Typing is not interrupted by hearing that it was noticed.
	if (state !== 'typed' && state !== 'sending') say(text);
}

/** Takes the line away: nothing of this form waits. */
export function tellNothing(form: HTMLFormElement): void {
	form.querySelector('[data-kept]')?.remove();
}

/** One sentence at the head of the page, about a form that is on another page. */
export function tellPage(state: FormState | '', text = '', link?: Link): void {
	const main = document.getElementById('main');
	document.getElementById('kept-note')?.remove();
	if (!main || !state) return;
	const line = document.createElement('p');
	line.id = 'kept-note';
	line.className = 'kept';
	line.dataset.kept = state;
	line.append(text, ...(link ? [' ', anchor(link)] : []));
	main.prepend(line);
	say(text);
}

/** One polite message for those who do not see the change. */
export function say(text: string): void {
	const status = document.getElementById('status');
	if (status) status.textContent = text;
}

function lineOf(form: HTMLFormElement): HTMLElement {
	const known = form.querySelector<HTMLElement>('[data-kept]');
	if (known) return known;
	const line = document.createElement('p');
	line.className = 'kept';
	line.lang = document.documentElement.lang;
	line.dir = document.documentElement.dir;
	const buttons = form.querySelectorAll('button:not([type=button]):not([formaction])');
	const row = buttons[buttons.length - 1]?.closest('.row, p, div');
	if (row && row !== form && form.contains(row)) row.after(line);
	else form.append(line);
	return line;
}

function anchor({ href, text }: Link): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}
