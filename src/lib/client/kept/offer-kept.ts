import type { KeptItem } from './kept-item';
import { placesOf } from './form-content';
import { say, word } from './state-line';

const CLASS = 'kept-offer';

/** The text that is offered beside a form and was neither used nor taken off yet. */
export function openOffer(form: HTMLFormElement): Element | undefined {
	const before = form.previousElementSibling;
	return before?.classList.contains(CLASS) ? before : undefined;
}

/** Shows what was typed before beside a form that has changed meanwhile; nothing in the form is overwritten. */
export function offer(
	form: HTMLFormElement,
	item: KeptItem,
	decide: { readonly use: () => void; readonly remove: () => void }
): void {
	openOffer(form)?.remove();
	const box = document.createElement('section');
	box.className = CLASS;
	box.lang = document.documentElement.lang;
	box.dir = document.documentElement.dir;
	const heading = document.createElement('p');
	heading.className = 'kept';
	heading.dataset.kept = 'refused';
	heading.textContent = word('offer');
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
