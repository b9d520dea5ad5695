/** Lets a person see the password she types; it is hidden again before it is sent. */
export function revealPassword(document: Document): void {
	// Buttons that need this script are only shown once it runs.
	document.documentElement.dataset.scripted = '';
	document.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-reveals]');
		if (button) turn(document, button, button.getAttribute('aria-pressed') !== 'true');
	});
	document.addEventListener(
		'submit',
		(event) => {
			const form = event.target as HTMLFormElement;
			for (const button of form.querySelectorAll<HTMLElement>('[data-reveals]')) {
				turn(document, button, false);
			}
		},
		{ capture: true }
	);
}

function turn(document: Document, button: HTMLElement, shown: boolean): void {
	const field = document.getElementById(button.dataset.reveals ?? '');
	if (!(field instanceof HTMLInputElement)) return;
	field.type = shown ? 'text' : 'password';
	button.setAttribute('aria-pressed', String(shown));
}
