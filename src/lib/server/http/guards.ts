import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { signInAddress } from '$lib/domain/addresses/account';
import { isLocale, type Locale } from '$lib/domain/locale/locales';
import { createVisitor } from '../auth/visitors';
import { mayModerate } from '../auth/policies';
import type { Account } from '../auth/sessions';
import { readRuntime } from '../runtime';
import { setCookie } from './requests/cookies';
import { visitorSecret } from './forms/form-owner';

/** Anybody may come here; the first line of every load and action that needs no account. */
export function anybody(event: RequestEvent): { locale: Locale; learnerId: string | null } {
	refuseLimited(event);
	const { lang } = event.params;
	if (lang !== undefined && !isLocale(lang)) error(404);
	return { locale: event.locals.locale, learnerId: event.locals.learnerId };
}

/**
 * The signed-in account. Others are sent to sign in and come back afterwards;
 * a form is answered with 401 instead, since the page for that carries what was typed.
 */
export function requireAccount(event: RequestEvent): Account {
	refuseLimited(event);
	const { account, locale } = event.locals;
	if (account) return account;
	if (event.request.method !== 'GET' && event.request.method !== 'HEAD') error(401, 'signed out');
	const back = event.url.pathname + event.url.search;
	redirect(303, signInAddress(locale, back));
}

/** The signed-in account, if it may moderate; for others these pages do not exist. */
export function requireModerator(event: RequestEvent): Account {
	const account = requireAccount(event);
	return mayModerate(account) ? account : error(404);
}

/** The owner of an answer; begins to keep a visitor's work with the first answer. */
export async function learnerForAnswer(event: RequestEvent): Promise<string> {
	const { learnerId, db, now } = event.locals;
	if (learnerId) return learnerId;
	const { config, cookieNames } = readRuntime();
	const visitor = await createVisitor(db, now, visitorSecret(event));
	setCookie(event.cookies, config.isHttps, cookieNames.visitor, visitor.secret);
	event.locals.learnerId = visitor.learnerId;
	return visitor.learnerId;
}

/** Refuses, once, what the limits found to be too much; the page that says so is then loaded as any other. */
function refuseLimited({ locals }: RequestEvent): void {
	const { refused } = locals;
	if (!refused) return;
	locals.refused = undefined;
	error(refused.minutes > 0 ? 429 : 422, { message: 'limit', refused });
}
