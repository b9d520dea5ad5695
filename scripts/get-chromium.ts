import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './find-chromium';

// Makes sure that the end-to-end tests have a browser: the one that is there, the system's package, or Playwright's.

const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-dejavu-core'];

const found = findChromium() ?? (installFromSystem() || installFromPlaywright());
if (found) {
	console.log(`Chromium: ${found}`);
} else {
	console.error(
		`No Chromium was found and none could be installed. Install one and run npm test again:
  Debian, Ubuntu:  sudo apt-get install ${PACKAGES.join(' ')}
  other systems:   npx playwright install chromium
  one you have:    CHROMIUM=/path/to/chromium npm test`
	);
	process.exitCode = 1;
}

function installFromSystem(): string | undefined {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	run('apt-get', ['update']);
	run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES]);
	return findChromium();
}

function installFromPlaywright(): string | undefined {
	// Its own file, since Windows starts npx only through a shell.
	const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
	run(process.execPath, [playwright, 'install', 'chromium']);
	return findChromium();
}

function run(command: string, values: readonly string[]): void {
	console.log(`> ${command} ${values.join(' ')}`);
	spawnSync(command, values, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}
