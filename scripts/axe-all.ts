import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

// Looks at every page in every language, colour scheme and width. A script, since cmd.exe cannot set a variable for one command.
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(process.execPath, [playwright, 'test', 'axe', '--project=js'], {
	stdio: 'inherit',
	env: { ...process.env, AXE_ALL: '1' }
});
process.exitCode = status ?? 1;
