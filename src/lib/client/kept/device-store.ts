import { KEPT_FOR_MS, sendsTheSame, type KeptItem } from './kept-item';

const PREFIX = 'kept:';

const placeOf = (person: string, key: string) => `${PREFIX}${person}:${key}`;

/** Writes an item to the device; false when the browser does not allow it or has no room. */
export function keep(item: KeptItem): boolean {
	try {
		localStorage.setItem(placeOf(item.person, item.key), JSON.stringify(item));
		return true;
	} catch {
		return false;
	}
}

/** What waits for one form of one person. */
export function findKept(person: string, key: string): KeptItem | undefined {
	return read(placeOf(person, key));
}

/** Everything that waits for one person, in the order it was written. */
export function allKept(person: string): KeptItem[] {
	return places(placeOf(person, ''))
		.flatMap((place) => read(place) ?? [])
		.sort((one, other) => one.writtenAt - other.writtenAt);
}

/** Takes one item off the device. */
export function drop({ person, key }: Pick<KeptItem, 'person' | 'key'>): void {
	forget(placeOf(person, key));
}

/** Takes an item off the device, unless other text has been written in its place meanwhile. */
export function settle(item: KeptItem): void {
	const now = findKept(item.person, item.key);
	if (now && sendsTheSame(now, item)) drop(item);
}

/** Takes everything of a person off the device, and tells her other open pages so. */
export function dropAll(person: string): void {
	places(placeOf(person, '')).forEach(forget);
	try {
		localStorage.setItem('kept-left', `${person} ${Date.now()}`);
	} catch {
		// Where nothing can be written, nothing is left either.
	}
}

/** Takes off what nobody came back for, whoever wrote it. */
export function dropForgotten(now: number): void {
	for (const place of places(PREFIX)) {
		const writtenAt = read(place)?.writtenAt ?? 0;
		if (now - writtenAt > KEPT_FOR_MS) forget(place);
	}
}

/** Hears that another page of this browser took an item of the person off, or that she left altogether. */
export function onOtherPages(
	person: string,
	heard: { readonly gone: (key: string) => void; readonly left: () => void }
): void {
	addEventListener('storage', ({ key, newValue }) => {
		const own = placeOf(person, '');
		if (key === 'kept-left' && newValue?.startsWith(`${person} `)) heard.left();
		else if (key?.startsWith(own) && newValue === null) heard.gone(key.slice(own.length));
	});
}

function places(prefix: string): string[] {
	try {
		return Object.keys(localStorage).filter((place) => place.startsWith(prefix));
	} catch {
		return [];
	}
}

function read(place: string): KeptItem | undefined {
	try {
		return (JSON.parse(localStorage.getItem(place) ?? 'null') as KeptItem | null) ?? undefined;
	} catch {
		return undefined;
	}
}

function forget(place: string): void {
	try {
		localStorage.removeItem(place);
	} catch {
		// A browser that forbids the store holds nothing in it.
	}
}
