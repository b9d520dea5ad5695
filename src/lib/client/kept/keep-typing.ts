import { allKept, drop, dropForgotten, findKept, keep, onOtherPages } from './device-store';
import {
	addressOf,
	baseOf,
	fieldsOf,
	fill,
	isChanged,
	isKept,
	keyOf,
	shownOf,
	withoutSecrets
} from './form-content';
import { looksTheSame, personOf, type KeptItem } from './kept-item';
import { offer, openOffer } from './offer-kept';
import { tell, tellNothing, word } from './state-line';

const PAUSE_MS = 250;

const changed = new Set<HTMLFormElement>();
let timer = 0;

/** Keeps what is typed on the device, and gives it back when the form is opened again. */
export function keepTyping(): void {
	dropForgotten(Date.now());
	document.addEventListener('input', noteChange);
	document.addEventListener('change', noteChange);
	addEventListener('pagehide', saveTyped);
	document.addEventListener('visibilitychange', saveTyped);
	onOtherPages(personOf(document), {
		// What another page took off is not written back by this one.
		left: () => changed.clear(),
		gone: (key) => {
			for (const form of keptForms()) if (keyOf(form) === key) tellNothing(form);
		}
	});
	restoreForms();
}

/** Writes down what was typed since the last time; called before anything that reads the device. */
export function saveTyped(): void {
	clearTimeout(timer);
	for (const form of changed) if (form.isConnected) saveForm(form);
	changed.clear();
}

/** Fills every form of the page for which something is kept, or offers it where the form has changed meanwhile. */
export function restoreForms(): void {
	const person = personOf(document);
	if (allKept(person).length === 0) return;
	for (const form of keptForms()) {
		for (const key of [keyOf(form), besideOf(form)]) {
			const item = findKept(person, key);
			if (item) restore(form, item);
		}
	}
}

/** What a form holds now, as it is kept on the device. */
export function itemOf(
	form: HTMLFormElement,
	state: KeptItem['state'],
	submitter: HTMLElement | null = null,
	address = addressOf(form)
): KeptItem {
	const person = personOf(document);
	const key = slotOf(form);
	return {
		person,
		key,
		address,
		page: location.pathname + location.search,
		title: document.querySelector('h1')?.textContent.trim() ?? document.title,
		fields: withoutSecrets(form, fieldsOf(form, submitter)),
		shown: shownOf(form),
		// What she began to write over stays what it was, however often she goes on.
		base: findKept(person, key)?.base ?? baseOf(form),
		state,
		writtenAt: Date.now(),
		busyUntil: 0
	};
}

/** Where the text of a form lies: beside the older one as long as that is only offered. */
function slotOf(form: HTMLFormElement): string {
	return openOffer(form) ? besideOf(form) : keyOf(form);
}

/** The forms of the page whose text is kept. */
export function keptForms(): HTMLFormElement[] {
	return [...document.querySelectorAll<HTMLFormElement>('form[data-keep]')].filter(isKept);
}

const besideOf = (form: HTMLFormElement) => `${keyOf(form)}+`;

function noteChange({ target }: Event): void {
	const { form } = target as HTMLInputElement;
	if (!form || !isKept(form) || form.dataset.sendOnChange !== undefined) return;
	changed.add(form);
	clearTimeout(timer);
	timer = window.setTimeout(saveTyped, PAUSE_MS);
}

function saveForm(form: HTMLFormElement): void {
	const person = personOf(document);
	const key = slotOf(form);
	if (!isChanged(form)) {
		drop({ person, key });
		tellNothing(form);
		return;
	}
	tell(form, keep(itemOf(form, 'typed')) ? 'typed' : 'not-kept');
}

function restore(form: HTMLFormElement, item: KeptItem): void {
	const isFilled =
		looksTheSame(shownOf(form), item.shown) ||
		(item.base === baseOf(form) && fill(form, item.shown));
	if (isFilled) tell(form, item.state, word(item.state));
	// What was sent and not acknowledged is tried once more before anybody is asked.
	else if (item.state !== 'waiting') {
		offer(form, item, {
			use: () => {
				fill(form, item.shown);
				drop(item);
				saveForm(form);
			},
			remove: () => drop(item)
		});
	}
}
