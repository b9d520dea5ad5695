import { error, type RequestEvent } from '@sveltejs/kit';
import { cleanText } from '$lib/domain/text/clean-text';
import { hasMoreParts } from '../limits/count-parts';

/** More fields than the largest form of the product has. */
export const MOST_FIELDS = 1000;
/** Longest text of one field, in characters; what each field takes is far less and is said beside it. */
export const LONGEST_VALUE = 100_000;

/** How the product names its fields; what is called otherwise, such as `__proto__`, is none of ours. */
const NAME = /^[A-Za-z0-9][\w.:-]{0,99}$/;
const URL_ENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

/** Forms that were read already: a body can be read only once, and the page about a failure shows it again. */
const read = new WeakMap<Request, FormData>();

/**
 * The text fields that were sent, cleaned: the one place where text of a form comes in.
 * Files and fields that no form of ours has are left out. What is no form is answered with 415 or 400, too much
 * with 413, before any work is spent on it.
 */
export async function submittedForm(event: Pick<RequestEvent, 'request'>): Promise<FormData> {
	const known = read.get(event.request);
	if (known) return known;
	const form = await readForm(event.request);
	read.set(event.request, form);
	return form;
}

async function readForm(request: Request): Promise<FormData> {
	const type = request.headers.get('content-type') ?? '';
	const separator = separatorOf(type);
	const body = await readBody(request);
	if (hasMoreParts(body, separator, MOST_FIELDS)) error(413);
	return cleanFields(await readFields(body, type));
}

/** Separates two fields of a body of this type. */
function separatorOf(type: string): string {
	const [kind = ''] = type.split(';', 1);
	switch (kind.trim().toLowerCase()) {
		case URL_ENCODED:
			return '&';
		case MULTIPART: {
			const [, quoted, plain] =
				/;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70})\s*(?:;|$))/i.exec(type) ?? [];
			return `--${quoted ?? plain ?? error(400)}`;
		}
		default:
			error(415);
	}
}

/** The whole body; the server itself ends one that is too long, with its own status. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await request.arrayBuffer());
	} catch (fault) {
		if (fault instanceof Error && 'status' in fault) throw fault;
		error(400);
	}
}

async function readFields(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
	try {
		return await new Response(body, { headers: { 'content-type': type } }).formData();
	} catch {
		error(400);
	}
}

function cleanFields(sent: FormData): FormData {
	const fields = new FormData();
	for (const [name, value] of sent) {
		if (typeof value !== 'string' || !NAME.test(name)) continue;
		if (value.length > LONGEST_VALUE) error(413);
		fields.append(name, cleanText(value));
	}
	return fields;
}
