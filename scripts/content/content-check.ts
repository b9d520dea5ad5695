import { allLanguages } from '../../src/lib/domain/locale/localized';
import type { Catalogue } from '../../src/lib/server/catalogue/catalogue';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { checkContent } from '../../src/lib/server/catalogue/parse-catalogue';
import { tellProblem } from '../../src/lib/server/catalogue/problems';
import { checkRendering } from '../../src/lib/server/catalogue/rendering/check-rendering';
import { checkTerms } from './check-terms';
import { checkMessages } from './check-messages';

// Lists every problem of the content as file:line: field: reason. Exit code 1 when there is one.
// The folder that holds content/ may be named: npm run content:check -- tests/fixtures

const project = process.argv[2] ?? process.cwd();
const files = readDiskFiles(project);
const { catalogue, problems } = checkContent(files);
const told = new Set(problems.map(({ file }) => file));
const all = [
	...problems,
	// What is wrong by the rules already would only be said again in other words.
	...(await checkRendering(files)).filter(({ file }) => !told.has(file)),
	...checkMessages(project),
	...checkTerms(files)
];
for (const problem of all) console.log(tellProblem(problem));
if (catalogue) tellTranslations(catalogue);
console.log(all.length > 0 ? `\nProblems: ${all.length}.` : 'The content is in order.');
process.exitCode = all.length > 0 ? 1 : 0;

/** Says what was not translated yet, in the languages that a course already speaks, and what has become old. */
function tellTranslations({ courses, translations }: Catalogue): void {
	const begun = new Set(courses.flatMap((course) => allLanguages(course.texts).map(({ locale }) => locale)));
	for (const { file, locale, state, source } of translations) {
		if (state === 'stale') {
			console.log(`${file}: is older than its source; once it is right: source: ${source}`);
		} else if (begun.has(locale)) {
			console.log(`${file}: is not translated yet; source: ${source}`);
		}
	}
}
