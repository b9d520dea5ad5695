import { say } from './kept/state-line';
import { showInstead } from './show-instead';

/** Puts the named parts of an answered page in the place of the ones shown; false when one is missing. */
export function swapParts(ids: readonly string[], page: Document): boolean {
	const parts = ids.map((id) => [document.getElementById(id), page.getElementById(id)] as const);
	if (ids.length === 0 || parts.some(([old, fresh]) => !old || !fresh)) return false;
	holdingFocus(() => {
		for (const [old, fresh] of parts) old?.replaceWith(document.adoptNode(fresh as Element));
	});
	document.title = page.title;
	return true;
}

/** Shows what an answered page holds between its head and its foot, and leads to what it has to say. */
export function swapMain(page: Document): void {
	const main = document.getElementById('main');
	const fresh = page.getElementById('main');
	if (!main || !fresh) return;
	addStyles(page);
	showInstead(main, [...fresh.childNodes]);
	document.title = page.title;
	const first = main.querySelector<HTMLElement>('[data-focus], [role=alert]') ?? main;
	if (first !== main) first.tabIndex = -1;
	first.focus();
	say(first.dataset.say ?? '');
}

/** Goes to the address a form was answered with, as the browser itself would have gone. */
export function goTo(address: string): void {
	const { href, pathname, search, hash } = new URL(address, location.href);
	if (pathname === location.pathname && search === location.search) {
		history.replaceState(null, '', pathname + search + hash);
		location.reload();
	} else {
		location.assign(href);
	}
}

/** Whoever works in a part that is replaced goes on in the new one. */
export function holdingFocus(replace: () => void): void {
	const held = document.activeElement;
	replace();
	if (held && !held.isConnected) {
		document.getElementById(held.id)?.focus({ preventScroll: true });
	}
}

/** A refusal may look otherwise than the page: what it brings along for that is fetched too. */
function addStyles(page: Document): void {
	const sheets = 'link[rel=stylesheet]';
	const known = [...document.querySelectorAll<HTMLLinkElement>(sheets)].map(({ href }) => href);
	for (const sheet of page.querySelectorAll<HTMLLinkElement>(sheets)) {
		const { href } = new URL(sheet.getAttribute('href') ?? '', location.href);
		if (!known.includes(href)) document.head.append(document.importNode(sheet));
	}
}
