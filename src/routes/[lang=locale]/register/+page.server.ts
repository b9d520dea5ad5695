import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { MessageId } from '$lib/i18n/message-id';
import { recordAudit } from '$lib/server/audit';
import { registerAccount } from '$lib/server/auth/accounts';
import { unlessBusy } from '$lib/server/auth/passwords';
import {
	ClaimAnswer,
	EmailAddress,
	newPasswordErrors,
	PersonName
} from '$lib/server/http/account-fields';
import { signInHere } from '$lib/server/http/browser-session';
import { claimErrors, settleClaim, workFound } from '$lib/server/http/claim-visitor';
import { anybody } from '$lib/server/http/guards';
import { keepNext, nextOf } from '$lib/server/http/next-address';
import { parseForm } from '$lib/server/http/parse-form';
import { submittedForm } from '$lib/server/http/submitted-form';
import { visitorWork } from '$lib/server/learning/visitor-work';
import type { Actions, PageServerLoad } from './$types';

const RegisterForm = v.object({
	name: PersonName,
	email: EmailAddress,
	password: v.optional(v.string(), ''),
	claim: ClaimAnswer
});

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	if (event.locals.account) redirect(303, nextOf(event, `/${locale}/account`));
	return {
		workFound: await workFound(event),
		signInHref: keepNext(event, `/${locale}/sign-in`)
	};
};

export const actions: Actions = {
	/** Opens an account, moves the work of this browser into it if it was hers, and signs her in. */
	default: async (event) => {
		const { locale, learnerId } = anybody(event);
		const { db, theme, now } = event.locals;
		const form = parseForm(RegisterForm, await submittedForm(event));
		const { name, email, claim } = form.values;
		const work = await visitorWork(db, learnerId);
		const errors = {
			...(form.ok ? {} : form.errors),
			...newPasswordErrors(form.values, 'password', [name, email]),
			...claimErrors(work, claim)
		};
		const refuse = (status: 422 | 503, faults: Record<string, string>) =>
			fail(status, { errors: faults, values: { name, email, claim } });
		if (!form.ok || Object.keys(errors).length > 0) return refuse(422, errors);
		const opened = await unlessBusy(registerAccount(db, { ...form.data, locale, theme, now }));
		if (opened.type !== 'registered') return refuse(...refusals[opened.type]);
		const { account } = opened;
		await settleClaim(event, work, claim, account);
		await recordAudit(db, { accountId: account.id, event: 'registration', now });
		await signInHere(event, account);
		redirect(303, nextOf(event, `/${locale}/account?done=registered`));
	}
};

const says = (id: MessageId) => id;

const refusals: Record<'taken' | 'busy', [422 | 503, Record<string, string>]> = {
	taken: [422, { email: says('account-email-taken') }],
	busy: [503, { password: says('account-busy') }]
};
