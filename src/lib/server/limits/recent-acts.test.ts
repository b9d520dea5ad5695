import { expect, it } from 'vitest';
import { createRecentActs } from './recent-acts';

const MINUTE = 60 * 1000;
const limits = [{ most: 3, within: MINUTE }];

it('counts up to the limit, then tells when the window ends', () => {
	const acts = createRecentActs();
	const once = (key: string, now: number) => acts.count([{ key, limits }], now);
	expect([once('ana', 0), once('ana', 1), once('ana', 2)]).toEqual([0, 0, 0]);
	expect(once('ana', 3)).toBe(MINUTE);
	expect(once('ben', 3)).toBe(0);
	expect(once('ana', MINUTE)).toBe(0);
});

it('counts for nobody what it refuses for one', () => {
	const acts = createRecentActs();
	const one = { key: 'ana', limits };
	const all = { key: 'everybody', limits: [{ most: 4, within: MINUTE }] };
	for (let count = 0; count < 10; count += 1) acts.count([one, all], 0);
	expect(acts.count([{ ...one, key: 'ben' }, all], 0)).toBe(0);
	expect(acts.count([{ ...one, key: 'clara' }, all], 0)).toBe(MINUTE);
});

it('begins anew when the clock went back', () => {
	const acts = createRecentActs();
	for (let count = 0; count < 3; count += 1) acts.count([{ key: 'ana', limits }], 1_000_000_000);
	expect(acts.count([{ key: 'ana', limits }], 0)).toBe(0);
});

it('goes on counting for those who came last when very many come', () => {
	const acts = createRecentActs();
	for (let person = 0; person < 50_000; person += 1) acts.count([{ key: `${person}`, limits }], 0);
	for (let count = 0; count < 2; count += 1) acts.count([{ key: '49999', limits }], 0);
	expect(acts.count([{ key: '49999', limits }], 0)).toBe(MINUTE);
});
