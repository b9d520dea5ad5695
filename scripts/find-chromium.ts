import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

/**
 * Where a Chromium that starts lies on this machine: as CHROMIUM says, the system's own, or Playwright's.
 * @throws when CHROMIUM names something else
 */
export function findChromium(named = process.env.CHROMIUM): string | undefined {
	if (!named) return [...PLACES, chromium.executablePath()].find(starts);
	if (starts(named)) return named;
	throw new Error(`CHROMIUM is ${named}, but that is not a browser that starts.`);
}

/** Ubuntu's /usr/bin/chromium-browser only says that one should install a snap: being there is not enough. */
function starts(path: string): boolean {
	return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
