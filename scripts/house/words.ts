import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { RETIRED } from './retired-words';

// One thing has one name. Names that were given up must not come back: CONTRIBUTING.md, "Words of the code".

const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
	encoding: 'utf8'
})
	.split('\0')
	.filter((file) =>
		/^(src|scripts|tests|server\.js).*\.(ts|js|mjs|svelte)$|^server\.js$/.test(file)
	)
	.filter((file) => !file.startsWith('scripts/house/') && existsSync(file));

const COMMENT = /^\s*(?:\/\/|\/\*|\*|<!--).*$|(?<=[;{},)]\s)\/\/.*$/;

let found = 0;
for (const file of files) {
	for (const { pattern, where, instead } of RETIRED) {
		if (where === 'file' && pattern.test(file)) tell(file, 0, file, instead);
	}
	readFileSync(file, 'utf8')
		.split('\n')
		.forEach((line, index) => {
			const comment = COMMENT.exec(line)?.[0] ?? '';
			const code = line.slice(0, line.length - comment.length);
			for (const { pattern, where, instead } of RETIRED) {
				const word = pattern.exec(
					where === 'comment' ? comment : where === 'name' ? code : ''
				)?.[0];
				if (word) tell(file, index + 1, word, instead);
			}
		});
}
console.log(found === 0 ? 'No retired word is used.' : `${found} retired words.`);
process.exitCode = found === 0 ? 0 : 1;

function tell(file: string, line: number, word: string, instead: string): void {
	found += 1;
	console.error(`${file}:${line}: "${word}": ${instead}`);
}
