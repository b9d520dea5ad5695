import { error, type RequestEvent } from '@sveltejs/kit';

/** The fields that were sent; a body that is no form is answered with 400. */
export async function submittedForm(event: Pick<RequestEvent, 'request'>): Promise<FormData> {
	try {
		return await event.request.formData();
	} catch (fault) {
		// Too long a body carries its own status.
		if (fault instanceof Error && 'status' in fault) throw fault;
		error(400);
	}
}
