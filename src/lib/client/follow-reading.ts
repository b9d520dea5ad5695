/** Moves the reading bar and, for somebody whose work is kept, remembers the heading last in view. */
export function followReading(document: Document): void {
	const text = document.querySelector<HTMLElement>('[data-reading]');
	if (!text) return;
	const bar = document.querySelector<HTMLProgressElement>('progress[data-read]');
	// Questions and the list of sources have headings too, but they are no places of the text.
	const headings = [...text.querySelectorAll<HTMLElement>('[data-place]')];
	let kept = '';
	let timer = 0;

	const look = () => {
		const { top, height } = text.getBoundingClientRect();
		const seen = Math.min(1, Math.max(0, (innerHeight - top) / height));
		if (bar) bar.value = Math.round(seen * 100);
		const passed = headings.filter(
			(heading) => heading.getBoundingClientRect().top < innerHeight / 2
		);
		const current = passed[passed.length - 1]?.id ?? '';
		if (current && current !== kept) {
			clearTimeout(timer);
			timer = window.setTimeout(() => keep(current), 1500);
		}
	};
	const keep = (heading: string) => {
		kept = heading;
		const { placeAction } = text.dataset;
		if (!placeAction) return;
		void fetch(placeAction, {
			method: 'POST',
			body: new URLSearchParams({ heading }),
			keepalive: true
		}).catch(() => undefined);
	};
	addEventListener('scroll', look, { passive: true });
	look();
}
