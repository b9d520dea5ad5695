import { withoutLanguage, type KeptItem, type Shown } from './kept-item';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Hidden fields that say over which state of the server a person writes. */
const VERSIONS = /^(version|seen)$|^version-/;
/** Hidden fields that seal the words of a question. */
const SEALS = /^asked$|:asked$/;

/** Whether what is typed into this form is kept on the device. */
export function isKept(form: HTMLFormElement): boolean {
	return form.dataset.keep !== undefined && form.method === 'post';
}

/** Whether a form holds a secret: it is never sent without its person. */
export function holdsSecret(form: HTMLFormElement): boolean {
	return form.querySelector('[autocomplete$="-password"]') !== null;
}

/** The same form on the same page has the same key, whichever language the page is shown in. */
export function keyOf(form: HTMLFormElement): string {
	const { pathname } = new URL(addressOf(form));
	return `${pathname.replace(/^\/[a-z]{2}(?=\/)/, '')}#${form.dataset.keep ?? ''}`;
}

/** Where a form is sent; a field named "action" would stand in the way of asking the form itself. */
export function addressOf(form: HTMLFormElement, submitter: Element | null = null): string {
	const own = submitter?.getAttribute('formaction') ?? form.getAttribute('action');
	return new URL(own ?? '', location.href).href;
}

/** What a form would send at this moment; never a password. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): KeptItem['fields'] {
	const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : []
	);
	// Safari 14 and Chromium before 112 do not take the pressed button into the form's data.
	const { name, value } = (submitter ?? {}) as Partial<HTMLButtonElement>;
	return name ? [...fields, [name, value ?? '']] : fields;
}

/** The fields that may lie on the device: all but the passwords. */
export function withoutSecrets(
	form: HTMLFormElement,
	fields: KeptItem['fields']
): KeptItem['fields'] {
	const secret = [...form.querySelectorAll<Control>('[autocomplete$="-password"]')].map(
		({ name }) => name
	);
	return fields.filter(([name]) => !secret.includes(name));
}

/** What a person typed and chose, in the words of the page. */
export function shownOf(form: HTMLFormElement): Shown[] {
	return typedControls(form).flatMap((control) => shown(control, isOn(control), textOf(control)));
}

/** What the server put into the form, and over which state; equal when the same form is opened again unchanged, in any language. */
export function baseOf(form: HTMLFormElement): string {
	const given = typedControls(form)
		.flatMap((control) => shown(control, isOnByDefault(control), defaultText(control)))
		.map(withoutLanguage);
	return JSON.stringify([given, hiddenOf(form, VERSIONS)]);
}

/** Seals of the questions that a form asks. */
export function askedOf(form: HTMLFormElement): string {
	return JSON.stringify(hiddenOf(form, SEALS));
}

/** Whether a form is the same as when the item was begun; in another language a question has another seal. */
export function isFormUnchanged(form: HTMLFormElement, item: KeptItem): boolean {
	const isOtherLanguage = languageOf(item.address) !== languageOf(addressOf(form));
	return item.base === baseOf(form) && (isOtherLanguage || item.asked === askedOf(form));
}

/** Whether a form asks with these fields for the same thing over the same state as with the others: ids and versions are the same. */
export function asksTheSame(
	form: HTMLFormElement,
	one: KeptItem['fields'],
	other: KeptItem['fields']
): boolean {
	const typed = typedControls(form).map(({ name }) => name);
	const carried = controlsOf(form)
		.filter(({ name, type }) => type === 'hidden' && !typed.includes(name))
		.map(({ name }) => name);
	const ofServer = (fields: KeptItem['fields']) =>
		JSON.stringify(fields.filter(([name]) => carried.includes(name)));
	return ofServer(one) === ofServer(other);
}

/** Takes over from a fresh form which state of the server it was made from. */
export function renewVersions(form: HTMLFormElement, fresh: HTMLFormElement): void {
	for (const control of controlsOf(form)) {
		if (!VERSIONS.test(control.name) && !SEALS.test(control.name)) continue;
		const renewed = controlsOf(fresh).find(({ name }) => name === control.name);
		if (renewed) control.value = renewed.value;
	}
}

/** Whether the person changed anything the server had put into the form. */
export function isChanged(form: HTMLFormElement): boolean {
	return typedControls(form).some(
		(control) =>
			isOn(control) !== isOnByDefault(control) || textOf(control) !== defaultText(control)
	);
}

/** Fills the form with what was typed before; false, and nothing is touched, when something has no place in it. */
export function fill(form: HTMLFormElement, kept: readonly Shown[]): boolean {
	const controls = typedControls(form);
	const targets = placesOf(form, kept);
	if (!targets) return false;
	for (const control of controls) {
		if (isBox(control)) control.checked = targets.includes(control);
	}
	targets.forEach((control, index) => {
		const one = kept[index];
		if (!one || isBox(control)) return;
		if (control instanceof HTMLSelectElement) control.selectedIndex = placeOfOption(control, one);
		else control.value = one.text;
	});
	return true;
}

/** The control for each thing that was typed; undefined when one of them has no place in the form. */
export function placesOf(
	form: HTMLFormElement,
	kept: readonly Shown[]
): readonly Control[] | undefined {
	const controls = typedControls(form);
	const places = kept.flatMap((one) => controls.find((control) => holds(control, one)) ?? []);
	return places.length === kept.length ? places : undefined;
}

function controlsOf(form: HTMLFormElement): Control[] {
	return [...form.elements].filter(
		(element): element is Control =>
			element instanceof HTMLInputElement ||
			element instanceof HTMLTextAreaElement ||
			element instanceof HTMLSelectElement
	);
}

function typedControls(form: HTMLFormElement): Control[] {
	return controlsOf(form).filter(
		(control) =>
			control.name &&
			!control.hidden &&
			!/^(hidden|submit|button|file)$/.test(control.type) &&
			!/-password$/.test(control.getAttribute('autocomplete') ?? '')
	);
}

function shown(control: Control, isOnNow: boolean, text: string): Shown[] {
	const { name } = control;
	const label = labelOf(control);
	if (isBox(control)) {
		const value = isDrawn(control) ? undefined : control.value;
		return isOnNow ? [{ name, label, text: label, isChoice: true, value }] : [];
	}
	if (!(control instanceof HTMLSelectElement)) return [{ name, label, text, isChoice: false }];
	const value = [...control.options].find((option) => plain(option) === text)?.value;
	// Nothing chosen is nothing in every language.
	const isKnown = !isDrawn(control) || value === '';
	return [{ name, label, text, isChoice: true, value: isKnown ? value : undefined }];
}

function holds(control: Control, one: Shown): boolean {
	const { name, label, isChoice } = one;
	const isByWords = one.value === undefined || isDrawn(control);
	if (isBox(control)) {
		const isIt = isByWords ? labelOf(control) === label : control.value === one.value;
		return isChoice && control.name === name && isIt;
	}
	if (control instanceof HTMLSelectElement) {
		// The rows of a matching question change places, and with them their names.
		const isIt = isByWords ? labelOf(control) === label : control.name === name;
		return isChoice && isIt && placeOfOption(control, one) >= 0;
	}
	return !isChoice && control.name === name;
}

/** The values of these options are drawn for each form, so that they do not tell which is right. */
function isDrawn(control: Control): boolean {
	return control.closest('[data-drawn]') !== null;
}

function hiddenOf(form: HTMLFormElement, names: RegExp): string[][] {
	return controlsOf(form)
		.filter(({ name }) => names.test(name))
		.map(({ name, value }) => [name, value]);
}

function languageOf(address: string): string {
	return new URL(address, location.href).pathname.split('/')[1] ?? '';
}

function isBox(control: Control): control is HTMLInputElement {
	return control.type === 'radio' || control.type === 'checkbox';
}

function isOn(control: Control): boolean {
	return isBox(control) && control.checked;
}

function isOnByDefault(control: Control): boolean {
	return isBox(control) && control.defaultChecked;
}

function textOf(control: Control): string {
	if (isBox(control)) return '';
	return control instanceof HTMLSelectElement
		? plain(control.options[control.selectedIndex])
		: control.value.replace(/\r\n/g, '\n');
}

function defaultText(control: Control): string {
	if (isBox(control)) return '';
	if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
	const options = [...control.options];
	return plain(options.find((option) => option.defaultSelected) ?? options[0]);
}

function placeOfOption(control: HTMLSelectElement, { text, value }: Shown): number {
	const isByWords = value === undefined || isDrawn(control);
	return [...control.options].findIndex((option) =>
		isByWords ? plain(option) === text : option.value === value
	);
}

function labelOf(control: Control): string {
	const named = control.getAttribute('aria-labelledby')?.split(' ')[0];
	return control.labels?.length
		? plain(control.labels[0])
		: (control.getAttribute('aria-label') ?? plain(document.getElementById(named ?? '')));
}

function plain(element: Element | null | undefined): string {
	return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
