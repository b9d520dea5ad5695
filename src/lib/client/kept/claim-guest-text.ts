import { allKept, drop, findKept, keep } from './device-store';
import { besideOf, personOf, type KeptItem } from './kept-item';

const PLACE = 'kept-claimed';

/** Remembers for the page that opens next that the person claimed the work on this browser. */
export function noteClaim(fields: KeptItem['fields']): void {
	if (!fields.some(([name, value]) => name === 'claim' && value === 'yes')) return;
	try {
		sessionStorage.setItem(PLACE, 'yes');
	} catch {
		// Then the text stays with the browser's guest, as work that nobody claimed does.
	}
}

/** Gives the text of this browser's guest to the person who has just signed in and claimed the work. */
export function claimGuestText(): void {
	try {
		const person = personOf(document);
		const isClaimed = sessionStorage.getItem(PLACE) !== null;
		sessionStorage.removeItem(PLACE);
		if (!isClaimed || !person || person === 'guest') return;
		for (const item of allKept('guest')) {
			// Her own text for the same form stays where it is.
			const key = findKept(person, item.key) ? besideOf(item.key) : item.key;
			if (keep({ ...item, person, key })) drop(item);
		}
	} catch {
		// Without the store there is nothing to give.
	}
}
