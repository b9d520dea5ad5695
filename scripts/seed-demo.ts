import { SOURCE_LOCALE } from '../src/lib/domain/locale/locales';
import { eq } from 'drizzle-orm';
import type { Lesson, Test } from '../src/lib/domain/course/course';
import { hashPassword } from '../src/lib/server/auth/passwords/passwords';
import { demoAssessment } from '../src/lib/server/assessments/open-assessment';
import { createAssessment } from '../src/lib/server/assessments/assessments';
import { saveFindings } from '../src/lib/server/assessments/findings';
import { choosePriorities, prioritiesVersion } from '../src/lib/server/assessments/priorities';
import { saveStatements, statementsVersion } from '../src/lib/server/assessments/statements';
import type { Catalogue } from '../src/lib/server/catalogue/catalogue';
import { readDiskFiles } from '../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../src/lib/server/catalogue/parse-catalogue';
import { readConfig } from '../src/lib/server/config';
import { openDatabase, type Database } from '../src/lib/server/db/open-database';
import { account, learner } from '../src/lib/server/db/schema/people';
import { record } from '../src/lib/server/facts/record';
import { submitAttempt } from '../src/lib/server/learning/checks/attempts';
import { completeLesson, keepReadingPlace } from '../src/lib/server/learning/progress/completions';
import { drawSecret } from '../src/lib/server/learning/checks/draw-secret';
import { formKeys } from '../src/lib/server/learning/checks/form-keys';
import { readAnswer } from '../src/lib/domain/quiz/rules';
import { beginTest } from '../src/lib/server/learning/tests/begin-test';
import { questionsOf } from '../src/lib/server/learning/tests/test-questions';
import { saveTestAnswer } from '../src/lib/server/learning/tests/save-test-answer';
import { submitTest } from '../src/lib/server/learning/tests/submit-test';
import { newId } from '../src/lib/server/new-id';
import { seedProposals } from './seed-proposals';
import { seedSoftware } from './seed-software';
import { rightAnswer, wrongAnswer } from './right-answer';

// Fills an empty data folder with one demo account: a learner half-way through, and three scored cities, and the software behind one service checked.
const EMAIL = 'demo@example.org';
const PASSWORD = 'dalvira-learns-to-score';
const DAY = 24 * 60 * 60 * 1000;

const config = readConfig(process.env);
const db = openDatabase(config.dataDir, config.migrations);
const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const known = await db.read.select().from(account).where(eq(account.email, EMAIL));
if (known.length === 0) await seed(db, catalogue);
db.close();
console.log(`Demo account: ${EMAIL}, password: ${PASSWORD}`);

async function seed(db: Database, catalogue: Catalogue): Promise<void> {
	const now = Date.now();
	const learnerId = newId();
	const accountId = newId();
	const passwordHash = await hashPassword(PASSWORD);
	await db.write(async (tx) => {
		await tx.insert(learner).values({ id: learnerId, createdAt: now, lastSeenAt: now });
		await tx.insert(account).values({
			id: accountId,
			learnerId,
			email: EMAIL,
			name: 'Demo learner',
			passwordHash,
			locale: SOURCE_LOCALE,
			isDemo: true,
			createdAt: now
		});
		await record(tx, { kind: 'account-opened', learnerId, subjectId: accountId, at: now });
	});
	await learn(db, catalogue, learnerId, now - 12 * DAY);
	await seedSoftware(db, catalogue, learnerId, now);
	await scoreCities(db, catalogue, learnerId, now);
	await seedProposals(db, learnerId, now);
}

/** The first module complete with its test, two lessons of the second, and a third one begun. */
async function learn(
	db: Database,
	catalogue: Catalogue,
	learnerId: string,
	start: number
): Promise<void> {
	const [welcome, second] = catalogue.courses[0]?.modules ?? [];
	if (!welcome || !second) return;
	for (const lesson of welcome.lessons) await finish(db, learnerId, lesson, start);
	if (welcome.test) await pass(db, learnerId, welcome.test, start + DAY);
	const [first, other, third] = second.lessons;
	if (first) await finish(db, learnerId, first, start + 5 * DAY);
	if (other) await finish(db, learnerId, other, start + 9 * DAY);
	const heading = third?.texts.source.headings[1];
	if (!third || !heading) return;
	const now = start + 11 * DAY;
	await answer(db, learnerId, third, 1, now);
	await keepReadingPlace(db, { learnerId, lessonId: third.id, headingId: heading.id, now });
}

async function finish(db: Database, learnerId: string, lesson: Lesson, now: number): Promise<void> {
	await answer(db, learnerId, lesson, lesson.checkIds.length, now);
	await completeLesson(db, { learnerId, lesson, now });
}

/** Answers the first `count` checks of a lesson; the second one wrong at first, as people do. */
async function answer(
	db: Database,
	learnerId: string,
	lesson: Lesson,
	count: number,
	now: number
): Promise<void> {
	const keys = formKeys(await drawSecret(db));
	const questions = lesson.texts.source.questions.slice(0, count);
	for (const [index, question] of questions.entries()) {
		const formId = newId();
		const draw = keys.draw(formId, question.id);
		const fields = (index === 1 ? wrongAnswer : rightAnswer)(question, draw);
		const seal = keys.seal(question);
		const sent = {
			learnerId,
			lesson,
			question,
			keys,
			formId,
			seal,
			fields,
			locale: SOURCE_LOCALE,
			now
		};
		await submitAttempt(db, sent);
	}
}

async function pass(db: Database, learnerId: string, test: Test, now: number): Promise<void> {
	const begun = await beginTest(db, { learnerId, test, locale: SOURCE_LOCALE, now });
	if (begun.type !== 'begun') throw new Error(`${test.id} cannot be begun`);
	const { row } = begun;
	const keys = formKeys(await drawSecret(db));
	for (const question of questionsOf(test, row, SOURCE_LOCALE)) {
		const draw = keys.draw(row.seed, question.id);
		const read = readAnswer(question, draw, rightAnswer(question, draw));
		if (read.type !== 'answer') throw new Error(`no answer for ${question.id}`);
		await saveTestAnswer(db, {
			learnerId,
			id: row.id,
			questionId: question.id,
			answer: read.answer,
			isCurrent: () => true
		});
	}
	await submitTest(db, { learnerId, id: row.id, test, now });
}

/** Dalvira this year and last year, and Orlen with two criteria answered. */
async function scoreCities(
	db: Database,
	catalogue: Catalogue,
	learnerId: string,
	now: number
): Promise<void> {
	const city = catalogue.demoCity;
	if (!city) return;
	const example = demoAssessment(city, SOURCE_LOCALE);
	const gained = [
		'IF-224',
		'CP-222',
		'CP-231',
		'CP-284',
		'CP-290',
		'SP-254',
		'SP-269a',
		'EGL-240',
		'TEC-288'
	];
	const lost = ['CP-295', 'TEC-208'];
	const all = [...example.findings.values()];
	const lastYear = all.map((finding) => ({
		...finding,
		answer: gained.includes(finding.indicatorId)
			? ('not-met' as const)
			: lost.includes(finding.indicatorId)
				? ('met' as const)
				: finding.answer
	}));
	const begin = async (cityName: string, when: number) => {
		const id = newId();
		await createAssessment(db, {
			id,
			ownerId: learnerId,
			instrumentId: catalogue.taughtInstrument.id,
			cityName,
			country: null,
			population: cityName === 'Orlen' ? 41_000 : example.population,
			languages: ['en'],
			portalAddress: `https://www.${cityName.toLowerCase()}.example`,
			isDemo: true,
			now: when
		});
		return id;
	};
	const before = await begin('Dalvira', now - 365 * DAY);
	await saveFindings(db, { id: before, learnerId, findings: lastYear, now: now - 364 * DAY });
	const orlen = await begin('Orlen', now - 20 * DAY);
	const part = all
		.filter(({ indicatorId }) => /^(IF|CP)-/.test(indicatorId))
		.slice(0, 22)
		.map((finding) => ({ ...finding, evidence: '', note: '' }));
	await saveFindings(db, { id: orlen, learnerId, findings: part, now: now - 3 * DAY });
	const today = await begin('Dalvira', now - 8 * DAY);
	await saveFindings(db, { id: today, learnerId, findings: all, now: now - 2 * DAY });
	await choosePriorities(db, {
		id: today,
		learnerId,
		version: prioritiesVersion([]),
		indicatorIds: city.chosen,
		now: now - DAY
	});
	await saveStatements(db, {
		id: today,
		learnerId,
		version: statementsVersion({}),
		texts: {
			nationalAchievement: example.statements.nationalAchievement ?? '',
			nationalChallenge: example.statements.nationalChallenge ?? '',
			localAchievement: example.statements.localAchievement ?? '',
			localChallenge: example.statements.localChallenge ?? ''
		},
		now: now - DAY
	});
}
