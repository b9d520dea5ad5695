import type { RequestEvent } from '@sveltejs/kit';
import { recordAudit } from '../audit';
import { rememberDevice } from '../auth/known-device';
import { mayManageAccount } from '../auth/policies';
import { endSession, startCheckedSession, startSession } from '../auth/sessions';
import { readRuntime } from '../runtime';
import { clearCookie, setCookie } from './requests/cookies';
import { deviceName } from './requests/device-name';

/** Gives this browser a fresh session; one it had before ends. */
export async function openBrowserSession(event: RequestEvent, accountId: string): Promise<void> {
	await takeSession(event, await startSession(event.locals.db, accountId, deviceOf(event)));
}

/** Takes the session cookie from this browser. */
export function dropSessionCookie(event: RequestEvent): void {
	const { config, cookieNames } = readRuntime();
	clearCookie(event.cookies, config.isHttps, cookieNames.session);
}

/** Takes the visitor cookie from this browser, once its work belongs to an account. */
export function dropVisitorCookie(event: RequestEvent): void {
	const { config, cookieNames } = readRuntime();
	clearCookie(event.cookies, config.isHttps, cookieNames.visitor);
}

/** Lets this browser remember how its person wants the pages. */
export function rememberChoices(
	event: RequestEvent,
	choices: { readonly locale?: string; readonly theme?: string }
): void {
	const { config, cookieNames } = readRuntime();
	const { locale, theme } = choices;
	if (locale) setCookie(event.cookies, config.isHttps, cookieNames.locale, locale);
	if (theme) setCookie(event.cookies, config.isHttps, cookieNames.theme, theme);
}

/**
 * Signs a person in on this browser with the choices of the account, and notes it.
 * @param mark of the password that was looked at
 * @returns false when the password was changed meanwhile; nobody is signed in then
 */
export async function signInHere(
	event: RequestEvent,
	account: { id: string; locale: string; theme: string; isDemo: boolean },
	mark: string
): Promise<boolean> {
	const wanted = { accountId: account.id, mark };
	const started = await startCheckedSession(event.locals.db, wanted, deviceOf(event));
	if (!started) return false;
	await takeSession(event, started);
	if (mayManageAccount(account)) {
		rememberChoices(event, account);
		await rememberOwner(event, account.id);
	}
	await recordAudit(event.locals.db, {
		accountId: account.id,
		event: 'sign-in',
		now: event.locals.now
	});
	return true;
}

async function takeSession(
	{ cookies, locals }: RequestEvent,
	started: { readonly id: string; readonly expiresAt: number }
): Promise<void> {
	const { config, cookieNames } = readRuntime();
	if (locals.sessionId) await endSession(locals.db, locals.sessionId);
	setCookie(cookies, config.isHttps, cookieNames.session, started.id, started.expiresAt);
}

function deviceOf({ request }: RequestEvent): string {
	return deviceName(request.headers.get('user-agent'));
}

/** Lets wrong passwords from elsewhere never slow this browser down; it opens nothing. */
async function rememberOwner({ cookies, locals }: RequestEvent, accountId: string): Promise<void> {
	const { config, cookieNames } = readRuntime();
	const value = await rememberDevice(locals.db, cookies.get(cookieNames.device), accountId);
	setCookie(cookies, config.isHttps, cookieNames.device, value);
}
