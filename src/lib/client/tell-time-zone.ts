const YEAR_S = 365 * 24 * 60 * 60;

/** Tells the server with the next request in which time zone this device is; the page says what the server believes. */
export function tellTimeZone(document: Document): void {
	const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	// Some browsers say nothing, or an offset, which is no name.
	if (!/^[A-Za-z][\w+/-]*$/.test(zone) || zone === document.documentElement.dataset.zone) return;
	const secure = document.location.protocol === 'https:' ? '; secure' : '';
	document.cookie = `zone=${zone}; path=/; max-age=${YEAR_S}; samesite=lax${secure}`;
}
