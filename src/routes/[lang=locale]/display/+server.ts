import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { homeAddress } from '$lib/domain/addresses/site';
import { changeTheme } from '$lib/server/auth/accounts';
import { mayManageAccount } from '$lib/server/auth/policies';
import { Theme } from '$lib/server/http/forms/account-fields';
import { rememberChoices } from '$lib/server/http/browser-session';
import { safeNext } from '$lib/server/http/requests/cross-site';
import { anybody } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { readRuntime } from '$lib/server/runtime';
import type { RequestHandler } from './$types';

const DisplayForm = v.object({ theme: Theme, back: v.optional(v.string(), '') });

/** Remembers light or dark on this browser and in the account, and goes back to the page. */
export const POST: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const { db, account } = event.locals;
	const form = parseForm(DisplayForm, await submittedForm(event));
	if (!form.ok) error(400);
	const { theme, back } = form.data;
	if (account && mayManageAccount(account)) await changeTheme(db, account.id, theme);
	rememberChoices(event, { theme });
	redirect(303, safeNext(back, readRuntime().config.origin, homeAddress(locale)));
};

/** Somebody typed the address: nothing is changed. */
export const GET: RequestHandler = (event) => {
	const { locale } = anybody(event);
	redirect(303, homeAddress(locale));
};
