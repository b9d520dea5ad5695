import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { deleteAccount } from '$lib/server/account-data';
import { unlessBusy } from '$lib/server/auth/passwords';
import { mayManageAccount } from '$lib/server/auth/permissions';
import { checkPassword } from '$lib/server/auth/sign-in';
import { KnownPassword } from '$lib/server/http/account-fields';
import { dropSessionCookie } from '$lib/server/http/browser-session';
import { requireAccount } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/parse-form';
import { refusePassword } from '$lib/server/http/refuse-password';
import { submittedForm } from '$lib/server/http/submitted-form';
import type { Actions, PageServerLoad } from './$types';

const DeleteForm = v.object({ password: KnownPassword });

export const load: PageServerLoad = (event) => {
	const account = requireAccount(event);
	if (!mayManageAccount(account)) error(404);
	return { email: account.email };
};

export const actions: Actions = {
	/** Deletes the account once its password was typed. */
	default: async (event) => {
		const account = requireAccount(event);
		if (!mayManageAccount(account)) error(404);
		const { db, locale, now } = event.locals;
		const form = parseForm(DeleteForm, await submittedForm(event));
		if (!form.ok) return fail(422, { errors: form.errors, minutes: 0 });
		const { password } = form.data;
		const verdict = await unlessBusy(checkPassword(db, { email: account.email, password, now }));
		if (verdict.type !== 'right') {
			const refusal = refusePassword(event, verdict, 'password', 'account-current-wrong');
			return fail(refusal.status, { errors: refusal.errors, minutes: refusal.minutes });
		}
		await deleteAccount(db, account, now);
		dropSessionCookie(event);
		redirect(303, `/${locale}/account/deleted`);
	}
};
