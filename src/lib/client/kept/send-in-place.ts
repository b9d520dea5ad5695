import { settle } from './device-store';
import { addressOf, fieldsOf, holdsSecret, isKept } from './form-content';
import { hearReply, type Submission } from './hear-reply';
import { itemOf, keepFor, saveTyped } from './keep-typing';
import { personOf, type KeptItem } from './kept-item';
import { narrowList } from '../narrow-list';
import { fetchPage, postForm, type Reply } from './post-form';
import { arrived, underWay } from './send-waiting';
import { tell } from './state-line';
import { submitterOf } from './submitter';

/** The latest submission of every form that is being sent. */
const latest = new WeakMap<HTMLFormElement, Submission>();

/**
 * Sends forms without leaving the page for an answer that may never come. The answer is the same document a plain form
 * would get: an acknowledgement leads to the next page, a refusal is shown in the place of the page.
 * A form marked `data-swap="id …"` takes only the named parts; the first of them receives the focus.
 * A form with `data-send-on-change` is sent with every change too, and the focus stays where the person works.
 */
export function sendInPlace(document: Document): void {
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (event.defaultPrevented || (form.method === 'get' && !form.dataset.swap)) return;
		event.preventDefault();
		if (form.method === 'get') void narrowList(form);
		else void send(submissionOf(form, submitterOf(event)));
	});
	document.addEventListener('change', (event) => {
		const { form } = event.target as HTMLInputElement;
		if (form?.dataset.sendOnChange === undefined) return;
		if (form.method === 'get') void narrowList(form);
		else void send(submissionOf(form, null));
	});
}

function submissionOf(form: HTMLFormElement, submitter: HTMLElement | null): Submission {
	saveTyped();
	const address = addressOf(form, submitter);
	const isAside = submitter?.dataset.aside !== undefined;
	const state = isAside || holdsSecret(form) ? 'typed' : 'waiting';
	const item = isKept(form) ? itemOf(form, state, submitter, address) : undefined;
	return { form, address, fields: fieldsOf(form, submitter), item, isAside };
}

/** One request at a time for each form; what was submitted meanwhile goes next, and only the last submission counts. */
async function send(submission: Submission): Promise<void> {
	const { form } = submission;
	const isBusy = latest.has(form);
	latest.set(form, submission);
	if (isBusy) return;
	form.setAttribute('aria-busy', 'true');
	let former: KeptItem | undefined;
	for (;;) {
		const sent = latest.get(form) ?? submission;
		const isSafe = sent.item !== undefined && keepFor(form, onItsWay(sent.item));
		if (isSafe && former && former.key !== sent.item?.key) settle(former);
		former = sent.item;
		tell(form, 'sending');
		const reply = await postForm(sent.address, sent.fields, sent.item ? personOf(document) : '');
		if (sent.item) arrived(sent.item);
		// What is submitted while the answer is being shown waits for the version that the answer brings.
		if (isSame(sent, latest.get(form))) await hearReply(sent, reply, isSafe);
		if (isSame(sent, latest.get(form))) break;
		await carryVersion(sent, reply);
	}
	latest.delete(form);
	form.removeAttribute('aria-busy');
}

/** What was submitted meanwhile still names the version before the one just stored: it gets the new version. */
async function carryVersion(sent: Submission, reply: Reply): Promise<void> {
	const next = latest.get(sent.form);
	if (!next || isSame(sent, next) || reply.type !== 'received') return;
	const answer = await fetchPage(new URL(reply.next, location.href).href).catch(() => undefined);
	const fresh = answer?.page.querySelector<HTMLInputElement>('form[data-swap] [name="version"]');
	if (!fresh) return;
	const fields = next.fields.map(([name, value]): [string, string] => [
		name,
		name === 'version' ? fresh.value : value
	]);
	latest.set(sent.form, { ...next, fields, item: next.item && { ...next.item, fields } });
}

const onItsWay = (item: KeptItem) => (item.state === 'waiting' ? underWay(item) : item);

function isSame(one: Submission, other: Submission | undefined): boolean {
	return (
		one.address === other?.address && JSON.stringify(one.fields) === JSON.stringify(other.fields)
	);
}
