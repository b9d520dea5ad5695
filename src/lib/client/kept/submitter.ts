let pressed: HTMLButtonElement | null = null;

// Pressing Enter in a field clicks the form's first button too.
document.addEventListener(
	'click',
	(event) => {
		pressed = (event.target as Element).closest<HTMLButtonElement>('button');
	},
	{ capture: true }
);

/** The button that sent a form, also where the event does not tell: Chromium before 81, Safari before 15.4. */
export function submitterOf(event: SubmitEvent): HTMLButtonElement | null {
	return pressed && pressed.form === event.target ? pressed : null;
}
