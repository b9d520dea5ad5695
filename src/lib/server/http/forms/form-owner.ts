import type { RequestEvent } from '@sveltejs/kit';
import { hashSecret, newSecret } from '../../auth/passwords/hash-secret';
import { readRuntime } from '../../runtime';
import { setPassingCookie } from '../requests/cookies';

/** The shape of the secrets that this server gives out; what a browser sends otherwise was never ours. */
const SECRET = /^[\w-]{43}$/;

/** The secret in this browser's visitor cookie, whether work is kept under it yet or not. */
export function visitorSecret({ cookies }: RequestEvent): string | undefined {
	const secret = cookies.get(readRuntime().cookieNames.visitor) ?? '';
	return SECRET.test(secret) ? secret : undefined;
}

/**
 * The owner of the forms that a page shows: the account's learner or this browser. A browser without a cookie gets one, which ends with
 * the browser until its first answer is kept; so answers that are sent at the same moment have one owner. Nothing is
 * written for somebody who only reads.
 */
export function formOwner(event: RequestEvent): string {
	const { account } = event.locals;
	if (account) return account.learnerId;
	const known = visitorSecret(event);
	if (known) return hashSecret(known);
	const secret = newSecret();
	const { config, cookieNames } = readRuntime();
	setPassingCookie(event.cookies, config.isHttps, cookieNames.visitor, secret);
	return hashSecret(secret);
}

/** Tells whether what is stored for this request can be found again: it has an account, or a cookie that came back. */
export function canBeFoundAgain(event: RequestEvent): boolean {
	return event.locals.account !== null || visitorSecret(event) !== undefined;
}
