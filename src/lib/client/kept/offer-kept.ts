import type { KeptItem } from './kept-item';
import { placesOf } from './form-content';
import { say, word } from './state-line';

const CLASS = 'kept-offer';

/** The texts that are offered above a form and were neither used nor taken off yet. */
function offersOf(form: HTMLFormElement): HTMLElement[] {
	const offers: HTMLElement[] = [];
	let before = form.previousElementSibling;
	while (before?.classList.contains(CLASS)) {
		offers.push(before as HTMLElement);
		before = before.previousElementSibling;
	}
	return offers;
}

/** Whether a text is offered on this page. */
export function isOffered(form: HTMLFormElement, { key }: KeptItem): boolean {
	return offersOf(form).some(({ dataset }) => dataset.key === key);
}

/** Takes the offers away whose text is no longer among these. */
export function takeOffersAway(form: HTMLFormElement, texts: readonly KeptItem[]): void {
	for (const box of offersOf(form)) {
		if (!texts.some(({ key }) => key === box.dataset.key)) box.remove();
	}
}

/** Shows a text beside the form that it was typed into when that form now holds something else; nothing is overwritten. */
export function offer(
	form: HTMLFormElement,
	item: KeptItem,
	why: string,
	decide: { readonly use: () => void; readonly remove: () => void }
): void {
	for (const box of offersOf(form)) if (box.dataset.key === item.key) box.remove();
	const box = document.createElement('section');
	box.className = CLASS;
	box.dataset.key = item.key;
	box.lang = document.documentElement.lang;
	box.dir = document.documentElement.dir;
	const heading = document.createElement('p');
	heading.className = 'kept';
	heading.dataset.kept = 'refused';
	heading.textContent = why;
	const done = (act: () => void) => () => {
		box.remove();
		act();
		(form.querySelector<HTMLElement>('textarea, input:not([type=hidden])') ?? form).focus();
	};
	const row = document.createElement('p');
	row.className = 'row';
	row.append(
		...(placesOf(form, item.shown) ? [button(word('use'), done(decide.use))] : []),
		button(word('remove'), done(decide.remove))
	);
	box.append(heading, listOf(item), row);
	form.before(box);
	say(heading.textContent);
}

/** What was typed, with the names of the fields, to be read and copied. */
export function listOf({ shown }: Pick<KeptItem, 'shown'>): HTMLDListElement {
	const list = document.createElement('dl');
	for (const { label, text, isChoice } of shown) {
		if (!text) continue;
		const name = document.createElement('dt');
		const value = document.createElement('dd');
		name.textContent = isChoice && label === text ? word('chosen') : label;
		value.textContent = text;
		name.dir = value.dir = 'auto';
		list.append(name, value);
	}
	return list;
}

/** A button that sends nothing by itself. */
export function button(text: string, press: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button slim';
	made.textContent = text;
	made.addEventListener('click', press);
	return made;
}
