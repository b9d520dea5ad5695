import { allKept, findKept } from './kept/device-store';
import { asksTheSame, keyOf } from './kept/form-content';
import { besideOf, formKeyOf, personOf, sendsTheSame, type KeptItem } from './kept/kept-item';

/** What each form of this page wrote to the device, or was filled from, by place. */
const own = new WeakMap<HTMLFormElement, Map<string, KeptItem>>();

/** Remembers that a form belongs to an item: it may go on overwriting the item and remove it. */
export function takeOn(form: HTMLFormElement, item: KeptItem): void {
	own.set(form, (own.get(form) ?? new Map<string, KeptItem>()).set(item.key, item));
}

/** Lets a form begin anew: the item it belonged to stays on the device as it is. */
export function letGo(form: HTMLFormElement): void {
	own.delete(form);
}

/** Whether a form wrote an item, or was filled from it; other pages may have texts for the same form. */
export function isOwn(form: HTMLFormElement, item: KeptItem): boolean {
	const known = own.get(form)?.get(item.key);
	return known?.writtenAt === item.writtenAt && sendsTheSame(known, item);
}

/** All that lies on the device for a form, the newest first. */
export function textsOf(form: HTMLFormElement): KeptItem[] {
	const key = keyOf(form);
	return allKept(personOf(document))
		.filter((item) => formKeyOf(item.key) === key)
		.reverse();
}

/** The text that a form may write on over: its own, and not yet sent. */
export function unsentOf(form: HTMLFormElement): KeptItem | undefined {
	return textsOf(form).find((item) => item.state !== 'waiting' && isOwn(form, item));
}

/** Where a form writes what is typed into it: over its own text, or where nothing lies yet. */
export function placeOf(form: HTMLFormElement): string {
	const known = unsentOf(form);
	if (known) return known.key;
	const key = keyOf(form);
	return findKept(personOf(document), key) ? besideOf(key) : key;
}

/** A waiting text of the form that is sent again, or is sent now in other words before it went. */
export function sentBefore(
	form: HTMLFormElement,
	{ address, fields }: Pick<KeptItem, 'address' | 'fields'>
): KeptItem | undefined {
	return textsOf(form).find((item) => {
		if (item.state !== 'waiting' || item.address !== address || !isOwn(form, item)) return false;
		const isFree = item.busyUntil <= Date.now() && asksTheSame(form, item.fields, fields);
		return isFree || JSON.stringify(item.fields) === JSON.stringify(fields);
	});
}
