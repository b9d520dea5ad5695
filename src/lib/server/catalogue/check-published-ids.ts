import { coursePath, modulePath } from './addresses';
import { allLessons, lessonPath, type Catalogue } from './catalogue';
import { lineWith, readFile, report, type ParseContext } from './parse-context';
import { LedgerFile, RedirectsFile } from './schemas/reference';

const REDIRECTS = 'content/redirects.yaml';
const LEDGER = 'content/ledger.yaml';

/** Reads what old addresses and ids became. */
export function parseRedirects(context: ParseContext): Catalogue['redirects'] {
	if (context.files[REDIRECTS] === undefined) return { addresses: {}, ids: {} };
	return readFile(context, REDIRECTS, RedirectsFile)?.value ?? { addresses: {}, ids: {} };
}

/** Lessons and questions that were published once must still exist or lead somewhere. */
export function checkPublishedIds(context: ParseContext, catalogue: Catalogue): void {
	const known = publishedIds(catalogue);
	checkRedirects(context, catalogue, new Set([...known.lessons, ...known.questions]));
	if (context.files[LEDGER] === undefined) return;
	const ledger = readFile(context, LEDGER, LedgerFile);
	if (!ledger) return;
	for (const kind of ['lessons', 'questions'] as const) {
		ledger.value[kind].forEach((id, index) => {
			if (known[kind].has(catalogue.redirects.ids[id] ?? id)) return;
			const reason = `"${id}" was published but is gone; name what replaces it in ${REDIRECTS}`;
			report(context, LEDGER, ledger.lineOf([kind, index]), kind, reason);
		});
	}
}

/** The ids of today's lessons and questions: checks, test items, and those before and after a course. */
export function publishedIds(catalogue: Catalogue) {
	const places = allLessons(catalogue);
	const items = catalogue.courses.flatMap(({ modules, finalTest, gainCheck }) => [
		...modules.flatMap(({ test }) => test?.questions.en ?? []),
		...(finalTest?.questions.en ?? []),
		...(gainCheck?.pairs.en ?? []).flatMap(({ before, after }) => [before, after])
	]);
	return {
		lessons: new Set(places.map((place) => place.lesson.id)),
		questions: new Set([
			...places.flatMap((place) => place.lesson.checkIds),
			...items.map((question) => question.id)
		])
	};
}

function checkRedirects(
	context: ParseContext,
	catalogue: Catalogue,
	ids: ReadonlySet<string>
): void {
	const known = { addresses: knownAddresses(catalogue), ids };
	for (const kind of ['addresses', 'ids'] as const) {
		for (const [from, to] of Object.entries(catalogue.redirects[kind])) {
			const line = lineWith(context, REDIRECTS, from);
			if (known[kind].has(from)) report(context, REDIRECTS, line, kind, `"${from}" still exists`);
			if (!known[kind].has(to)) report(context, REDIRECTS, line, kind, `"${to}" does not exist`);
		}
	}
}

function knownAddresses({ courses }: Catalogue): ReadonlySet<string> {
	return new Set(
		courses.flatMap((course) => [
			coursePath(course),
			...course.modules.flatMap((module) => [
				modulePath(course, module),
				...module.lessons.map((lesson) => lessonPath({ course, module, lesson }))
			])
		])
	);
}
