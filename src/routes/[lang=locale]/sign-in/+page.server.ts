import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { accountAddress, registerAddress } from '$lib/domain/addresses/account';
import { homeAddress } from '$lib/domain/addresses/site';
import { unlessBusy } from '$lib/server/auth/passwords/passwords';
import { checkPassword } from '$lib/server/auth/sign-in';
import { steadyClock } from '$lib/server/clock';
import { ClaimAnswer, KnownPassword, SignInName } from '$lib/server/http/forms/account-fields';
import { signInHere } from '$lib/server/http/browser-session';
import { claimErrors, settleClaim, workFound } from '$lib/server/http/claim-visitor';
import { anybody } from '$lib/server/http/guards';
import { keepNext, nextOf } from '$lib/server/http/requests/next-address';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { refusePassword } from '$lib/server/http/forms/refuse-password';
import { passwordSender } from '$lib/server/http/limits/sender';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { visitorWork } from '$lib/server/learning/visitors/visitor-work';
import type { Actions, PageServerLoad } from './$types';

const SignInForm = v.object({ email: SignInName, password: KnownPassword, claim: ClaimAnswer });
const Done = v.picklist(['signed-out', 'new-password']);

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	if (event.locals.account) redirect(303, nextOf(event, accountAddress(locale)));
	const done = v.safeParse(Done, event.url.searchParams.get('done'));
	return {
		done: done.success ? done.output : null,
		comesBack: nextOf(event, '') !== '',
		workFound: await workFound(event),
		registerHref: keepNext(event, registerAddress(locale))
	};
};

export const actions: Actions = {
	/** Signs somebody in with address and password. */
	default: async (event) => {
		const { locale, learnerId } = anybody(event);
		const { db } = event.locals;
		const form = parseForm(SignInForm, await submittedForm(event));
		const { email, claim } = form.values;
		const values = { email, claim };
		const work = await visitorWork(db, learnerId);
		const errors = { ...(form.ok ? {} : form.errors), ...claimErrors(work, claim) };
		if (!form.ok || Object.keys(errors).length > 0) {
			return fail(422, { errors, values, minutes: 0 });
		}
		const from = passwordSender(event);
		const claimed = { ...form.data, from, now: steadyClock.now() };
		const verdict = await unlessBusy(checkPassword(db, claimed));
		const refuse = (given: Parameters<typeof refusePassword>[1]) => {
			const { status, ...refusal } = refusePassword(event, given, 'email', 'account-wrong');
			return fail(status, { ...refusal, values });
		};
		if (verdict.type !== 'right') return refuse(verdict);
		const isIn = await signInHere(event, verdict.account, verdict.mark);
		if (!isIn) return refuse({ type: 'wrong' });
		await settleClaim(event, work, claim, verdict.account);
		redirect(303, nextOf(event, homeAddress(locale)));
	}
};
