/** Escape and a press elsewhere close what is open in the head of the page, as people know it from other menus. */
export function closeMenus(document: Document): void {
	const open = () => [...document.querySelectorAll<HTMLDetailsElement>('header details[open]')];
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		const menus = open();
		// The innermost comes last: a choice of languages closes before the menu that holds it.
		const menu = menus[menus.length - 1];
		if (!menu) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
	document.addEventListener('click', (event) => {
		const target = event.target as Element;
		for (const menu of open()) {
			const isWithin = menu.contains(target) || menu.nextElementSibling?.contains(target);
			if (!isWithin) menu.open = false;
		}
	});
}
