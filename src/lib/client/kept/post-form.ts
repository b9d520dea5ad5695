import type { KeptItem } from './kept-item';

/** What became of a form that was sent. */
export type Reply =
	/** The server acknowledged it and says where to go on. */
	| { readonly type: 'received'; readonly next: string }
	/** A page instead of an acknowledgement: a preview, or a refusal with its reason. */
	| { readonly type: 'page'; readonly status: number; readonly page: Document }
	| { readonly type: 'signed-out' }
	/** Nobody answered, or the server asks to come again after so many milliseconds. */
	| { readonly type: 'later'; readonly afterMs: number };

/** Sends a form as the page would, but hears the answer instead of leaving for it. */
export async function postForm(
	address: string,
	fields: KeptItem['fields'],
	person: string
): Promise<Reply> {
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
		return { type: 'later', afterMs: 0 };
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
	if (status === 401) return { type: 'signed-out' };
	const page = await pageOf(response);
	// A page of its own says how long to wait, such as the one for signing in; a bare one means the whole server.
	if (status >= 500 || (status === 429 && page.querySelector('form[method=POST]') === null)) {
		return { type: 'later', afterMs: 1000 * Number(headers.get('retry-after') ?? 0) || 0 };
	}
	return { type: 'page', status, page };
}

async function pageOf(response: Response): Promise<Document> {
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}
