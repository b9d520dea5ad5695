/** One thing a person typed or chose, as she saw it: enough to fill the form again, or to be read and copied. */
export interface Shown {
	readonly name: string;
	/** What the control is called on the page. */
	readonly label: string;
	/** What was typed, or the words of the option that was chosen. */
	readonly text: string;
	/** Chosen among options, which are found again by their words: their values are drawn anew for every page. */
	readonly isChoice: boolean;
}

/** What waits on this device for one form of one person. */
export interface KeptItem {
	readonly person: string;
	readonly key: string;
	/** Where the form is sent. */
	readonly address: string;
	/** Where the form stands. */
	readonly page: string;
	/** What the page is called. */
	readonly title: string;
	/** Names and values as the form would send them. */
	readonly fields: readonly (readonly [string, string])[];
	readonly shown: readonly Shown[];
	/** What the form held before she began; see `baseOf`. */
	readonly base: string;
	/** Typed and not sent; sent and not yet acknowledged; or answered with a refusal that she has to look at. */
	readonly state: 'typed' | 'waiting' | 'refused';
	readonly writtenAt: number;
	/** A request is under way until then at the latest, so nobody else sends it meanwhile. */
	readonly busyUntil: number;
}

/** Text that nobody came back for leaves the device after this time. */
export const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;

/** Which person the page was made for; a stamp that tells nobody who she is. */
export function personOf(document: Document): string {
	return document.getElementById('main')?.dataset.person ?? '';
}

/** Whether two items would send the same. */
export function sendsTheSame(one: KeptItem, other: KeptItem): boolean {
	return (
		one.address === other.address && JSON.stringify(one.fields) === JSON.stringify(other.fields)
	);
}

/** Whether a person sees the same in both. */
export function looksTheSame(one: readonly Shown[], other: readonly Shown[]): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
