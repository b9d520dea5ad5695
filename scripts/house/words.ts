import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { RETIRED } from './retired-words';
import { wordsOfFile } from './words-of-file';

// One thing has one name. Names that were given up must not come back: CONTRIBUTING.md, "Words of the code".

const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
	encoding: 'utf8'
});
const files = listed
	.split('\0')
	.filter((file) => /^(?:(?:src|scripts|tests)\/.*\.(?:ts|js|mjs|svelte)|server\.js)$/.test(file))
	.filter((file) => !file.startsWith('scripts/house/') && existsSync(file));

const found = files.flatMap((file) => [...inPath(file), ...inText(file)]);
for (const line of found) console.error(line);
console.log(found.length === 0 ? 'No retired word is used.' : `${found.length} retired words.`);
process.exitCode = found.length === 0 ? 0 : 1;

function inPath(file: string): string[] {
	return RETIRED.filter(({ where, pattern }) => where === 'file' && pattern.test(file)).map(
		({ instead }) => `${file}: the name of the file: ${instead}`
	);
}

function inText(file: string): string[] {
	return wordsOfFile(file, readFileSync(file, 'utf8')).flatMap(({ kind, line, text }) =>
		RETIRED.filter(({ where }) => where === kind).flatMap(({ pattern, instead }) => {
			const match = pattern.exec(text);
			if (!match) return [];
			const at = line + text.slice(0, match.index).split('\n').length - 1;
			return [`${file}:${at}: "${match[0].trim()}": ${instead}`];
		})
	);
}
