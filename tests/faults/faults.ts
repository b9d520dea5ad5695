import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fault, Outcome } from './fault';

// Runs every fault, or the named ones, against the build: `npm run faults`, `npm run faults -- ranges`, `--quick`.
const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const onlyQuick = words.includes('--quick');
const names = words.filter((word) => !word.startsWith('--'));

/** What one fault showed, or that it could not be run to its end. */
interface Report {
	readonly title: string;
	readonly outcomes: readonly Outcome[];
}

const reports: Report[] = [];
for (const file of readdirSync(here, { recursive: true, encoding: 'utf8' }).sort()) {
	const name = /^(.+)\.fault\.ts$/.exec(basename(file))?.[1];
	if (!name || (names.length > 0 && !names.includes(name))) continue;
	const { fault } = (await import(pathToFileURL(join(here, file)).href)) as { fault?: Fault };
	if (!fault) throw new Error(`${file} exports no fault`);
	if (onlyQuick && !fault.quick) continue;
	reports.push({ title: fault.title, outcomes: await outcomesOf(fault) });
}

const failed = reports.flatMap(({ outcomes }) => outcomes).filter((outcome) => !outcome.holds);
console.log(table(reports));
console.log(
	failed.length === 0 ? 'Everything holds.' : `${failed.length} of these rows do not hold.`
);
process.exitCode = failed.length === 0 && reports.length > 0 ? 0 : 1;

async function outcomesOf(fault: Fault): Promise<readonly Outcome[]> {
	const began = performance.now();
	try {
		const outcomes = await fault.run();
		process.stderr.write(`${fault.title}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
		if (outcomes.length > 0) return outcomes;
		return [{ what: 'outcomes', wanted: 'at least one', seen: 'none', holds: false }];
	} catch (reason) {
		const seen = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
		return [{ what: 'the run itself', wanted: 'comes to its end', seen, holds: false }];
	}
}

function table(all: readonly Report[]): string {
	const rows = all.flatMap(({ outcomes }) => outcomes);
	const widest = (key: 'what' | 'wanted') => Math.max(...rows.map((row) => row[key].length), 0);
	const [first, second] = [widest('what'), widest('wanted')];
	return all
		.flatMap(({ title, outcomes }) => [
			`\n${title}`,
			...outcomes.map(
				({ what, wanted, seen, holds }) =>
					`  ${holds ? 'holds' : 'FAILS'}  ${what.padEnd(first)}  ${wanted.padEnd(second)}  ${seen}`
			)
		])
		.join('\n');
}
