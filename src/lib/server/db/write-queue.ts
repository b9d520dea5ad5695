import { AsyncResource } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseBusy } from './database';

/** How long writes have patience with another process that holds the file. */
const PATIENCE_MS = 500;
const TRY_AGAIN_MS = 25;
/** Once patience has run out, what comes within this time is tried once and not waited for. */
const MEMORY_MS = 300;
/** How long ago the file may have been seen held to count as held now. */
const SEEN_JUST_NOW_MS = 1000;

interface Waiting {
	readonly patienceMs: number;
	readonly run: () => Promise<void>;
	readonly refuse: (fault: unknown) => void;
}

/** Writes that wait for their turn; all of them share the news that another process does not let go of the file. */
export interface WriteQueue {
	/** Runs `work` once a transaction has begun for it. @throws DatabaseBusy when others hold the file too long */
	enter<Result>(work: () => Promise<Result>): Promise<Result>;
	/** Runs `work` only if the file is free when its turn comes. @throws DatabaseBusy when it is not */
	enterIfFree<Result>(work: () => Promise<Result>): Promise<Result>;
	/** Tells whether another process was seen to hold the file just now. */
	isBlocked(): boolean;
}

/**
 * The queue in front of the one connection that writes; it never blocks the event loop.
 * @param begin tries to begin a transaction at once: false while another process holds the file; throws what the
 * disk refuses
 */
export function writeQueue(begin: () => boolean): WriteQueue {
	const waiting: Waiting[] = [];
	let isServing = false;
	let seenHeldAt = -Infinity;
	let gaveUpAt = -Infinity;

	async function serve(): Promise<void> {
		isServing = true;
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			try {
				if (await begunWithin(next.patienceMs)) await next.run();
				else refuse(next);
			} catch (fault) {
				next.refuse(fault);
			}
		}
		isServing = false;
	}

	async function begunWithin(patienceMs: number): Promise<boolean> {
		const patience = performance.now() - gaveUpAt < MEMORY_MS ? 0 : patienceMs;
		const until = performance.now() + patience;
		while (!begin()) {
			seenHeldAt = performance.now();
			if (seenHeldAt >= until) {
				if (patience > 0) gaveUpAt = seenHeldAt;
				return false;
			}
			await wait(TRY_AGAIN_MS);
		}
		seenHeldAt = -Infinity;
		return true;
	}

	/** Whoever waited patiently in vain speaks for all behind it: they would only wait for the same. */
	function refuse(vain: Waiting): void {
		const refused = vain.patienceMs > 0 ? [vain, ...waiting.splice(0)] : [vain];
		for (const one of refused) one.refuse(new DatabaseBusy('another process holds the database'));
	}

	const enter = <Result>(patienceMs: number, work: () => Promise<Result>) =>
		new Promise<Result>((resolve, reject) => {
			// Each work runs in the context of its own request, not of the one that opened the queue.
			const run = AsyncResource.bind(() => work().then(resolve, reject));
			waiting.push({ patienceMs, run, refuse: reject });
			if (!isServing) void serve();
		});
	return {
		enter: (work) => enter(PATIENCE_MS, work),
		enterIfFree: (work) => enter(0, work),
		isBlocked: () => performance.now() - seenHeldAt < SEEN_JUST_NOW_MS
	};
}
