/** One thing a person typed or chose, as she saw it: enough to fill the form again, or to be read and copied. */
export interface Shown {
	readonly name: string;
	/** What the control is called on the page. */
	readonly label: string;
	/** What was typed, or the words of the option that was chosen. */
	readonly text: string;
	/** Chosen among options. */
	readonly isChoice: boolean;
	/** Value of the option, where it is the same on every page; others are drawn anew and found again by their words. */
	readonly value?: string | undefined;
}

/** What waits on this device for one form of one person. */
export interface KeptItem {
	readonly person: string;
	/** The form, and behind a plus sign which of several texts for it this is; see `formKeyOf`. */
	readonly key: string;
	/** Where the form is sent. */
	readonly address: string;
	/** Address of the page that holds the form. */
	readonly page: string;
	/** What the page is called. */
	readonly title: string;
	/** Names and values as the form would send them. */
	readonly fields: readonly (readonly [string, string])[];
	readonly shown: readonly Shown[];
	/** What the form held before she began; see `baseOf`. */
	readonly base: string;
	/** Seals of the questions as they were asked, which differ from language to language. */
	readonly asked: string;
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

/** Whether a person typed and chose the same in both, in whichever language she saw them. */
export function looksTheSame(one: readonly Shown[], other: readonly Shown[]): boolean {
	return JSON.stringify(one.map(withoutLanguage)) === JSON.stringify(other.map(withoutLanguage));
}

/** What stays of a thing when the page is shown in another language; drawn options have their words alone. */
export function withoutLanguage({ name, label, text, isChoice, value }: Shown): string[] {
	if (!isChoice) return [name, text];
	return value === undefined ? [name, label, text] : [name, 'value', value];
}

/** The form for which an item was written: several pages may each keep a text of their own for it. */
export function formKeyOf(key: string): string {
	return key.replace(/\+[^#+]*$/, '');
}

/** A place for another text of the same form, which no other page uses. */
export function besideOf(key: string): string {
	const drawn = Math.random().toString(36).slice(2);
	return `${formKeyOf(key)}+${Date.now().toString(36)}${drawn}`;
}
