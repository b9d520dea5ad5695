import { allKept, findKept, keep, settle } from './device-store';
import { personOf, sendsTheSame, type KeptItem } from './kept-item';
import { postForm } from './post-form';
import { alone } from './sole-page';

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;
const REQUEST_MS = 15_000;

/** What a page does when something that waited was answered. */
export interface Heard {
	readonly received: (item: KeptItem, next: string) => void;
	readonly refused: () => void;
	/** The server answered with the next step; nothing was stored. */
	readonly goesOn: (item: KeptItem, page: Document) => void;
	readonly signedOut: (item: KeptItem) => void;
	/** Nobody answered; it is tried again later. */
	readonly failed: () => void;
}

/** What this page is sending at this moment. */
const going = new Map<string, KeptItem>();
let heard: Heard;
let timer = 0;
let pause = FIRST_PAUSE_MS;

/** Sends what waits on the device for this page's person: now, when the line is back, and with growing pauses. */
export function sendWaiting(answers: Heard): void {
	heard = answers;
	const soon = () => {
		pause = FIRST_PAUSE_MS;
		tryAgainIn(0);
	};
	addEventListener('online', soon);
	document.addEventListener('visibilitychange', () => {
		if (!document.hidden) soon();
	});
	document.addEventListener('kept-send', soon);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) soon();
	});
	// A page that is left hears no answer: the next one may send at once.
	addEventListener('pagehide', () => {
		for (const item of going.values()) putBack(item, item.state);
	});
	soon();
}

/** Comes back to what waits after a pause. */
export function tryAgainIn(milliseconds: number): void {
	clearTimeout(timer);
	timer = window.setTimeout(() => void sendAll(), milliseconds);
}

/** Marks an item as being sent; other pages leave it alone for as long as a request may last. */
export function underWay(item: KeptItem): KeptItem {
	const busy: KeptItem = { ...item, state: 'waiting', busyUntil: Date.now() + REQUEST_MS };
	going.set(item.key, busy);
	return busy;
}

/** Marks an item as no longer under way. */
export function putBack(item: KeptItem, state: KeptItem['state']): void {
	arrived(item);
	const now = findKept(item.person, item.key);
	if (now && sendsTheSame(now, item)) keep({ ...item, state, busyUntil: 0 });
}

/** An answer came for an item; what becomes of it is another page's matter from now on. */
export function arrived({ key }: KeptItem): void {
	going.delete(key);
}

async function sendAll(): Promise<void> {
	const isMine = await alone(async () => {
		for (const item of waiting()) if (!(await sendOne(item))) return;
	}).catch(() => false);
	const rest = waiting(Infinity);
	if (rest.length === 0) return;
	const busy = Math.min(...rest.map(({ busyUntil }) => busyUntil)) - Date.now();
	tryAgainIn(Math.max(busy, isMine ? pause : FIRST_PAUSE_MS));
	// A hall full of phones must not come back in one moment.
	pause = Math.min(pause * (1.7 + Math.random() * 0.6), LONGEST_PAUSE_MS);
}

function waiting(now = Date.now()): KeptItem[] {
	return allKept(personOf(document)).filter(
		({ state, busyUntil }) => state === 'waiting' && busyUntil <= now
	);
}

/** Sends one item; false when nothing more can be sent at this moment. */
async function sendOne(item: KeptItem): Promise<boolean> {
	keep(underWay(item));
	const reply = await postForm(item.address, item.fields, item.person);
	arrived(item);
	switch (reply.type) {
		case 'received':
			settle(item);
			heard.received(item, reply.next);
			return true;
		case 'page':
			if (reply.status >= 400) {
				putBack(item, 'refused');
				heard.refused();
			} else {
				// A page that refuses nothing is the next step of something that is not finished.
				settle(item);
				heard.goesOn(item, reply.page);
			}
			return true;
		case 'signed-out':
			putBack(item, 'waiting');
			heard.signedOut(item);
			pause = LONGEST_PAUSE_MS;
			return false;
		case 'later':
			putBack(item, 'waiting');
			pause = Math.max(pause, reply.afterMs);
			heard.failed();
			return false;
	}
}
