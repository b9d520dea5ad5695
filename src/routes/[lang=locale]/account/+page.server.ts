import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { formatDate, formatInstant } from '$lib/i18n/format';
import { changeSettings } from '$lib/server/auth/accounts';
import { changePassword } from '$lib/server/auth/change-password';
import { hashSecret } from '$lib/server/auth/hash-secret';
import { unlessBusy } from '$lib/server/auth/passwords';
import { mayManageAccount } from '$lib/server/auth/permissions';
import { endBrowser, listBrowsers } from '$lib/server/auth/sessions';
import { steadyClock } from '$lib/server/clock';
import {
	InterfaceLanguage,
	KnownPassword,
	newPasswordErrors,
	PersonName,
	Theme
} from '$lib/server/http/account-fields';
import { countRequest } from '$lib/server/http/count-request';
import { openBrowserSession, rememberChoices } from '$lib/server/http/browser-session';
import { requireAccount } from '$lib/server/http/guards';
import { formValues, parseForm } from '$lib/server/http/parse-form';
import { refuseOften, refusePassword } from '$lib/server/http/refuse-password';
import { passwordSender } from '$lib/server/http/sender';
import { submittedForm } from '$lib/server/http/submitted-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const SettingsForm = v.object({ name: PersonName, locale: InterfaceLanguage, theme: Theme });
const PasswordForm = v.object({ current: KnownPassword, wanted: v.optional(v.string(), '') });
const Done = v.picklist(['registered', 'settings', 'password', 'browser']);

export const load: PageServerLoad = async (event) => {
	const account = requireAccount(event);
	const { db, sessionId, locale } = event.locals;
	const done = v.safeParse(Done, event.url.searchParams.get('done'));
	const browsers = mayManageAccount(account)
		? await listBrowsers(db, account.id, steadyClock.now())
		: [];
	const thisBrowser = sessionId && hashSecret(sessionId);
	return {
		done: done.success ? done.output : null,
		mayManage: mayManageAccount(account),
		person: {
			name: account.name,
			email: account.email,
			locale: account.locale,
			theme: account.theme,
			since: formatDate(locale, account.createdAt)
		},
		browsers: browsers.map(({ idHash, device, createdAt }) => ({
			idHash,
			device,
			since: formatInstant(locale, createdAt),
			isThis: idHash === thisBrowser
		}))
	};
};

export const actions: Actions = {
	/** Changes name, language and display, in the account and on this browser. */
	settings: async (event) => {
		const account = requireManager(event);
		const form = parseForm(SettingsForm, await submittedForm(event));
		if (!form.ok) {
			const { name, locale, theme } = form.values;
			const values = { name, locale, theme };
			return fail(422, { part: 'settings', errors: form.errors, values, minutes: 0 });
		}
		await changeSettings(event.locals.db, account.id, form.data);
		rememberChoices(event, form.data);
		redirect(303, `/${form.data.locale}/account?done=settings`);
	},

	/** Changes the password; every other browser is signed out and this one gets a new session. */
	password: async (event) => {
		const account = requireManager(event);
		const { db, locale, sessionId } = event.locals;
		const form = parseForm(PasswordForm, await submittedForm(event));
		const errors = {
			...(form.ok ? {} : form.errors),
			...newPasswordErrors(form.values, 'wanted', [account.name, account.email])
		};
		const refusal = { part: 'password', values: null };
		if (!form.ok || Object.keys(errors).length > 0) {
			return fail(422, { ...refusal, errors, minutes: 0 });
		}
		const wait = await countRequest(event, 'password-change', account.id);
		if (wait > 0) return fail(429, { ...refusal, ...refuseOften(event, wait, 'current') });
		const from = { ...passwordSender(event), sessionId: sessionId ?? undefined };
		const change = { email: account.email, ...form.data, from, now: steadyClock.now() };
		const changed = await unlessBusy(changePassword(db, change));
		if (changed.type !== 'changed') {
			const { status, ...rest } = refusePassword(
				event,
				changed,
				'current',
				'account-current-wrong'
			);
			return fail(status, { ...refusal, ...rest });
		}
		await openBrowserSession(event, account.id);
		redirect(303, `/${locale}/account?done=password`);
	},

	/** Signs another browser out. */
	end: async (event) => {
		const account = requireManager(event);
		const { db, locale } = event.locals;
		const { browser = '' } = formValues(await submittedForm(event));
		await endBrowser(db, account.id, browser);
		redirect(303, `/${locale}/account?done=browser#browsers`);
	}
};

/** The account, if its person may change it; a demo account belongs to everybody. */
function requireManager(event: RequestEvent) {
	const account = requireAccount(event);
	if (!mayManageAccount(account)) error(404);
	return account;
}
