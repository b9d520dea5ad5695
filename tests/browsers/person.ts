import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser } from './driven-browser';

const LONGEST = 15_000;

/** What a person does in a driven browser: goes somewhere, presses what she sees, writes, waits for what comes. */
export class Person {
	constructor(
		private readonly browser: DrivenBrowser,
		private readonly origin: string
	) {}

	async goes(path: string): Promise<void> {
		await this.browser.open(this.origin + path);
		await this.sees(`location.pathname + location.search === ${JSON.stringify(path)}`);
	}

	/** Waits until the page is whole and the expression true. */
	async sees(expression: string): Promise<void> {
		const end = Date.now() + LONGEST;
		for (;;) {
			const holds = await this.browser
				.evaluate(`document.readyState === 'complete' && Boolean(${expression})`)
				// The page is being left.
				.catch(() => false);
			if (holds) return;
			if (Date.now() > end) {
				throw new Error(`not seen: ${expression}, at ${String(await this.place())}`);
			}
			await wait(50);
		}
	}

	/** Presses the middle of an element, which must be seen and lie under nothing else. */
	async presses(selector: string): Promise<void> {
		await this.sees(`document.querySelector(${JSON.stringify(selector)})`);
		const at = await this.browser.evaluate(`(() => {
			const element = document.querySelector(${JSON.stringify(selector)});
			element.scrollIntoView({ block: 'center' });
			const { left, top, width, height } = element.getBoundingClientRect();
			const x = left + width / 2, y = top + height / 2;
			const hit = document.elementFromPoint(x, y);
			return hit && (element.contains(hit) || hit.contains(element)) ? [x, y] : null;
		})()`);
		if (!Array.isArray(at)) {
			throw new Error(`cannot be pressed: ${selector}, at ${String(await this.place())}`);
		}
		await this.browser.press(Number(at[0]), Number(at[1]));
	}

	/** Presses something that leads to another page. */
	async follows(selector: string, address: RegExp): Promise<void> {
		await this.presses(selector);
		await this.sees(`${address}.test(location.href)`);
	}

	async writes(selector: string, text: string): Promise<void> {
		await this.presses(selector);
		await this.browser.write(text);
		const field = `document.querySelector(${JSON.stringify(selector)}).value`;
		await this.sees(`${field} === ${JSON.stringify(text)}`);
	}

	async pressesEscape(): Promise<void> {
		await this.browser.key('Escape');
	}

	/** No page may be wider than the window. */
	async readsWithoutScrollingSideways(): Promise<void> {
		const root = 'document.documentElement';
		await this.sees(`${root}.scrollWidth <= ${root}.clientWidth`);
	}

	private place(): Promise<unknown> {
		return this.browser.evaluate('location.href');
	}
}
