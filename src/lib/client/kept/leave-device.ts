import { allKept, dropAll } from './device-store';
import { saveTyped } from './keep-typing';
import { personOf } from './kept-item';

/** Asks before somebody signs out of a device that still holds her text: on a page with the ways to decide. */
export function askBeforeLeaving(document: Document): void {
	document.addEventListener(
		'submit',
		(event) => {
			const form = event.target as HTMLFormElement;
			if (form.dataset.leaves !== 'asking') return;
			saveTyped();
			if (allKept(personOf(document)).length === 0) return;
			event.preventDefault();
			const everywhere = form.querySelector('[name=everywhere]') ? '?everywhere=yes' : '';
			location.assign(`/${document.documentElement.lang}/kept/leave${everywhere}`);
		},
		{ capture: true }
	);
}

/** After somebody has signed out or deleted her account, none of her text stays on the device. */
export function leaveDevice(form: HTMLFormElement): void {
	if (form.dataset.leaves !== undefined) dropAll(personOf(document));
}
