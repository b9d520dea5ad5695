import type { RequestEvent } from '@sveltejs/kit';
import { readRuntime } from '../runtime';
import { safeNext } from './cross-site';

/** Where a person wanted to go before she was asked to sign in, or the fallback. */
export function nextOf(event: Pick<RequestEvent, 'url'>, fallback: string): string {
	return safeNext(event.url.searchParams.get('next'), readRuntime().config.origin, fallback);
}

/** An address that keeps where a person wanted to go. */
export function keepNext(event: Pick<RequestEvent, 'url'>, address: string): string {
	const next = nextOf(event, '');
	return next ? `${address}?next=${encodeURIComponent(next)}` : address;
}
