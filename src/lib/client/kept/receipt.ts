import { clock, tellPage, word } from './state-line';

const PLACE = 'kept-receipt';

/** Remembers for the page that opens next that a form was received now. */
export function noteReceipt(): void {
	try {
		sessionStorage.setItem(PLACE, clock(new Date()));
	} catch {
		// The page that comes next says it in its own words, or shows what was stored.
	}
}

/** Says on the page after a form that it was received, unless the page says so itself. */
export function tellReceipt(): void {
	try {
		const time = sessionStorage.getItem(PLACE);
		sessionStorage.removeItem(PLACE);
		const main = document.getElementById('main');
		if (time && !main?.querySelector('.notice, [role=status]')) {
			tellPage('received', received(time));
		}
	} catch {
		// Nothing to say without the store.
	}
}

/** "Received 14:05". */
export function received(time = clock(new Date())): string {
	return word('received').replace('%', time);
}
