import { sweepAudit } from './audit';
import { sweepSessions } from './auth/signed-in-browsers';
import { bestEffort } from './best-effort';
import { steadyClock } from './clock';
import type { Database } from './db/open-database';
import { sweepCounts } from './limits/count-act';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Sweeps out every hour what has ended, for the first time an hour after the start: a machine whose clock is wrong
 * when it boots has set it right by then. Gives a way to stop.
 */
export function startUpkeep(db: Database): () => void {
	const stopWatching = steadyClock.watch();
	const timer = setInterval(() => void sweep(db), HOUR_MS).unref();
	return () => {
		clearInterval(timer);
		stopWatching();
	};
}

/** Deletes ended sessions, counts that no limit looks at any more, and old events of the log. */
export async function sweep(db: Database): Promise<void> {
	const now = steadyClock.now();
	await bestEffort('what has ended was not swept out', async () => {
		await sweepSessions(db, now);
		await sweepCounts(db, now);
		await sweepAudit(db, now);
	});
}
