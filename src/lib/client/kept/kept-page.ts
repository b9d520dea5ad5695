import { allKept, findKept, keep, settle } from './device-store';
import { personOf, sendsTheSame, type KeptItem } from './kept-item';
import { button, listOf } from './offer-kept';
import { word } from './state-line';
import { showInstead } from '../show-instead';

/** Lists what waits on this device for the person, with the ways to decide; the pages about kept text carry it. */
function showKept(): void {
	const place = document.querySelector<HTMLElement>('[data-kept-page]');
	if (!place) return;
	const items = allKept(personOf(document));
	place.dataset.keptPage = items.length > 0 ? 'some' : 'none';
	const count = place.querySelector('[data-count]');
	if (count) count.textContent = String(items.length);
	const list = place.querySelector('[data-list]');
	if (list) showInstead(list, items.map(entryOf));
	const sendAll = place.querySelector<HTMLButtonElement>('[data-send-all]');
	if (sendAll) sendAll.onclick = () => send(items);
}

function entryOf(item: KeptItem): HTMLLIElement {
	const entry = document.createElement('li');
	const title = document.createElement('a');
	title.href = item.page;
	title.textContent = item.title;
	title.dir = 'auto';
	const state = document.createElement('p');
	state.className = 'kept';
	state.dataset.kept = item.state;
	state.textContent = word(item.state);
	const row = document.createElement('p');
	row.className = 'row';
	row.append(
		button(word('send'), () => send([item])),
		button(word('remove'), () => {
			settle(item);
			showKept();
			document.querySelector<HTMLElement>('h1')?.focus();
		})
	);
	const heading = document.createElement('h2');
	heading.append(title);
	entry.append(heading, state, listOf(item), row);
	return entry;
}

function send(items: readonly KeptItem[]): void {
	for (const { person, key, ...item } of items) {
		const now = findKept(person, key);
		// What was written on in another page meanwhile is shown here first.
		if (now && sendsTheSame(now, { ...now, ...item })) {
			keep({ ...now, state: 'waiting', busyUntil: 0 });
		}
	}
	showKept();
	document.dispatchEvent(new Event('kept-send'));
}

document.addEventListener('kept-changed', showKept);
addEventListener('storage', showKept);
showKept();
