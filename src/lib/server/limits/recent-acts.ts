import type { Limit } from '$lib/domain/limits/limits';

const MOST_KEYS = 20_000;

interface Window {
	readonly startedAt: number;
	readonly endsAt: number;
	readonly count: number;
}

/** Counts frequent acts in memory, where counting costs no write; a restart forgets them. */
export interface RecentActs {
	/** 0 when the act passes and was counted; otherwise when it passes. */
	count(keys: readonly { key: string; limits: readonly Limit[] }[], now: number): number;
}

/** A fresh count of frequent acts. */
export function createRecentActs(): RecentActs {
	const windows = new Map<string, Window>();
	return {
		count(keys, now) {
			const counted = keys.flatMap(({ key, limits }) =>
				limits.map((limit) => ({ key: `${limit.within} ${key}`, limit }))
			);
			const waits = counted.map(({ key, limit }) => waitOf(windows.get(key), limit, now));
			const until = Math.max(0, ...waits);
			if (until > now) return until;
			if (windows.size > MOST_KEYS) forgetEnded(windows, now);
			for (const { key, limit } of counted) windows.set(key, next(windows.get(key), limit, now));
			return 0;
		}
	};
}

function waitOf(window: Window | undefined, { most }: Limit, now: number): number {
	return isOpen(window, now) && window.count >= most ? window.endsAt : 0;
}

function next(window: Window | undefined, { within }: Limit, now: number): Window {
	if (isOpen(window, now)) return { ...window, count: window.count + 1 };
	return { startedAt: now, endsAt: now + within, count: 1 };
}

/** A window that would begin later than now was opened by a wrong clock. */
function isOpen(window: Window | undefined, now: number): window is Window {
	return window !== undefined && window.startedAt <= now && now < window.endsAt;
}

/** When too many are still open, the oldest go: memory stays bounded, and a count begun anew is the lesser evil. */
function forgetEnded(windows: Map<string, Window>, now: number): void {
	for (const [key, window] of windows) if (!isOpen(window, now)) windows.delete(key);
	for (const key of windows.keys()) {
		if (windows.size <= MOST_KEYS / 2) return;
		windows.delete(key);
	}
}
