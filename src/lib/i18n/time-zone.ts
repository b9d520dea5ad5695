declare const known: unique symbol;

/** Name of a time zone that this machine knows, such as Asia/Tashkent; only `readTimeZone` makes one. */
export type TimeZone = string & { readonly [known]: true };

/** Longest name that is even looked at; the longest known ones have half as many letters. */
const LONGEST = 64;

/** The name of a time zone if this machine knows it; an offset such as "+05:00" is no name. */
export function readTimeZone(name: string | undefined): TimeZone | undefined {
	return name !== undefined && isTimeZone(name) ? name : undefined;
}

/** The day of a moment in a zone, as YYYY-MM-DD. */
export function dayIn(zone: TimeZone, instant: number): string {
	// The Swedish way to write a day is the one that sorts.
	return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(instant);
}

function isTimeZone(name: string): name is TimeZone {
	if (name.length > LONGEST || !/^[A-Za-z][\w+/-]*$/.test(name)) return false;
	try {
		return Boolean(new Intl.DateTimeFormat(undefined, { timeZone: name }));
	} catch {
		return false;
	}
}

/** The zone for days that are the same everywhere, and where nothing is known of the person. */
export const UTC = readTimeZone('UTC') ?? fail();

function fail(): never {
	throw new Error('this machine does not know UTC');
}
