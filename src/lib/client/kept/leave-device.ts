import { leaveKeptAddress } from '$lib/domain/addresses/account';
import { withQuery } from '$lib/domain/addresses/address-in';
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
			const page = leaveKeptAddress(document.documentElement.lang);
			const everywhere = form.querySelector('[name=everywhere]') ? 'yes' : undefined;
			location.assign(withQuery(page, { everywhere }));
		},
		{ capture: true }
	);
}

/** After somebody has signed out or deleted her account, none of her text stays on the device. */
export function leaveDevice(form: HTMLFormElement): void {
	if (form.dataset.leaves !== undefined) dropAll(personOf(document));
}
