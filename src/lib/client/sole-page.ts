const LEASE = 'kept-lease';
const LEASE_MS = 15_000;

/** Does the work in one page of this browser at a time; false when another page is at it. */
export async function alone(work: () => Promise<void>): Promise<boolean> {
	// Only pages served over https know locks; in a workshop the address is often plain http.
	if ('locks' in navigator) {
		return navigator.locks.request('kept', { ifAvailable: true }, async (lock) => {
			if (lock) await work();
			return lock !== null;
		});
	}
	return withLease(work);
}

async function withLease(work: () => Promise<void>): Promise<boolean> {
	const now = Date.now();
	if (Number(localStorage.getItem(LEASE) ?? 0) > now) return false;
	localStorage.setItem(LEASE, String(now + LEASE_MS));
	await work();
	localStorage.removeItem(LEASE);
	return true;
}
