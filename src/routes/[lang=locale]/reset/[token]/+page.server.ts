import { fail, redirect } from '@sveltejs/kit';
import { signInAddress } from '$lib/domain/addresses/account';
import { findPasswordLink, spendPasswordLink } from '$lib/server/auth/one-time-links';
import { unlessBusy } from '$lib/server/auth/passwords/passwords';
import { newPasswordErrors } from '$lib/server/http/forms/account-fields';
import { dropSessionCookie } from '$lib/server/http/browser-session';
import { anybody } from '$lib/server/http/guards';
import { countRequest } from '$lib/server/http/limits/count-request';
import { refuseOften } from '$lib/server/http/forms/refuse-password';
import { formValues } from '$lib/server/http/forms/parse-form';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { MessageId } from '$lib/i18n/message-id';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	anybody(event);
	const { db, now } = event.locals;
	const link = await findPasswordLink(db, event.params.token, now);
	// The address is a secret: it is neither kept nor told to the next page.
	event.setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'strict-origin' });
	return link.type === 'open'
		? { link: link.type, name: link.name, email: link.email }
		: { link: link.type, name: '', email: '' };
};

const NOTHING_WRONG = { errors: {}, minutes: 0 };

export const actions: Actions = {
	/** Sets the new password and spends the link. */
	default: async (event) => {
		const { locale } = anybody(event);
		const { db, now } = event.locals;
		const secret = event.params.token;
		const link = await findPasswordLink(db, secret, now);
		if (link.type !== 'open') return fail(410, NOTHING_WRONG);
		const values = formValues(await submittedForm(event));
		const errors = newPasswordErrors(values, 'password', [link.name, link.email]);
		if (errors.password) return fail(422, { errors, minutes: 0 });
		const password = values.password ?? '';
		const wait = await countRequest(event, 'reset-link', link.accountId);
		if (wait > 0) return fail(429, refuseOften(event, wait, 'password'));
		const spent = await unlessBusy(spendPasswordLink(db, { secret, password, now }));
		if (spent.type === 'busy') {
			return fail(503, { errors: { password: 'account-busy' satisfies MessageId }, minutes: 0 });
		}
		if (spent.type !== 'open') return fail(410, NOTHING_WRONG);
		dropSessionCookie(event);
		redirect(303, `${signInAddress(locale)}?done=new-password`);
	}
};
