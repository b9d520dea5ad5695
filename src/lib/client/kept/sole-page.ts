const LEASE = 'kept-lease';
const LEASE_MS = 15_000;

/** Does the work in one page of this browser at a time; false when another page is at it. */
export async function alone(work: () => Promise<void>): Promise<boolean> {
	// Only pages served over https know locks, and not in every browser; in a workshop the address is often plain http.
	if ('locks' in navigator) {
		return navigator.locks.request('kept', { ifAvailable: true }, async (lock) => {
			if (lock) await work();
			return lock !== null;
		});
	}
	return withLease(work);
}

/** Two pages that begin in the same instant may both do it: what is sent twice is stored once. */
async function withLease(work: () => Promise<void>): Promise<boolean> {
	const now = Date.now();
	const until = Number(localStorage.getItem(LEASE) ?? 0);
	// A lease from further ahead was taken under another clock.
	if (until > now && until <= now + LEASE_MS) return false;
	localStorage.setItem(LEASE, String(now + LEASE_MS));
	const giveBack = () => localStorage.removeItem(LEASE);
	// A page that is left in the middle never comes to the end of its work.
	addEventListener('pagehide', giveBack);
	try {
		await work();
	} finally {
		giveBack();
		removeEventListener('pagehide', giveBack);
	}
	return true;
}
