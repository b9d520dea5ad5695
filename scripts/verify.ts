import { spawnSync } from 'node:child_process';

// Runs every check in the order in which it costs least to fail, stops at the first that fails, and prints how long each took.
const STAGES = [
	'format:check',
	'lint',
	'layers',
	'knip',
	'words',
	'sizes',
	'types',
	'content:check',
	'content:coverage',
	'unit',
	'build',
	'after-build',
	'faults:quick',
	'journeys'
] as const;

const npm = process.env.npm_execpath;
if (!npm) throw new Error('start this with npm: npm run verify');

const took: string[] = [];
let failed: string | undefined;
for (const stage of STAGES) {
	const began = Date.now();
	const { status } = spawnSync(process.execPath, [npm, 'run', '--silent', stage], {
		stdio: 'inherit'
	});
	const seconds = Math.round((Date.now() - began) / 1000);
	took.push(`${String(seconds).padStart(5)} s  ${stage}${status === 0 ? '' : '  FAILED'}`);
	if (status !== 0) {
		failed = stage;
		break;
	}
}
console.log(`\n${took.join('\n')}`);
console.log(failed ? `\nStopped at: npm run ${failed}` : `\nEverything holds.`);
process.exitCode = failed ? 1 : 0;
