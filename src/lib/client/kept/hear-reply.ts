import { signInAddress } from '$lib/domain/addresses/account';
import { noteClaim } from './claim-guest-text';
import { drop, settle } from './device-store';
import { keyOf } from './form-content';
import { keptForms, restoreForms } from './keep-typing';
import { formKeyOf, personOf, type KeptItem } from './kept-item';
import { leaveDevice } from './leave-device';
import { isOwn, textsOf } from '../own-text';
import { fetchPage, type Reply } from './post-form';
import { noteReceipt, received } from './receipt';
import { putBack, tryAgainIn } from './send-waiting';
import { showParts } from '../show-parts';
import { tell, word, type FormState } from './state-line';
import { goTo, swapMain } from '../swap-page';

/** What a form would send at one moment. */
export interface Submission {
	readonly form: HTMLFormElement;
	readonly address: string;
	readonly fields: KeptItem['fields'];
	/** The same on the device, where it may lie there. */
	readonly item: KeptItem | undefined;
	/** The button asks for something else than to store the form, such as a preview. */
	readonly isAside: boolean;
}

const SOON_MS = 2000;

/** Shows what became of a form, and says so beside it. `isSafe`: the device holds what was typed. */
export async function hearReply(sent: Submission, reply: Reply, isSafe: boolean): Promise<void> {
	const { form, item } = sent;
	if (reply.type === 'received') {
		if (item) settleSent(form, item, isSafe);
		leaveDevice(form);
		noteClaim(sent.fields);
		await goOn(sent, reply.next);
		return;
	}
	if (reply.type === 'page') {
		showAnswer(sent, reply.status, reply.page, isSafe);
		return;
	}
	if (item) putBack(item, item.state);
	if (reply.type === 'signed-out') tellSignedOut(form, item !== undefined && isSafe);
	else if (item?.state === 'waiting' && isSafe) {
		tell(form, 'waiting');
		tryAgainIn(Math.max(SOON_MS, reply.afterMs));
	} else tell(form, failureOf(item !== undefined && !isSafe, reply.isUndone));
}

function failureOf(isLost: boolean, isUndone: boolean): FormState {
	if (isLost) return isUndone ? 'not-kept' : 'not-kept-not-known';
	return isUndone ? 'nothing-sent' : 'not-known';
}

/** What was received goes; so does what lies in its place where the device had no room for the newer text. */
function settleSent(form: HTMLFormElement, item: KeptItem, isSafe: boolean): void {
	settle(item);
	if (isSafe) return;
	for (const older of textsOf(form)) {
		if (older.key === item.key && isOwn(form, older)) drop(older);
	}
}

/** Tells that the session has ended, with the way back in. */
export function tellSignedOut(form: HTMLFormElement, isSafe: boolean): void {
	// A guest's page that is refused belongs to a browser on which somebody has signed in since.
	if (personOf(document) === 'guest') {
		tell(form, 'other-person');
		return;
	}
	const state = isSafe ? 'signed-out' : 'signed-out-nothing';
	tell(form, state, word(state), { href: signInHref(), text: word('sign-in') });
}

/** Where to sign in and come back to this page. */
export function signInHref(): string {
	return signInAddress(document.documentElement.lang, location.pathname + location.search);
}

/** Where the acknowledgement leads: the same page with new parts, or another one. */
async function goOn({ form, item }: Submission, next: string): Promise<void> {
	const target = new URL(next, location.href);
	if (!form.dataset.swap || target.pathname !== location.pathname) {
		if (item) noteReceipt();
		goTo(next);
		return;
	}
	const answer = await fetchPage(target.href).catch(() => undefined);
	// It was received, even where the page after it did not come.
	if (!answer?.response.ok) tell(form, 'received', received());
	else if (!showParts(form, answer.page, target.href)) goTo(next);
	else restoreForms();
}

/** A page in answer to a form: its own with a reason in it, or another one that says why it cannot be taken. */
function showAnswer(
	{ form, item, isAside }: Submission,
	status: number,
	page: Document,
	isSafe: boolean
): void {
	if (page.querySelector('[data-fault]')) {
		if (item) putBack(item, 'refused');
		tell(form, 'refused', `${reasonOf(page)} ${word(item && isSafe ? 'refused' : 'nothing-done')}`);
		return;
	}
	if (item && status < 400 && !isAside) settle(item);
	else if (item) putBack(item, 'typed');
	if (!page.getElementById('main')) {
		// It was refused before our server saw it, by something that has no words for it.
		if (item) putBack(item, 'refused');
		tell(form, item && isSafe ? 'refused' : 'nothing-sent');
		return;
	}
	if (!showParts(form, page)) swapMain(page);
	// A page that no longer asks has no place for the answer: its person has to decide about it.
	if (item && status >= 400 && !keptForms().some((one) => keyOf(one) === formKeyOf(item.key))) {
		putBack(item, 'refused');
	}
	restoreForms();
}

/** Why a page says that it cannot take a form, and what it says to do. */
function reasonOf(page: Document): string {
	const texts = [...page.querySelectorAll('main h1, main .lead')].map((one) => one.textContent);
	const [title = '', ...rest] = texts.map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
	return [`${title}.`, ...rest].join(' ');
}
