import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../bench/server-process';
import { startChromium } from './chromium-80';
import type { DrivenBrowser } from './driven-browser';
import { fetchChromium80 } from './fetch-chromium-80';
import { startFirefox } from './firefox-esr';
import { mainJourney } from './journey';

// Goes the main journey in the oldest promised Chromium and in the installed Firefox, in English and Arabic on a phone.
// Needs a build. Pictures come to test-results/browsers.

interface Trial {
	readonly what: string;
	readonly holds: boolean;
	readonly seen: string;
}

const PICTURES = 'test-results/browsers';
const BROWSERS: readonly (readonly [name: string, start: () => Promise<DrivenBrowser>])[] = [
	['Chromium 80', async () => startChromium(fetchChromium80())],
	['Firefox ESR', async () => startFirefox(findFirefox())]
];

if (!existsSync('build/handler.js')) {
	console.error('There is no build yet: run npm run build, then npm run browsers again.');
	process.exit(1);
}
mkdirSync(PICTURES, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'browsers-'));
process.env.DATA_DIR = dataDir;
await import('../../scripts/seed-demo');
const server = await startServer({
	script: 'server.js',
	path: '/en',
	settings: { DATA_DIR: dataDir }
});
const trials: Trial[] = [];
for (const [name, start] of BROWSERS) trials.push(...(await tried(name, start)));
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
for (const { what, holds, seen } of trials) {
	console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what}: ${seen}`);
}
process.exit(trials.every(({ holds }) => holds) ? 0 : 1);

async function tried(name: string, start: () => Promise<DrivenBrowser>): Promise<Trial[]> {
	const browser = await start().catch((fault: unknown) => reasonOf(fault));
	if (typeof browser === 'string') return [missing(name, browser)];
	const found: Trial[] = [];
	for (const locale of ['en', 'ar'] as const) {
		const file = (page: string) => join(PICTURES, `${name.replace(' ', '-')}-${page}.png`);
		const fault = await mainJourney(browser, server.origin, locale, (page) =>
			browser.picture(file(page))
		).then(() => undefined, reasonOf);
		if (fault) await browser.picture(file(`fault-${locale}`)).catch(() => undefined);
		const seen = fault ?? 'home, menu, lesson, check, sign-in, question, results, outline';
		found.push({ what: `${browser.name}, ${locale}`, holds: !fault, seen });
	}
	const seen = browser.faults.join('; ') || 'none';
	found.push({ what: `${browser.name}, errors in the console`, holds: seen === 'none', seen });
	await browser.close();
	return found;
}

/** A run that nobody watches must not pass because a browser was missing; on another kind of machine there is none. */
function missing(name: string, reason: string): Trial {
	const isExpected =
		Boolean(process.env.CI) && process.platform === 'linux' && process.arch === 'x64';
	return { what: `${name} not tried`, holds: !isExpected, seen: reason };
}

function findFirefox(): string {
	const names = [process.env.FIREFOX, 'firefox-esr', 'firefox'].filter((one) => one !== undefined);
	const found = names.find(
		(one) => spawnSync(one, ['--version'], { stdio: 'ignore' }).status === 0
	);
	if (found) return found;
	throw new Error('no Firefox is installed; FIREFOX=/path/to/firefox names one');
}

function reasonOf(fault: unknown): string {
	return fault instanceof Error ? fault.message : String(fault);
}
