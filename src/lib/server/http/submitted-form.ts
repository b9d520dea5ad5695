import { error, type RequestEvent } from '@sveltejs/kit';

/** Forms that were read already: a body can be read only once, and the page about a failure shows it again. */
const read = new WeakMap<Request, FormData>();

/** The fields that were sent; a body that is no form is answered with 400. */
export async function submittedForm(event: Pick<RequestEvent, 'request'>): Promise<FormData> {
	const known = read.get(event.request);
	if (known) return known;
	try {
		const form = await event.request.formData();
		read.set(event.request, form);
		return form;
	} catch (fault) {
		// Too long a body carries its own status.
		if (fault instanceof Error && 'status' in fault) throw fault;
		error(400);
	}
}
