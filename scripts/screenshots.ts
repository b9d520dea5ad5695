import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './find-chromium';
import { findIds, signInDemo } from '../tests/support/browser/demo-session';
import { SHOWN_PAGES } from '../tests/support/browser/shown-pages';

// Takes a picture of every page: phone and desktop, light and dark, English and Arabic. Needs a build.
// npm run screenshots -- [part of a page's name] [locales, for example en,ar]
const [only = '', locales = 'en,ar'] = process.argv.slice(2);
const PORT = 4174;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const DATA_DIR = 'test-results/.screenshots/data';
const env = { ...process.env, PORT: String(PORT), ORIGIN, DATA_DIR, HOST: '127.0.0.1' };

rmSync(DATA_DIR, { recursive: true, force: true });
mkdirSync('screenshots', { recursive: true });
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const seed = [tsx, '--tsconfig', 'tsconfig.scripts.json', 'scripts/seed-demo.ts'];
await finished(spawn(process.execPath, seed, { env, stdio: 'inherit' }));
const server = spawn('node', ['server.js'], { env, stdio: 'inherit' });
const executablePath = findChromium();
const browser = await chromium.launch({
	args: ['--no-sandbox'],
	...(executablePath ? { executablePath } : {})
});
try {
	await answers(`${ORIGIN}/healthz`);
	await takeAll(browser);
} finally {
	await browser.close();
	server.kill('SIGTERM');
}

async function takeAll(browser: Browser): Promise<void> {
	const storageState = await signInDemo(browser, ORIGIN);
	const ids = await findIds(browser, ORIGIN, storageState);
	for (const shown of SHOWN_PAGES.filter((page) => page.name.includes(only))) {
		for (const locale of locales.split(',')) {
			for (const width of [360, 1280]) {
				for (const colorScheme of ['light', 'dark'] as const) {
					const context = await browser.newContext({
						baseURL: ORIGIN,
						colorScheme,
						viewport: { width, height: width === 360 ? 740 : 800 },
						...(shown.as === 'demo' ? { storageState } : {})
					});
					const page = await context.newPage();
					await page.goto(`/${locale}${shown.path(ids)}`);
					await shown.act?.(page);
					await page.waitForLoadState('networkidle');
					const path = `screenshots/${shown.name}-${locale}-${width}-${colorScheme}.png`;
					await page.screenshot({ path, fullPage: true });
					await context.close();
				}
			}
		}
		console.log(shown.name);
	}
}

async function answers(address: string): Promise<void> {
	for (let tries = 0; tries < 50; tries += 1) {
		const up = await fetch(address).then(
			(response) => response.ok,
			() => false
		);
		if (up) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`${address} does not answer`);
}

function finished(child: ReturnType<typeof spawn>): Promise<void> {
	return new Promise((resolve, reject) => {
		child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
	});
}
