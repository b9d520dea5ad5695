import { drop, dropForgotten, keep, onOtherPages, settle } from './device-store';
import {
	addressOf,
	askedOf,
	baseOf,
	fieldsOf,
	fill,
	isChanged,
	isKept,
	keyOf,
	shownOf,
	isFormUnchanged,
	withoutSecrets
} from './form-content';
import { formKeyOf, looksTheSame, personOf, type KeptItem } from './kept-item';
import { offer, takeOffersAway } from './offer-kept';
import { isOwn, letGo, placeOf, sentBefore, takeOn, textsOf, unsentOf } from '../own-text';
import { tell, tellNothing, word } from './state-line';

const PAUSE_MS = 250;

const changed = new Set<HTMLFormElement>();
/** Forms in which somebody worked since the page was opened: nothing is filled in over that. */
const touched = new WeakSet<HTMLFormElement>();
let timer = 0;

/** Keeps what is typed on the device, and gives it back when the form is opened again. */
export function keepTyping(): void {
	dropForgotten(Date.now());
	document.addEventListener('input', noteChange);
	document.addEventListener('change', noteChange);
	addEventListener('pagehide', saveTyped);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) for (const form of keptForms()) tellState(form);
	});
	document.addEventListener('visibilitychange', saveTyped);
	onOtherPages(personOf(document), {
		// What another page took off is not written back by this one.
		left: () => changed.clear(),
		gone: (key) => {
			for (const form of keptForms()) if (keyOf(form) === formKeyOf(key)) tellState(form);
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
	saveTyped();
	keptForms().forEach(restore);
}

/** What a form holds now, as it is kept on the device. */
export function itemOf(
	form: HTMLFormElement,
	state: KeptItem['state'],
	submitter: HTMLElement | null = null,
	address = addressOf(form)
): KeptItem {
	const fields = withoutSecrets(form, fieldsOf(form, submitter));
	const before = state === 'waiting' ? sentBefore(form, { address, fields }) : undefined;
	// What she began to write over stays what it was, however often she goes on.
	const began = before ?? unsentOf(form);
	return {
		person: personOf(document),
		key: before?.key ?? placeOf(form),
		address,
		page: location.pathname + location.search,
		title: document.querySelector('h1')?.textContent.trim() ?? document.title,
		fields,
		shown: shownOf(form),
		base: began?.base ?? baseOf(form),
		asked: began?.asked ?? askedOf(form),
		state,
		writtenAt: Date.now(),
		busyUntil: 0
	};
}

/** Writes an item of a form to the device; a text of the form that this one takes the place of goes. */
export function keepFor(form: HTMLFormElement, item: KeptItem): boolean {
	const before = unsentOf(form);
	if (!keep(item)) return false;
	takeOn(form, item);
	if (before && before.key !== item.key) drop(before);
	return true;
}

/** The forms of the page whose text is kept. */
export function keptForms(): HTMLFormElement[] {
	return [...document.querySelectorAll<HTMLFormElement>('form[data-keep]')].filter(isKept);
}

/** Whether a form holds anything else of the person than this item. */
export function holdsOther(form: HTMLFormElement, { shown }: KeptItem): boolean {
	return isChanged(form) && !looksTheSame(shownOf(form), shown);
}

function noteChange({ target }: Event): void {
	const { form } = target as HTMLInputElement;
	if (!form || !isKept(form)) return;
	touched.add(form);
	if (form.dataset.sendOnChange !== undefined) return;
	changed.add(form);
	clearTimeout(timer);
	timer = window.setTimeout(saveTyped, PAUSE_MS);
}

function saveForm(form: HTMLFormElement): void {
	const shown = shownOf(form);
	const isWaiting = textsOf(form).some(
		(item) => item.state === 'waiting' && isOwn(form, item) && looksTheSame(shown, item.shown)
	);
	const unsent = unsentOf(form);
	// A refusal comes with what was typed as if the server had it: only what she began over counts as unchanged.
	const isAsBefore = !isChanged(form) && (!unsent || unsent.base === baseOf(form));
	if (isWaiting || isAsBefore) {
		if (unsent) drop(unsent);
		tellState(form);
	} else tell(form, keepFor(form, itemOf(form, 'typed')) ? 'typed' : 'not-kept');
}

/** Says what lies on the device for a form; nothing where nothing does. */
function tellState(form: HTMLFormElement): void {
	const texts = textsOf(form);
	takeOffersAway(form, texts);
	const told = unsentOf(form) ?? texts.find(({ state }) => state === 'waiting');
	if (told) tell(form, told.state);
	else tellNothing(form);
}

function restore(form: HTMLFormElement): void {
	const texts = textsOf(form);
	const filled = texts.find((item) => isFilled(form, item));
	if (filled) takeOn(form, filled);
	const told = filled ?? texts.find(({ state }) => state === 'waiting');
	if (told) tell(form, told.state);
	// What was sent and not acknowledged is tried once more before anybody is asked.
	const open = texts.filter((item) => item !== filled && item.state !== 'waiting');
	for (const item of open) {
		const text = word(isFormUnchanged(form, item) ? 'beside' : 'offer');
		offer(form, item, text, {
			use: () => {
				saveTyped();
				letGo(form);
				fill(form, item.shown);
				settle(item);
				saveForm(form);
			},
			remove: () => settle(item)
		});
	}
}

function isFilled(form: HTMLFormElement, item: KeptItem): boolean {
	if (looksTheSame(shownOf(form), item.shown)) return true;
	return !touched.has(form) && isFormUnchanged(form, item) && fill(form, item.shown);
}
