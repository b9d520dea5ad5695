import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { accountAddress, signInAddress } from '$lib/domain/addresses/account';
import type { MessageId } from '$lib/i18n/message-id';
import { says } from '$lib/i18n/says';
import { recordAudit } from '$lib/server/audit';
import { registerAccount } from '$lib/server/auth/accounts';
import { unlessBusy } from '$lib/server/auth/passwords/passwords';
import { checkPassword } from '$lib/server/auth/sign-in';
import { steadyClock } from '$lib/server/clock';
import {
	ClaimAnswer,
	EmailAddress,
	newPasswordErrors,
	PersonName
} from '$lib/server/http/forms/account-fields';
import { signInHere } from '$lib/server/http/browser-session';
import { claimErrors, settleClaim, workFound } from '$lib/server/http/claim-visitor';
import { countRequest } from '$lib/server/http/limits/count-request';
import { anybody } from '$lib/server/http/guards';
import { keepNext, nextOf } from '$lib/server/http/requests/next-address';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { refuseOften } from '$lib/server/http/forms/refuse-password';
import { passwordSender } from '$lib/server/http/limits/sender';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { visitorWork } from '$lib/server/learning/visitors/visitor-work';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const RegisterForm = v.object({
	name: PersonName,
	email: EmailAddress,
	password: v.optional(v.string(), ''),
	claim: ClaimAnswer
});

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	if (event.locals.account) redirect(303, nextOf(event, accountAddress(locale)));
	return {
		workFound: await workFound(event),
		signInHref: keepNext(event, signInAddress(locale))
	};
};

export const actions: Actions = {
	/** Opens an account, moves the work of this browser into it if she claimed it, and signs her in. */
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
		const values = { name, email, claim };
		const refuse = (status: 422 | 503, faults: Readonly<Record<string, MessageId>>) =>
			fail(status, { errors: faults, values, minutes: 0 });
		if (!form.ok || Object.keys(errors).length > 0) return refuse(422, errors);
		const wait = await countRequest(event, 'register', form.data.email);
		if (wait > 0) return fail(429, { ...refuseOften(event, wait, 'email'), values });
		const opened = await unlessBusy(openOrFind(event, { ...form.data, locale, theme, now }));
		if (opened.type === 'taken' || opened.type === 'busy') return refuse(...refusals[opened.type]);
		const { account, mark } = opened;
		if (opened.type === 'registered') {
			await recordAudit(db, { accountId: account.id, event: 'registration', now });
		}
		if (!(await signInHere(event, account, mark))) return refuse(...refusals.taken);
		await settleClaim(event, work, claim, account);
		redirect(303, nextOf(event, `${accountAddress(locale)}?done=registered`));
	}
};

/**
 * Opens the account. The same form sent again, after an answer that was lost, finds it and signs in: the address and
 * its right password arrive together. That is a sign-in, so wrong passwords count as they do there.
 */
async function openOrFind(event: RequestEvent, wanted: Parameters<typeof registerAccount>[1]) {
	const { db } = event.locals;
	const opened = await registerAccount(db, wanted);
	if (opened.type === 'registered') return opened;
	const { email, password } = wanted;
	const from = passwordSender(event);
	const verdict = await checkPassword(db, { email, password, from, now: steadyClock.now() });
	// Without mail there is no way to answer alike for a known and an unknown address; see docs/decisions/0019.
	return verdict.type === 'right' ? verdict : opened;
}

const refusals: Record<'taken' | 'busy', [422 | 503, Readonly<Record<string, MessageId>>]> = {
	taken: [422, { email: says('account-email-taken') }],
	busy: [503, { password: says('account-busy') }]
};
