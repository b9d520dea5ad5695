import { checkContent } from '../src/lib/server/catalogue/parse-catalogue';
import { tellProblem } from '../src/lib/server/catalogue/problems';
import { readDiskFiles } from '../src/lib/server/catalogue/disk-files';
import { checkMessages } from './check-messages';

// Lists every problem of content/ as file:line: field: reason. Exit code 1 when there is one.
const project = process.argv[2] ?? process.cwd();
const { catalogue, problems } = checkContent(readDiskFiles(project));
const all = [...problems, ...checkMessages(project)];

for (const problem of all) console.log(tellProblem(problem));
for (const { file, state, source } of catalogue?.translations ?? []) {
	if (state === 'stale') console.log(`${file}: stale; once it is right write source: ${source}`);
}
const missing = (catalogue?.translations ?? []).filter(({ state }) => state === 'missing');
console.log(
	all.length > 0
		? `\n${all.length} problems.`
		: `The content is in order. Translations not yet made: ${missing.length}.`
);
process.exitCode = all.length > 0 ? 1 : 0;
