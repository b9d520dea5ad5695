import { submitterOf } from './submitter';

/** What a form would send at one moment. */
interface Wish {
	readonly form: HTMLFormElement;
	readonly address: string;
	readonly body: string;
}

interface Answer {
	readonly response: Response;
	readonly page: Document;
}

/** The latest wish of every form that is being sent. */
const latest = new WeakMap<HTMLFormElement, Wish>();

/**
 * Sends forms marked `data-swap="id …"` without leaving the page: the answer is the same document a plain form would
 * get, and only the named parts are taken from it. The first named part receives the focus.
 * A form with `data-send-on-change` is sent with every change too, and the focus stays where the person works.
 */
export function sendInPlace(document: Document): void {
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (!form.dataset.swap || event.defaultPrevented) return;
		event.preventDefault();
		void send(wishOf(form, submitterOf(event)));
	});
	document.addEventListener('change', (event) => {
		const form = (event.target as HTMLInputElement).form;
		if (form?.dataset.sendOnChange !== undefined) void send(wishOf(form, null));
	});
}

function wishOf(form: HTMLFormElement, submitter: HTMLButtonElement | null): Wish {
	const fields = [...new FormData(form)].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value]] : []
	);
	if (submitter?.name) fields.push([submitter.name, submitter.value]);
	return {
		form,
		address: submitter?.getAttribute('formaction') ?? form.action,
		body: new URLSearchParams(fields).toString()
	};
}

/** One request at a time for each form; what was wished meanwhile goes next, and only the last wish counts. */
async function send(wish: Wish): Promise<void> {
	const { form } = wish;
	const isBusy = latest.has(form);
	latest.set(form, wish);
	if (isBusy) return;
	form.setAttribute('aria-busy', 'true');
	let answer: Answer | undefined;
	let sent: Wish;
	do {
		sent = latest.get(form) ?? wish;
		answer = await request(sent).catch(() => undefined);
		if (answer) carryVersion(form, sent, answer);
	} while (!isSame(sent, latest.get(form)));
	latest.delete(form);
	form.removeAttribute('aria-busy');
	if (!answer || answer.response.status >= 500) complain(form.dataset.notSent ?? '');
	else show(form, answer);
}

/** What was wished meanwhile still names the version before its own forerunner: it gets the one that this stored. */
function carryVersion(form: HTMLFormElement, sent: Wish, { page }: Answer): void {
	const next = latest.get(form);
	const fresh = page.querySelector<HTMLInputElement>('form[data-swap] [name="version"]')?.value;
	if (!next || !fresh || isSame(sent, next)) return;
	const body = new URLSearchParams(next.body);
	body.set('version', fresh);
	latest.set(form, { ...next, body: body.toString() });
}

function isSame(one: Wish, other: Wish | undefined): boolean {
	return one.address === other?.address && one.body === other.body;
}

async function request({ form, address, body }: Wish): Promise<Answer> {
	const response =
		form.method === 'get'
			? await fetch(`${address.split(/[?#]/)[0]}?${body}`)
			: await fetch(address, {
					method: 'POST',
					body: new URLSearchParams(body),
					// Without it an action answers with data instead of the page.
					headers: { accept: 'text/html' }
				});
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	return { response, page };
}

function show(form: HTMLFormElement, { response, page }: Answer): void {
	const ids = (form.dataset.swap ?? '').split(' ');
	const parts = ids.map((id) => [document.getElementById(id), page.getElementById(id)] as const);
	const isElsewhere = new URL(response.url).pathname !== location.pathname;
	if (isElsewhere || parts.some(([old, fresh]) => !old || !fresh)) {
		// Another page was answered: go there as a plain form would have, but stay with what was typed if it is a refusal.
		if (response.ok) location.assign(response.url);
		else complain(page.querySelector('h1')?.textContent ?? form.dataset.notSent ?? '');
		return;
	}
	const held = document.activeElement;
	for (const [old, fresh] of parts) old?.replaceWith(document.adoptNode(fresh as Element));
	document.title = page.title;
	if (form.method === 'get' || response.redirected) history.replaceState(null, '', response.url);
	const first = document.getElementById(ids[0] ?? '');
	if (form.dataset.sendOnChange === undefined) {
		(first?.querySelector<HTMLElement>('[data-focus]') ?? first)?.focus();
	} else if (!held?.isConnected) {
		(document.getElementById(held?.id ?? '') ?? first)?.focus({ preventScroll: true });
	}
	say(first?.dataset.say ?? '');
}

/** One polite message for those who do not see the change. */
function say(text: string): void {
	const status = document.getElementById('status');
	if (status) status.textContent = text;
	for (const place of document.querySelectorAll('[data-sent]')) place.textContent = '';
}

/** The same where everybody reads it: nothing was kept, what was typed still stands in the form. */
function complain(text: string): void {
	say(text);
	for (const place of document.querySelectorAll('[data-sent]')) place.textContent = text;
}
