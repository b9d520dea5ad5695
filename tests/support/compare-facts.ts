import { asc } from 'drizzle-orm';
import type { Database } from '../../src/lib/server/db/open-database';
import {
	agreedFinding,
	assessment,
	outlineSection
} from '../../src/lib/server/db/schema/assessments';
import { fact } from '../../src/lib/server/db/schema/facts';
import {
	attempt,
	gainCheck,
	lessonCompletion,
	testAttempt
} from '../../src/lib/server/db/schema/learning';
import { account } from '../../src/lib/server/db/schema/people';
import { practiceProposal } from '../../src/lib/server/db/schema/practices';
import type { StoredFact } from '../../src/lib/server/facts/read-facts';

/** By what it is about: everything that is said of it, one line each. */
type Said = Map<string, Set<string>>;

/**
 * Compares what facts tell with what rows hold.
 * @returns what differs, one line each; nothing when every row has its facts and every fact has its row
 */
export async function compareFacts(db: Database): Promise<string[]> {
	const [told, stored] = [toldOf(await facts(db)), await storedIn(db)];
	const missing = [...stored].flatMap(([key, lines]) =>
		[...lines]
			.filter((line) => !told.get(key)?.has(line))
			.map((line) => `not told: ${key}: ${line}`)
	);
	const isConfirmation = (key: string) => key.startsWith('section ');
	// A section that was confirmed may be changed later without being confirmed again.
	const idle = [...told.keys()]
		.filter((key) => !stored.has(key) && !isConfirmation(key))
		.map((key) => `told of nothing: ${key}`);
	return [...missing, ...idle];
}

function facts(db: Database): Promise<StoredFact[]> {
	return db.read.select().from(fact).orderBy(asc(fact.sequence));
}

function add(said: Said, key: string, ...lines: readonly unknown[][]): void {
	const known = said.get(key) ?? new Set();
	for (const line of lines) known.add(line.join(' '));
	said.set(key, known);
}

/** What somebody knows who reads the facts from the first to the last. */
function toldOf(stored: readonly StoredFact[]): Said {
	const said: Said = new Map();
	for (const one of stored) if (one.learnerId !== null) hear(said, { ...one, who: one.learnerId });
	return said;
}

function hear(said: Said, one: StoredFact & { readonly who: string }): void {
	const { kind, who, recordId, edition, outcome, at } = one;
	const subject = one.subjectId ?? '';
	switch (kind) {
		case 'account-opened':
			return add(said, `account ${subject}`, [who, at]);
		case 'attempt-stored':
			return add(said, `try ${who} ${recordId}`, [subject, edition, outcome, at]);
		case 'lesson-completed':
			return add(said, `lesson ${who} ${subject}`, ['in', edition], ['at', at]);
		case 'test-begun':
		case 'test-passed':
		case 'test-failed':
			return add(said, `${kind} ${who} ${recordId}`, [subject, at]);
		case 'gain-before-answered':
		case 'gain-after-answered':
			return add(said, `${kind} ${who} ${subject}`, [at]);
		case 'assessment-begun':
			return add(said, `assessment ${subject}`, [who, edition, at]);
		case 'assessment-deleted':
			for (const key of said.keys()) if (key.split(' ').includes(subject)) said.delete(key);
			return;
		case 'finding-agreed':
		case 'finding-changed':
			said.delete(`finding ${recordId} ${subject}`);
			return add(said, `finding ${recordId} ${subject}`, [who, edition, outcome, at]);
		case 'section-confirmed':
			return add(said, `section ${recordId} ${subject}`, [who, edition]);
		default:
			return hearOfProposal(said, { ...one, subject });
	}
}

function hearOfProposal(
	said: Said,
	{ kind, who, subject }: StoredFact & { readonly who: string; readonly subject: string }
): void {
	said.delete(`proposal ${subject}`);
	if (kind === 'proposal-withdrawn') return;
	const isDecided = kind === 'proposal-published' || kind === 'proposal-declined';
	add(said, `proposal ${subject}`, [who, isDecided ? kind.slice('proposal-'.length) : 'waiting']);
}

/** What the rows of the tables hold, in the same form as the facts. */
async function storedIn(db: Database): Promise<Said> {
	const said: Said = new Map();
	for (const row of await db.read.select().from(account)) {
		add(said, `account ${row.id}`, [row.learnerId, row.createdAt]);
	}
	for (const row of await db.read.select().from(attempt)) {
		const line = [row.questionId, row.questionHash, row.outcome, row.answeredAt];
		add(said, `try ${row.learnerId} ${row.id}`, line);
	}
	for (const row of await db.read.select().from(lessonCompletion)) {
		const key = `lesson ${row.learnerId} ${row.lessonId}`;
		add(said, key, ['in', row.lessonHash], ['at', row.completedAt]);
	}
	for (const row of await db.read.select().from(testAttempt)) {
		const whose = `${row.learnerId} ${row.id}`;
		add(said, `test-begun ${whose}`, [row.testId, row.startedAt]);
		if (row.submittedAt === null) continue;
		add(said, `test-${row.passed ? 'passed' : 'failed'} ${whose}`, [row.testId, row.submittedAt]);
	}
	for (const row of await db.read.select().from(gainCheck)) {
		add(said, `gain-${row.phase}-answered ${row.learnerId} ${row.checkId}`, [row.answeredAt]);
	}
	await storedInCities(db, said);
	for (const row of await db.read.select().from(practiceProposal)) {
		if (row.authorId !== null) add(said, `proposal ${row.id}`, [row.authorId, row.state]);
	}
	return said;
}

async function storedInCities(db: Database, said: Said): Promise<void> {
	const cities = await db.read.select().from(assessment);
	const owner = new Map(cities.map((row) => [row.id, [row.ownerId, row.instrumentId]]));
	const edition = new Map(cities.map((row) => [row.id, row.instrumentId]));
	for (const row of cities) {
		add(said, `assessment ${row.id}`, [row.ownerId, row.instrumentId, row.createdAt]);
	}
	for (const { assessmentId, indicatorId, ...row } of await db.read.select().from(agreedFinding)) {
		const line = [row.agreedBy, edition.get(assessmentId), row.answer, row.agreedAt];
		add(said, `finding ${assessmentId} ${indicatorId}`, line);
	}
	for (const { assessmentId, sectionId, ...row } of await db.read.select().from(outlineSection)) {
		if (row.confirmedInputs === null) continue;
		add(said, `section ${assessmentId} ${sectionId}`, owner.get(assessmentId) ?? []);
	}
}
