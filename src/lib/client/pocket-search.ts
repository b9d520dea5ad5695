import { addressIn } from '$lib/domain/addresses/address-in';
import { direction, readLocale, type Locale } from '$lib/domain/locale/locales';
import MiniSearch from 'minisearch';
import type { PocketEntry } from '$lib/domain/search/search-fields';
import { tellingWords } from '$lib/domain/search/telling-words';
import { searchSettings } from '$lib/i18n/search-settings';
import { showInstead } from './show-instead';

interface Pocket {
	readonly index: MiniSearch<PocketEntry>;
	readonly entries: ReadonlyMap<string, PocketEntry>;
}

const MOST = 8;

/**
 * Shows results while somebody types, from a list of all titles and summaries that is fetched once.
 * After that it needs no connection; whole texts are looked through by sending the form.
 */
export function pocketSearch(document: Document): void {
	const form = document.querySelector<HTMLFormElement>('form[data-pocket]');
	const field = form?.querySelector<HTMLInputElement>('input[type=search]');
	const box = document.getElementById('pocket');
	if (!form || !field || !box) return;
	let pocket: Promise<Pocket> | undefined;
	const load = () => (pocket ??= fetchPocket(form.dataset.pocket ?? ''));
	field.addEventListener('focus', () => void load().catch(() => (pocket = undefined)));
	field.addEventListener('input', () => {
		load()
			.then((ready) => show(ready, field.value, box, form.dataset))
			.catch(() => {
				// Without a connection the list comes with a later letter.
				pocket = undefined;
			});
	});
	form.addEventListener('submit', () => (box.hidden = true));
}

async function fetchPocket(address: string): Promise<Pocket> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(String(response.status));
	const entries = (await response.json()) as PocketEntry[];
	const index = new MiniSearch<PocketEntry>({
		...searchSettings(pageLanguage()),
		fields: ['title', 'also', 'context', 'summary']
	});
	index.addAll(entries);
	return { index, entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

function show(
	{ index, entries }: Pocket,
	words: string,
	box: HTMLElement,
	{ pocketCommon = '', pocketNone = '' }: DOMStringMap
): void {
	const list = box.querySelector('ul');
	if (!list) return;
	box.hidden = words.trim().length < 2;
	const found = index
		.search(tellingWords(words, pocketCommon))
		.slice(0, MOST)
		.flatMap((hit) => entries.get(String(hit.id)) ?? []);
	showInstead(list, found.length > 0 ? found.map(item) : [plain(pocketNone)]);
}

function item({ path, title, summary, locale }: PocketEntry): HTMLLIElement {
	const page = pageLanguage();
	const line = document.createElement('li');
	if (locale !== page) {
		line.lang = locale;
		line.dir = direction(locale);
	}
	const link = document.createElement('a');
	link.href = addressIn(page, path);
	link.textContent = title;
	const note = document.createElement('small');
	note.textContent = summary;
	line.append(link, note);
	return line;
}

function pageLanguage(): Locale {
	return readLocale(document.documentElement.lang);
}

function plain(text: string): HTMLLIElement {
	const line = document.createElement('li');
	line.textContent = text;
	return line;
}
