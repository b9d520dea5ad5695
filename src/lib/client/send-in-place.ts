/**
 * Sends forms marked `data-swap="id …"` without leaving the page: the answer is the same document a plain form would
 * get, and only the named parts are taken from it. The first named part receives the focus.
 */
export function sendInPlace(document: Document): void {
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (!form.dataset.swap || event.defaultPrevented) return;
		event.preventDefault();
		void send(form, event.submitter);
	});
	document.addEventListener('change', (event) => {
		const form = (event.target as HTMLInputElement).form;
		if (form?.dataset.sendOnChange !== undefined) void send(form, null);
	});
}

let turn = 0;

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	const mine = (turn += 1);
	if (form.getAttribute('aria-busy') === 'true' && form.method === 'post') return;
	form.setAttribute('aria-busy', 'true');
	try {
		const response = await request(form, submitter);
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		if (mine !== turn && form.method === 'get') return;
		show(form, page, response);
	} catch {
		say(form.dataset.notSent ?? '');
	} finally {
		form.removeAttribute('aria-busy');
	}
}

function request(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Response> {
	const data = new FormData(form, submitter);
	const fields = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
	const action = submitter?.getAttribute('formaction') ?? form.action;
	if (form.method === 'get') return fetch(`${action.split('?')[0]}?${fields}`);
	return fetch(action, { method: 'POST', body: fields });
}

function show(form: HTMLFormElement, page: Document, response: Response): void {
	const ids = (form.dataset.swap ?? '').split(' ');
	const parts = ids.map((id) => [document.getElementById(id), page.getElementById(id)] as const);
	if (parts.some(([old, fresh]) => !old || !fresh)) {
		// Somewhere else was answered: go there as a plain form would have.
		location.assign(response.url);
		return;
	}
	const keep = form.dataset.sendOnChange === undefined ? undefined : document.activeElement?.id;
	for (const [old, fresh] of parts) old?.replaceWith(document.adoptNode(fresh as Element));
	document.title = page.title;
	const focus = keep ? document.getElementById(keep) : document.getElementById(ids[0] ?? '');
	const target = keep ? focus : (focus?.querySelector<HTMLElement>('[data-focus]') ?? focus);
	target?.focus({ preventScroll: Boolean(keep) });
	if (form.method === 'get') history.replaceState(null, '', response.url);
	say(page.getElementById(ids[0] ?? '')?.dataset.say ?? document.getElementById(ids[0] ?? '')?.dataset.say ?? '');
}

/** One polite message for those who do not see the change. */
function say(text: string): void {
	const status = document.getElementById('status');
	if (status) status.textContent = text;
	for (const place of document.querySelectorAll('[data-sent]')) place.textContent = text;
}
