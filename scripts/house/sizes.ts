import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Says how large the files and folders of the house are, and fails when they outgrow what a reader can keep in mind.

const MEDIAN_LINES = 40;
const P90_LINES = 110;
const FILES_SIDE_BY_SIDE = 20;

const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
	encoding: 'utf8'
});
const files = listed
	.split('\0')
	.filter(
		(file) =>
			/^(src|scripts|tests)\//.test(file) && !file.startsWith('tests/fixtures/') && existsSync(file)
	);

const sizes = files
	.filter((file) => /^(src|scripts)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
	.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		return /^\/\/ (Generated|Written) by /.test(text)
			? []
			: [{ file, lines: text.split('\n').length - 1 }];
	})
	.sort((a, b) => a.lines - b.lines);
const atShare = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;

const folders = new Map<string, number>();
for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
const crowded = [...folders].filter(([, inside]) => inside > FILES_SIDE_BY_SIDE);

const median = atShare(0.5);
const p90 = atShare(0.9);
console.log(`${sizes.length} files: median ${median} lines, nine of ten at most ${p90}`);
const faults = [
	...(median > MEDIAN_LINES ? [`the median should be at most ${MEDIAN_LINES} lines`] : []),
	...(p90 > P90_LINES ? [`nine of ten files should have at most ${P90_LINES} lines`] : []),
	...crowded.map(
		([folder, inside]) => `${folder}: ${inside} files side by side, at most ${FILES_SIDE_BY_SIDE}`
	)
];
if (p90 > P90_LINES) {
	for (const { file, lines } of sizes.slice(-40).reverse()) faults.push(`${file}: ${lines} lines`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
