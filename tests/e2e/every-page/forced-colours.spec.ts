import type { Page } from '@playwright/test';
import { expect, test } from '../../support/browser/journey';
import type { KnownIds } from '../../support/browser/shown-pages';

const PAGES: readonly [name: string, path: (ids: KnownIds) => string][] = [
	['home', () => ''],
	['a lesson with figures', () => '/courses/local/how-losi-works/link-rule'],
	['a lesson with answered checks', () => '/courses/local/welcome/before-you-start'],
	['the 95 squares', ({ dalvira }) => `/assessments/${dalvira}/results`],
	['a question', ({ orlen }) => `/assessments/${orlen}/questions/SP-254`],
	['a test', ({ openTest }) => openTest],
	['the explorer', () => '/data/geo'],
	['the practice city', () => '/practice-city/portal/parking'],
	['the course', () => '/courses/local']
];
const DISPLAYS = [
	{ theme: 'light', system: 'dark' },
	{ theme: 'dark', system: 'light' },
	{ theme: 'device', system: 'dark' }
] as const;

for (const { theme, system } of DISPLAYS) {
	test(`words and figures stay readable in the system's own colours: display ${theme}, system ${system}`, async ({
		browser,
		demoState,
		ids,
		baseURL
	}) => {
		const origin = baseURL ?? '';
		const context = await browser.newContext({
			baseURL: origin,
			storageState: demoState,
			forcedColors: 'active',
			colorScheme: system
		});
		await context.addCookies([{ name: 'theme', value: theme, url: origin }]);
		const page = await context.newPage();
		for (const [name, path] of PAGES) {
			await page.goto(`/en${path(ids)}`);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			expect.soft(await unreadable(page), name).toEqual([]);
		}
		await context.close();
	});
}

/**
 * Words whose colour is too close to what lies behind them. Browsers lay a plate in the page's colour behind words
 * of HTML, except where colours are not forced; drawings have no plate.
 */
function unreadable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
				const share = part / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (one: string, other: string) => {
			const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
			return (light + 0.05) / (dark + 0.05);
		};
		const isClear = (colour: string) => colour === 'none' || rgb(colour)[3] === 0;
		const paper = getComputedStyle(document.body).backgroundColor;
		const ground = (element: Element): string => {
			for (let at: Element | null = element; at; at = at.parentElement) {
				const colour = getComputedStyle(at).backgroundColor;
				if (!isClear(colour)) return colour;
			}
			return paper;
		};
		/** The last filled shape drawn before the text that lies under its middle. */
		const drawnUnder = (text: SVGTextElement): string => {
			const box = text.getBoundingClientRect();
			const x = box.left + box.width / 2;
			const y = box.top + box.height / 2;
			const shapes = [...(text.ownerSVGElement?.querySelectorAll('rect, circle, path') ?? [])];
			const under = shapes.filter((shape) => {
				const around = shape.getBoundingClientRect();
				const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
				const holds =
					around.left <= x && x <= around.right && around.top <= y && y <= around.bottom;
				return isBefore && holds && !isClear(getComputedStyle(shape).fill);
			});
			const last = under.at(-1);
			return last ? getComputedStyle(last).fill : ground(text);
		};
		const faults: string[] = [];
		const judge = (element: Element, colour: string, behind: string) => {
			if (contrast(colour, behind) >= 4.5) return;
			const words = (element.textContent ?? '').trim().slice(0, 40);
			faults.push(`${element.tagName} "${words}": ${colour} on ${behind}`);
		};
		for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
			if (text.getBoundingClientRect().width > 0) {
				judge(text, getComputedStyle(text).fill, drawnUnder(text));
			}
		}
		for (const element of document.querySelectorAll('body *:not(svg, svg *)')) {
			const hasWords = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''
			);
			if (!hasWords || element.getClientRects().length === 0) continue;
			const style = getComputedStyle(element);
			const plated = style.getPropertyValue('forced-color-adjust') === 'auto';
			judge(element, style.color, plated ? paper : ground(element));
		}
		return faults;
	});
}
