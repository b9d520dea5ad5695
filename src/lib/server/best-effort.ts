const SILENCE_MS = 60 * 1000;

const told = new Map<string, number>();

/**
 * Does something that the request does not depend on, such as moving a session's end or noting a refusal: reading goes
 * on when the disk refuses to write. The operator learns of a failure, at most once a minute.
 */
export async function bestEffort(what: string, work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
	} catch (fault) {
		const now = Date.now();
		if (Math.abs(now - (told.get(what) ?? 0)) < SILENCE_MS) return;
		told.set(what, now);
		const reason = fault instanceof Error ? fault.message : JSON.stringify(fault);
		console.error(JSON.stringify({ at: new Date(now).toISOString(), notDone: what, reason }));
	}
}
