import type { RequestEvent } from '@sveltejs/kit';
import { steadyClock } from '../../clock';
import { countAct } from '../../limits/count-act';
import { LIMITS, type LimitedAct } from '$lib/domain/limits/limits';
import { createRecentActs } from '../../limits/recent-acts';
import { readRuntime } from '../../runtime';
import { networkFrom } from './sender';

const MINUTE_MS = 60 * 1000;
const recentActs = createRecentActs();

/**
 * Counts what a request does and gives the milliseconds it has to wait; 0 when it passes.
 * @param person whose act it is: an account, a visitor, or the name somebody registers with
 */
export async function countRequest(
	event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
	act: LimitedAct,
	person: string | null
): Promise<number> {
	const now = steadyClock.now();
	const address = networkFrom(event);
	const account = person ?? undefined;
	const times = readRuntime().config.limitFactor;
	if (LIMITS[act].counted === 'memory') return countInMemory(act, { account, address }, now, times);
	const counted = await countAct(event.locals.db, act, { account, address }, now, times);
	return counted.type === 'wait' ? counted.until - now : 0;
}

/** Milliseconds as people wait them. */
export function minutesOf(milliseconds: number): number {
	return Math.ceil(milliseconds / MINUTE_MS);
}

function countInMemory(
	act: LimitedAct,
	actor: { readonly account: string | undefined; readonly address: string },
	now: number,
	times: number
): number {
	const keys = (['account', 'address'] as const).flatMap((side) => {
		const key = actor[side];
		if (key === undefined) return [];
		const limits = LIMITS[act][side].map(({ most, within }) => ({ most: most * times, within }));
		return [{ key: `${act} ${side} ${key}`, limits }];
	});
	const until = recentActs.count(keys, now);
	return until > now ? until - now : 0;
}
