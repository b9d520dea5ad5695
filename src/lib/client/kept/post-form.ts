import type { KeptItem } from './kept-item';

/** What became of a form that was sent. */
export type Reply =
	/** The server acknowledged it and says where to go on. */
	| { readonly type: 'received'; readonly next: string }
	/** A page instead of an acknowledgement: a preview, or a refusal with its reason. */
	| { readonly type: 'page'; readonly status: number; readonly page: Document }
	| { readonly type: 'signed-out' }
	/**
	 * Nobody answered, or the server asks to come again after so many milliseconds. `isUndone`: nothing can have been
	 * done; without that an answer may have been lost on its way.
	 */
	| { readonly type: 'later'; readonly afterMs: number; readonly isUndone: boolean };

/** Our own server answers so before it does anything. */
const UNDONE = [429, 503];

/** Sends a form as the page would, but hears the answer instead of leaving for it. */
export async function postForm(
	address: string,
	fields: KeptItem['fields'],
	person: string
): Promise<Reply> {
	const isOffline = !navigator.onLine;
	try {
		return await replyOf(
			await fetch(address, {
				method: 'POST',
				body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
				headers: {
					// Without it an action answers with data instead of the page.
					accept: 'text/html',
					'x-sent-by': 'page',
					...(person ? { 'x-person': person } : {})
				}
			})
		);
	} catch {
		return { type: 'later', afterMs: 0, isUndone: isOffline };
	}
}

/** The page behind an address. */
export async function fetchPage(address: string): Promise<{ response: Response; page: Document }> {
	const response = await fetch(address, { headers: { accept: 'text/html' } });
	return { response, page: await pageOf(response) };
}

async function replyOf(response: Response): Promise<Reply> {
	const { status, headers } = response;
	const next = headers.get('x-next');
	if (status === 204 && next !== null) return { type: 'received', next };
	const page = await pageOf(response);
	const isOurs = page.querySelector('#main, main[data-fault]') !== null;
	if (status === 401 && isOurs) return { type: 'signed-out' };
	// A page of its own says how long to wait, such as the one for signing in; a bare one means the whole server.
	const isBusy = status >= 500 || (status === 429 && !page.querySelector('form[method=POST]'));
	// Something in between may answer in the server's place, such as the page of a network that wants to be paid; it has stored nothing.
	const isStrange = !isOurs && (status < 400 || status === 401);
	if (isBusy || isStrange) {
		const afterMs = 1000 * Number(headers.get('retry-after') ?? 0) || 0;
		return { type: 'later', afterMs, isUndone: isOurs && UNDONE.includes(status) };
	}
	return { type: 'page', status, page };
}

async function pageOf(response: Response): Promise<Document> {
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}
