import { keptAddress } from '$lib/domain/addresses/account';
import { allKept, keep } from './device-store';
import { askedOf, baseOf, fieldsOf, keyOf, renewVersions, withoutSecrets } from './form-content';
import { signInHref, tellSignedOut } from './hear-reply';
import { holdsOther, keptForms, restoreForms, saveTyped } from './keep-typing';
import { formKeyOf, personOf, type KeptItem } from './kept-item';
import { isOffered } from './offer-kept';
import { isOwn, takeOn, unsentOf } from '../own-text';
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
		refused() {
			restoreForms();
			tellRest();
			changed();
		},
		goesOn(item, page) {
			const form = formOf(item);
			const isOurTongue = page.documentElement.lang === document.documentElement.lang;
			if (form && isOurTongue && showParts(form, page)) restoreForms();
			else tellPage('received', `${received()}: ${item.title}`, goOnTo(item.page));
			changed();
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
		(item) => item.state !== 'typed' && !isStateShown(item)
	);
	const refused = rest.some(({ state }) => state === 'refused');
	const link = { href: keptAddress(document.documentElement.lang), text: word('see') };
	if (document.querySelector('[data-kept-page]') || rest.length === 0) return;
	if (refused) tellPage('refused', word('decide'), link);
	else tellPage('waiting', word('elsewhere').replace('%', String(rest.length)), link);
}

/** Whether a form of this page, or the offer above it, says how it is with this text. */
function isStateShown(item: KeptItem): boolean {
	const form = formOf(item);
	if (!form) return false;
	const told = form.querySelector<HTMLElement>('[data-kept]')?.dataset.kept;
	return told === item.state || isOffered(form, item);
}

function formOf({ key }: KeptItem): HTMLFormElement | undefined {
	return keptForms().find((form) => keyOf(form) === formKeyOf(key));
}

const goOnTo = (href: string) => ({ href, text: word('go-on') });

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
	if (!now) tellPage('received', received());
	else if (holdsOther(now, item)) tellPage('received', `${received()}: ${item.title}`);
	else if (target.pathname === location.pathname) tell(now, 'received', received());
	else tell(now, 'received', received(), goOnTo(target.href));
}

/** The form as it is after its text was stored, so that the next change is made over that. */
function renew(form: HTMLFormElement, item: KeptItem, page: Document): void {
	const fresh = [...page.querySelectorAll<HTMLFormElement>('form[data-keep]')].find(
		({ dataset }) => dataset.keep === form.dataset.keep
	);
	saveTyped();
	// Who has typed on since keeps every letter; what the server compares is brought up to date where she knew of the other.
	if (holdsOther(form, item)) {
		if (fresh && isOwn(form, item)) writeOver(form, fresh);
	} else if (swapParts(partsOf(form), page)) return;
	else if (fresh) holdingFocus(() => form.replaceWith(document.adoptNode(fresh)));
	else swapMain(page);
}

/** From now on the content of a form is written over what a fresh one holds. */
function writeOver(form: HTMLFormElement, fresh: HTMLFormElement): void {
	renewVersions(form, fresh);
	const unsent = unsentOf(form);
	if (!unsent) return;
	const fields = withoutSecrets(form, fieldsOf(form, null));
	const item = { ...unsent, fields, base: baseOf(fresh), asked: askedOf(fresh) };
	if (keep(item)) takeOn(form, item);
}

function changed(): void {
	document.dispatchEvent(new Event('kept-changed'));
}
