import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

// Serves a demo: fills an empty data folder with the demo account, then starts the server as `npm start` does.
// A script and not a line of shell, so that it works the same in cmd.exe, PowerShell and sh.
const env = { ...process.env, DATA_DIR: process.env.DATA_DIR ?? './data/demo' };
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/seed-demo.ts'], {
	env: { ...env, TSX_TSCONFIG_PATH: 'tsconfig.scripts.json' },
	stdio: 'inherit'
});
const server = spawn(process.execPath, wordsOfStart(), { env, stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => passOn(signal));

// npm does not always pass a signal on; without it the demo would live on and hold the port.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid !== parent) passOn('SIGTERM');
}, 250).unref();

/** On Windows a signal from here would cut the server off; its console tells it about Ctrl+C. */
function passOn(signal: NodeJS.Signals): void {
	if (process.platform !== 'win32') server.kill(signal);
}

/** What follows `node` in the start script: its limits and the server. */
function wordsOfStart(): string[] {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: { start: string };
	};
	const [program, ...words] = scripts.start.split(' ');
	if (program !== 'node') throw new Error('The start script must begin with "node".');
	return words;
}
