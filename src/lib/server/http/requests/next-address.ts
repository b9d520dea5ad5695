import type { RequestEvent } from '@sveltejs/kit';
import { withQuery } from '$lib/domain/addresses/address-in';
import { homeAddress } from '$lib/domain/addresses/site';
import { LOCALES } from '$lib/domain/locale/locales';
import { readRuntime } from '../../runtime';
import { safeNext } from './cross-site';

type Asked = Pick<RequestEvent, 'url' | 'locals'>;

const LANGUAGE = new RegExp(`^/(?:${LOCALES.join('|')})(?=[/?#]|$)`);

/**
 * Where a person wanted to go before she was asked to sign in, or the fallback;
 * in the language of this page, which she may have changed meanwhile.
 */
export function nextOf({ url, locals }: Asked, fallback: string): string {
	const next = safeNext(url.searchParams.get('next'), readRuntime().config.origin, fallback);
	return next.replace(LANGUAGE, homeAddress(locals.locale));
}

/** An address that keeps where a person wanted to go. */
export function keepNext(event: Asked, address: string): string {
	return withQuery(address, { next: nextOf(event, '') });
}
