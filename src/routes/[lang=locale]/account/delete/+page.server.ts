import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { accountDeletedAddress } from '$lib/domain/addresses/account';
import { deleteAccount } from '$lib/server/account-data';
import { unlessBusy } from '$lib/server/auth/passwords/passwords';
import { mayManageAccount } from '$lib/server/auth/policies';
import { checkPassword } from '$lib/server/auth/sign-in';
import { steadyClock } from '$lib/server/clock';
import { KnownPassword } from '$lib/server/http/forms/account-fields';
import { dropSessionCookie } from '$lib/server/http/browser-session';
import { countRequest } from '$lib/server/http/limits/count-request';
import { requireAccount } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { refuseOften, refusePassword } from '$lib/server/http/forms/refuse-password';
import { passwordSender } from '$lib/server/http/limits/sender';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
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
		const { db, locale, now, sessionId } = event.locals;
		const form = parseForm(DeleteForm, await submittedForm(event));
		if (!form.ok) return fail(422, { errors: form.errors, minutes: 0 });
		const wait = await countRequest(event, 'account-deletion', account.id);
		if (wait > 0) return fail(429, refuseOften(event, wait, 'password'));
		const from = { ...passwordSender(event), sessionId: sessionId ?? undefined };
		const claim = { email: account.email, ...form.data, from, now: steadyClock.now() };
		const verdict = await unlessBusy(checkPassword(db, claim));
		if (verdict.type !== 'right') {
			const refusal = refusePassword(event, verdict, 'password', 'account-current-wrong');
			return fail(refusal.status, { errors: refusal.errors, minutes: refusal.minutes });
		}
		await deleteAccount(db, account, now);
		dropSessionCookie(event);
		redirect(303, accountDeletedAddress(locale));
	}
};
