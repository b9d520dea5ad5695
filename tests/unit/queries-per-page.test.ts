import type { RouteId } from '$app/types';
import { expect, it } from 'vitest';
import { openAccount } from '../support/browser/open-account';
import { sendAnswer } from '../support/browser/send-answer';
import { buildCatalogue } from '../support/content/build-catalogue';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildQuestion,
	buildTest
} from '../support/content/build-course';
import { countStatements } from '../support/count-statements';
import { keys } from '../support/form-keys';
import { loadPage } from '../support/load-page';
import { withTemporaryDatabase } from '../support/temporary-database';
import { UTC } from '../../src/lib/i18n/time-zone';
import { createAssessment } from '../../src/lib/server/assessments/assessments';
import { saveFindings } from '../../src/lib/server/assessments/findings';
import { findSession, startSession } from '../../src/lib/server/auth/sessions';
import type { Catalogue } from '../../src/lib/server/catalogue/catalogue';
import type { Database } from '../../src/lib/server/db/open-database';
import { beginTest } from '../../src/lib/server/learning/tests/begin-test';
import { saveTestAnswer } from '../../src/lib/server/learning/tests/save-test-answer';
import { submitTest } from '../../src/lib/server/learning/tests/submit-test';
import {
	completeLesson,
	keepReadingPlace
} from '../../src/lib/server/learning/progress/completions';

const CITY = { id: 'city-0' };
const COURSE = { course: 'course' };
const MODULE = { ...COURSE, module: 'module-0' };
const INDICATOR = 'IF-1';

/** Pages of somebody signed in, with the address of something that she has. */
const PAGES: readonly (readonly [route: RouteId, params: Readonly<Record<string, string>>])[] = [
	['/[lang=locale]', {}],
	['/[lang=locale]/courses', {}],
	['/[lang=locale]/courses/[course]', COURSE],
	['/[lang=locale]/courses/[course]/[module]', MODULE],
	['/[lang=locale]/courses/[course]/[module]/[lesson]', { ...MODULE, lesson: 'lesson-0' }],
	['/[lang=locale]/courses/[course]/[module]/test', MODULE],
	['/[lang=locale]/assessments', {}],
	['/[lang=locale]/assessments/[id]', CITY],
	['/[lang=locale]/assessments/[id]/questions/[indicator]', { ...CITY, indicator: INDICATOR }],
	['/[lang=locale]/assessments/[id]/results', CITY],
	['/[lang=locale]/assessments/[id]/priorities', CITY],
	['/[lang=locale]/assessments/[id]/outline', CITY]
];

/** A course whose first module has so many lessons, and so many modules. */
function contentOf(many: number): Catalogue {
	const lessons = Array.from({ length: many }, (_, index) =>
		buildLesson(`lesson-${index}`, {
			number: index + 1,
			checkIds: Array.from({ length: many }, (_, check) => `check-${index}-${check}`)
		})
	).map((lesson) => {
		const questions = lesson.checkIds.map((id) => buildQuestion(id));
		const source = { ...lesson.texts.source, questions };
		return { ...lesson, texts: { source, translations: {} } };
	});
	const pool = ['a', 'b', 'c', 'd'].map((id) => buildQuestion(id));
	const others = Array.from({ length: many }, (_, index) =>
		buildModule(`module-${index + 1}`, [buildLesson(`other-${index}`)])
	);
	const first = buildModule('module-0', lessons, buildTest(pool, { belongsTo: 'module-0' }));
	return buildCatalogue({ courses: [buildCourse([first, ...others])] });
}

/** Work of a learner: so many tries at checks, lessons, tries at the test, and cities of one name. */
async function work(db: Database, learnerId: string, catalogue: Catalogue, many: number) {
	const module = catalogue.courses[0]?.modules[0];
	for (const [index, lesson] of (module?.lessons ?? []).entries()) {
		const [question] = lesson.texts.source.questions;
		const tries = index === 0 ? many : 1;
		for (let turn = 0; turn < tries && question; turn += 1) {
			const answer = { type: 'choices', ids: [turn % 2 === 0 ? 'right' : 'wrong'] } as const;
			await sendAnswer(db, learnerId, lesson, question, answer);
		}
		const { id: lessonId } = lesson;
		await completeLesson(db, { learnerId, lesson: { ...lesson, checkIds: [] }, now: 1 });
		await keepReadingPlace(db, { learnerId, lessonId, headingId: 'own', now: 1 });
	}
	for (let turn = 0; turn < many && module?.test; turn += 1) {
		await takeTest(db, learnerId, module.test, (turn + 1) * 1e9);
	}
	for (let city = many - 1; city >= 0; city -= 1) {
		await score(db, learnerId, `city-${city}`, many - city);
	}
}

async function takeTest(
	db: Database,
	learnerId: string,
	test: NonNullable<Catalogue['courses'][number]['finalTest']>,
	now: number
) {
	const begun = await beginTest(db, { learnerId, test, locale: 'en', now });
	if (begun.type !== 'begun') throw new Error('too soon');
	const { id, questionIds } = begun.row;
	for (const questionId of questionIds) {
		const answer = { type: 'choices', ids: ['wrong'] } as const;
		await saveTestAnswer(db, { learnerId, id, questionId, answer, isCurrent: () => true });
	}
	await submitTest(db, { learnerId, id, test, now });
}

async function score(db: Database, learnerId: string, id: string, now: number) {
	await createAssessment(db, {
		id,
		ownerId: learnerId,
		instrumentId: buildCatalogue().taughtInstrument.id,
		cityName: 'Tavrin',
		country: null,
		population: null,
		languages: [],
		portalAddress: '',
		now
	});
	const said = { indicatorId: INDICATOR, answer: 'unknown', evidence: '', note: '' } as const;
	await saveFindings(db, { id, learnerId, findings: [said], now });
}

/** Statements that each page runs for somebody with so much of everything. */
async function statementsWith(many: number): Promise<Map<string, string[]>> {
	const counted = new Map<string, string[]>();
	await withTemporaryDatabase(async (db) => {
		const catalogue = contentOf(many);
		const { id, learnerId } = await openAccount(db);
		await work(db, learnerId, catalogue, many);
		const session = await startSession(db, id, 'a test');
		const account = (await findSession(db, session.id))?.account ?? null;
		const locals: App.Locals = {
			db,
			catalogue,
			keys,
			account,
			sessionId: session.id,
			learnerId,
			locale: 'en',
			theme: 'device',
			timeZone: UTC,
			now: 1e12
		};
		for (const [route, params] of PAGES) {
			const load = () => loadPage(route, params, locals);
			counted.set(route.replace('/[lang=locale]', '') || '/', await countStatements(load));
		}
	});
	return counted;
}

it('pages run as many queries for fifty cities, lessons and tries as for one', async () => {
	const [one, fifty] = [await statementsWith(1), await statementsWith(50)];
	const table = [...one].map(([page, statements]) => ({
		page,
		one: statements.length,
		fifty: fifty.get(page)?.length
	}));
	console.table(table);
	expect(table.filter(({ one, fifty }) => one !== fifty)).toEqual([]);
	// A page of somebody signed in that asks for nothing would prove nothing.
	expect(table.filter((row) => row.one === 0)).toEqual([]);
});
