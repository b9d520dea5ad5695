/** Another language opens at the heading in view and with the query that the address has by now. */
export function keepPlace(document: Document): void {
	const keep = (event: Event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('header a[hreflang]');
		if (!link) return;
		link.search = queryToKeep(location.search);
		link.hash = headingInView(document);
	};
	document.addEventListener('click', keep);
	// the middle button opens a new tab
	document.addEventListener('auxclick', keep);
}

/** What names a form's action says nothing about the page. */
function queryToKeep(search: string): string {
	return search
		.slice(1)
		.split('&')
		.filter((part) => !part.startsWith('/'))
		.join('&');
}

/** The last heading above the middle of the window; none while the beginning of the page is in view. */
function headingInView(document: Document): string {
	if (scrollY < innerHeight / 4) return '';
	const passed = [
		...document.querySelectorAll<HTMLElement>(
			'main h2[id], main h3[id], main h4[id], main section[id]'
		)
	].filter(
		(heading) =>
			!heading.closest('nav, aside') && heading.getBoundingClientRect().top < innerHeight / 2
	);
	return passed[passed.length - 1]?.id ?? '';
}
