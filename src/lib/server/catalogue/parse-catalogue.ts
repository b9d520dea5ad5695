import type { Catalogue } from './catalogue';
import { checkClaims } from './checks/check-claims';
import { checkFiles, checkUnusedFigures, normaliseFiles } from './checks/check-files';
import { checkLinks } from './checks/check-links';
import { checkPublishedIds } from './ids/check-published-ids';
import { readHistory, redirectsOf, type History } from './ids/history';
import { deepFreeze } from './deep-freeze';
import { report, type ContentFiles, type ParseContext } from './parse-context';
import { parseCourses } from './course/parse-course';
import { parseData } from './data/parse-data';
import { parseDemoCity } from './instrument/parse-demo-city';
import { parseGlossary, parseSources } from './reference/parse-glossary';
import { parseInstruments } from './instrument/parse-instruments';
import { parsePages } from './reference/parse-pages';
import { parsePracticeCity } from './practice-city/parse-practice-city';
import { parsePractices } from './compendium/parse-practices';
import { parseSoftwareGuidance } from './instrument/parse-software-guidance';
import { parseStrategy } from './instrument/parse-strategy';
import { BrokenContent, type Problem } from './problems';

/**
 * Reads all content into one frozen catalogue.
 * @throws BrokenContent with every problem at once
 */
export function parseCatalogue(files: ContentFiles): Catalogue {
	const { catalogue, problems } = checkContent(files);
	if (problems.length > 0 || !catalogue) throw new BrokenContent(problems);
	return deepFreeze(catalogue);
}

/** The same without throwing, for the command that lists problems. */
export function checkContent(files: ContentFiles): {
	catalogue: Catalogue | undefined;
	problems: readonly Problem[];
} {
	const context: ParseContext = {
		files: normaliseFiles(files),
		problems: [],
		translations: [],
		ids: new Map(),
		figures: new Set(),
		lost: new Set()
	};
	checkFiles(context);
	checkClaims(context);
	const history = readHistory(context);
	const catalogue = readAll(context, history);
	// With a part missing, everything that points to it would be reported as a mistake too.
	if (catalogue && context.lost.size === 0) {
		checkUnusedFigures(context);
		checkLinks(context, catalogue);
		checkPublishedIds(context, catalogue, history);
	}
	const problems = [...context.problems].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line
	);
	return { catalogue, problems };
}

function readAll(context: ParseContext, history: History): Catalogue | undefined {
	const courses = parseCourses(context);
	if (courses.length === 0) report(context, 'content/courses', 1, '', 'there is no course');
	const glossary = parseGlossary(context);
	const sources = parseSources(context);
	const pages = parsePages(context);
	const strategy = parseStrategy(context);
	const softwareGuidance = parseSoftwareGuidance(context);
	const parsed = parseInstruments(context);
	if (!parsed) return undefined;
	const { instruments, taughtInstrument } = parsed;
	const demoCity = parseDemoCity(context, instruments);
	const ids = taughtInstrument.indicators.map((indicator) => indicator.id);
	const practiceCity = parsePracticeCity(context, ids);
	const data = parseData(context, sources);
	const practices = parsePractices(context, { instrument: taughtInstrument, sources });
	const { translations } = context;
	return {
		courses,
		instruments,
		taughtInstrument,
		glossary,
		sources,
		pages,
		strategy,
		softwareGuidance,
		demoCity,
		practiceCity,
		data,
		practices,
		translations,
		redirects: redirectsOf(history, { courses, instruments, strategy, data })
	};
}
