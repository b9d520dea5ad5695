import { allKept, findKept } from './device-store';
import { keyOf, renewVersions } from './form-content';
import { signInHref, tellSignedOut } from './hear-reply';
import { keptForms, restoreForms } from './keep-typing';
import { personOf, type KeptItem } from './kept-item';
import { fetchPage } from './post-form';
import { received } from './receipt';
import { sendWaiting } from './send-waiting';
import { partsOf, showParts } from '../show-parts';
import { tell, tellPage, word } from './state-line';
import { holdingFocus, swapMain, swapParts } from '../swap-page';

/** Sends what waits, whichever page is open, and tells there what became of it. */
export function watchWaiting(): void {
	sendWaiting({
		received: (item, next) => void tellReceived(item, next).then(changed),
		refused(item) {
			restoreForms();
			const form = formOf(item);
			if (form) tell(form, 'refused');
			else tellRest();
			changed();
		},
		goesOn(item, page) {
			const form = formOf(item);
			if (form && showParts(form, page)) restoreForms();
		},
		signedOut(item) {
			const form = formOf(item);
			const link = { href: signInHref(), text: word('sign-in') };
			if (form) tellSignedOut(form, true);
			else tellPage('signed-out', word('signed-out'), link);
		},
		failed: tellRest
	});
}

/** Says at the head of the page that text of other pages waits, and where it can be seen. */
function tellRest(): void {
	const rest = allKept(personOf(document)).filter(
		(item) => item.state !== 'typed' && !formOf(item)
	);
	const refused = rest.some(({ state }) => state === 'refused');
	const link = { href: `/${document.documentElement.lang}/kept`, text: word('see') };
	if (document.querySelector('[data-kept-page]') || rest.length === 0) return;
	if (refused) tellPage('refused', word('decide'), link);
	else tellPage('waiting', word('elsewhere').replace('%', String(rest.length)), link);
}

function formOf({ key }: KeptItem): HTMLFormElement | undefined {
	return keptForms().find((form) => keyOf(form) === key);
}

async function tellReceived(item: KeptItem, next: string): Promise<void> {
	const form = formOf(item);
	if (!form) {
		tellPage('received', `${received()}: ${item.title}`);
		return;
	}
	const answer = await fetchPage(location.href).catch(() => undefined);
	if (answer?.response.ok) renew(form, item, answer.page);
	const now = formOf(item);
	const target = new URL(next, location.href);
	const link = { href: target.href, text: word('go-on') };
	if (!now) tellPage('received', received());
	else if (findKept(item.person, item.key)) return;
	else if (target.pathname === location.pathname) tell(now, 'received', received());
	else tell(now, 'received', received(), link);
}

/** The form as it stands after its text was stored, so that the next change is made over that. */
function renew(form: HTMLFormElement, item: KeptItem, page: Document): void {
	const fresh = [...page.querySelectorAll<HTMLFormElement>('form[data-keep]')].find(
		({ dataset }) => dataset.keep === form.dataset.keep
	);
	// Who has typed on since keeps every letter; only what the server compares is brought up to date.
	if (findKept(item.person, item.key)) {
		if (fresh) renewVersions(form, fresh);
	} else if (swapParts(partsOf(form), page)) return;
	else if (fresh) holdingFocus(() => form.replaceWith(document.adoptNode(fresh)));
	else swapMain(page);
}

function changed(): void {
	document.dispatchEvent(new Event('kept-changed'));
}
