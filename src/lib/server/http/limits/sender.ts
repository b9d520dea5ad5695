import type { RequestEvent } from '@sveltejs/kit';
import type { PasswordSender } from '../../auth/sign-in';
import { networkOf } from '../../limits/network-of';
import { readRuntime } from '../../runtime';

/** The network a request comes from, as acts are counted. */
export function networkFrom(event: Pick<RequestEvent, 'getClientAddress'>): string {
	return networkOf(event.getClientAddress());
}

/** From where a password is sent, as wrong ones are counted. */
export function passwordSender(
	event: Pick<RequestEvent, 'getClientAddress' | 'cookies'>
): PasswordSender {
	const { cookieNames } = readRuntime();
	return { network: networkFrom(event), deviceCookie: event.cookies.get(cookieNames.device) };
}
