import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { accountAddress } from '$lib/domain/addresses/account';
import { formatDate, formatInstant, formatTime } from '$lib/i18n/format';
import { changeSettings, settingsVersion } from '$lib/server/auth/accounts';
import { changePassword } from '$lib/server/auth/passwords/change-password';
import { hashSecret } from '$lib/server/auth/passwords/hash-secret';
import { unlessBusy } from '$lib/server/auth/passwords/passwords';
import { mayManageAccount } from '$lib/server/auth/policies';
import { listBrowsers } from '$lib/server/auth/signed-in-browsers';
import { endBrowser } from '$lib/server/auth/signed-in-browsers';
import { steadyClock } from '$lib/server/clock';
import {
	InterfaceLanguage,
	KnownPassword,
	newPasswordErrors,
	PersonName,
	Theme,
	TimeZoneName
} from '$lib/server/http/forms/account-fields';
import { countRequest } from '$lib/server/http/limits/count-request';
import { openBrowserSession, rememberChoices } from '$lib/server/http/browser-session';
import { requireAccount } from '$lib/server/http/guards';
import { formValues, parseForm } from '$lib/server/http/forms/parse-form';
import { refuseOften, refusePassword } from '$lib/server/http/forms/refuse-password';
import { passwordSender } from '$lib/server/http/limits/sender';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { zoneChoices } from '$lib/server/http/forms/zone-choices';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const SettingsForm = v.object({
	name: PersonName,
	locale: InterfaceLanguage,
	timeZone: TimeZoneName,
	theme: Theme
});
const PasswordForm = v.object({ current: KnownPassword, wanted: v.optional(v.string(), '') });
const Done = v.picklist(['registered', 'settings', 'password', 'browser', 'browser-gone']);

export const load: PageServerLoad = async (event) => {
	const account = requireAccount(event);
	const { db, sessionId, locale, timeZone, now } = event.locals;
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
			timeZone: account.timeZone,
			since: formatDate(locale, timeZone, account.createdAt)
		},
		version: settingsVersion(account),
		zones: zoneChoices(locale, account.timeZone),
		time: formatTime(locale, timeZone, now),
		browsers: browsers.map(({ idHash, device, createdAt }) => ({
			idHash,
			device,
			since: formatInstant(locale, timeZone, createdAt),
			isThis: idHash === thisBrowser
		}))
	};
};

export const actions: Actions = {
	/** Changes name, language and display, in the account and on this browser. */
	settings: async (event) => {
		const account = requireManager(event);
		const sent = await submittedForm(event);
		const version = shownVersion(sent);
		const form = parseForm(SettingsForm, sent);
		const { name = '', locale = '', timeZone = '', theme = '' } = form.values;
		const values = { name, locale, timeZone, theme };
		const refusal = { part: 'settings', values, minutes: 0 };
		if (!form.ok) return fail(422, { ...refusal, errors: form.errors, version });
		const change = { settings: form.data, version };
		const changed = await changeSettings(event.locals.db, account.id, change);
		if (changed === 'not-found') error(404);
		if (changed === 'conflict') {
			return fail(409, { ...refusal, errors: {}, conflict: true });
		}
		rememberChoices(event, form.data);
		redirect(303, `${accountAddress(form.data.locale)}?done=settings`);
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
		redirect(303, `${accountAddress(locale)}?done=password`);
	},

	/** Signs another browser out. */
	end: async (event) => {
		const account = requireManager(event);
		const { db, locale, now } = event.locals;
		const { browser = '' } = formValues(await submittedForm(event));
		const known = await listBrowsers(db, account.id, now);
		const isIn = known.some(({ idHash }) => idHash === browser);
		if (isIn) await endBrowser(db, account.id, browser);
		redirect(303, `${accountAddress(locale)}?done=${isIn ? 'browser' : 'browser-gone'}#browsers`);
	}
};

/** The account, if its person may change it; a demo account belongs to everybody. */
function requireManager(event: RequestEvent) {
	const account = requireAccount(event);
	if (!mayManageAccount(account)) error(404);
	return account;
}
