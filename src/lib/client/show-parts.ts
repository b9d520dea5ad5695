import { say } from './kept/state-line';
import { swapParts } from './swap-page';

/**
 * Shows the answer to a form in the parts that the form names; false when the page has them not.
 * The first part receives the focus, unless the form is sent with every change: then it stays where the person works.
 */
export function showParts(form: HTMLFormElement, page: Document, address?: string): boolean {
	const ids = partsOf(form);
	if (!swapParts(ids, page)) return false;
	if (address) history.replaceState(null, '', address);
	const first = document.getElementById(ids[0] ?? '');
	const goesOnWorking =
		form.dataset.sendOnChange !== undefined && document.activeElement !== document.body;
	if (!goesOnWorking) (first?.querySelector<HTMLElement>('[data-focus]') ?? first)?.focus();
	form.querySelector('[data-kept]')?.remove();
	tellAll(first?.dataset.say ?? '', '');
	return true;
}

/** The parts of the page in which the answer to a form is shown. */
export function partsOf(form: HTMLFormElement): string[] {
	return form.dataset.swap?.split(' ') ?? [];
}

/** Says a sentence to those who hear the page, and writes one where the page has a place for it. */
export function tellAll(heard: string, read: string): void {
	say(heard);
	for (const place of document.querySelectorAll('[data-sent]')) place.textContent = read;
}
