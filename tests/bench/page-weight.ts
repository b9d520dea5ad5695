import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium';
import { median } from './median';
import { sum } from '../../src/lib/domain/sum';

/** Bytes of one page as they came over the wire. */
export interface PageWeight {
	/** Everything, headers included. */
	readonly total: number;
	/** Compressed content, without headers. */
	readonly html: number;
	readonly css: number;
	readonly js: number;
	readonly requests: number;
	readonly hosts: readonly string[];
}

const SLOW_3G = {
	offline: false,
	latency: 400,
	downloadThroughput: 400_000 / 8,
	uploadThroughput: 400_000 / 8
};

/** Opens the Chromium that the end-to-end tests use. */
export function openBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('There is no Chromium yet: npm test says how to get one.');
	return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Weighs a page with an empty cache, and then a second one with what the first has left there. */
export async function weighPages(
	browser: Browser,
	first: string,
	second: string
): Promise<{ cold: PageWeight; warm: PageWeight }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const cold = await weigh(page, first);
	const warm = await weigh(page, second);
	await context.close();
	return { cold, warm };
}

/** Time until first text is on the screen over slow 3G with an empty cache; medians of three, in turn. */
export async function compareFirstText(
	browser: Browser,
	product: string,
	bare: string
): Promise<{ product: number; bare: number }> {
	const times = { product: [] as number[], bare: [] as number[] };
	for (let round = 0; round < 3; round += 1) {
		times.product.push(await firstTextMs(browser, product));
		times.bare.push(await firstTextMs(browser, bare));
	}
	return { product: median(times.product), bare: median(times.bare) };
}

async function firstTextMs(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const line = await context.newCDPSession(page);
	await line.send('Network.enable');
	await line.send('Network.emulateNetworkConditions', SLOW_3G);
	await page.goto(url, { waitUntil: 'load' });
	const time = await firstPaint(page);
	await context.close();
	return time;
}

async function weigh(page: Page, url: string): Promise<PageWeight> {
	const line = await page.context().newCDPSession(page);
	await line.send('Network.enable');
	const seen = watch(line);
	await page.goto(url, { waitUntil: 'networkidle' });
	await line.detach();
	const loads = [...seen.values()].filter((load) => load.bytes > 0);
	const content = (kind: string) =>
		sum(loads.filter((load) => load.kind === kind).map((load) => load.bytes - load.headers));
	return {
		total: sum(loads.map((load) => load.bytes)),
		html: content('Document'),
		css: content('Stylesheet'),
		js: content('Script'),
		requests: loads.length,
		hosts: [...new Set(loads.map((load) => load.host))]
	};
}

interface Load {
	readonly kind: string;
	readonly host: string;
	readonly headers: number;
	/** With the headers; nothing until it has come. */
	bytes: number;
}

/** What comes from the cache brings no bytes. */
function watch(line: CDPSession): Map<string, Load> {
	const loads = new Map<string, Load>();
	line.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.fromDiskCache || response.url.startsWith('data:')) return;
		const { host } = new URL(response.url);
		loads.set(requestId, { kind: type, host, headers: response.encodedDataLength, bytes: 0 });
	});
	line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const load = loads.get(requestId);
		if (load) load.bytes = encodedDataLength;
	});
	return loads;
}

function firstPaint(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					const [entry] = list.getEntriesByName('first-contentful-paint');
					if (entry) resolve(entry.startTime);
				}).observe({ type: 'paint', buffered: true });
			})
	);
}
