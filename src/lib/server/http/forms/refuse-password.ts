import type { RequestEvent } from '@sveltejs/kit';
import type { MessageId } from '$lib/i18n/message-id';
import { steadyClock } from '../../clock';
import { minutesOf } from '../limits/count-request';

/** A password that was not accepted, as a form shows it. */
export interface PasswordRefusal {
	readonly status: 422 | 429 | 503;
	readonly errors: Record<string, MessageId>;
	/** Minutes to wait, for the text. */
	readonly minutes: number;
}

/**
 * How a form answers a password that was not accepted.
 * @param field the field beside which the fault is shown
 * @param wrong what is said when the password was looked at
 */
export function refusePassword(
	event: Pick<RequestEvent, 'setHeaders'>,
	verdict: { readonly type: 'wrong' | 'busy' } | { readonly type: 'wait'; readonly until: number },
	field: string,
	wrong: MessageId
): PasswordRefusal {
	switch (verdict.type) {
		case 'wrong':
			return { status: 422, errors: { [field]: wrong }, minutes: 0 };
		case 'busy':
			return { status: 503, errors: { [field]: 'account-busy' }, minutes: 0 };
		case 'wait': {
			const left = Math.max(1, verdict.until - steadyClock.now());
			event.setHeaders({ 'retry-after': String(Math.ceil(left / 1000)) });
			return { status: 429, errors: { [field]: 'account-wait' }, minutes: minutesOf(left) };
		}
	}
}

/** How a form answers what was done too often, with the wait beside a field. */
export function refuseOften(
	event: Pick<RequestEvent, 'setHeaders'>,
	wait: number,
	field: string
): { errors: Record<string, MessageId>; minutes: number } {
	event.setHeaders({ 'retry-after': String(Math.ceil(wait / 1000)) });
	return { errors: { [field]: 'limits-often' }, minutes: minutesOf(wait) };
}
