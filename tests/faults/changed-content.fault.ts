import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { rightAnswer } from '../../scripts/right-answer';
import type { PublicOption } from '../../src/lib/domain/quiz/choices/choice';
import type { Question } from '../../src/lib/domain/quiz/question';
import { presentQuestion, readAnswer } from '../../src/lib/domain/quiz/rules';
import { allLessons, lessonPath } from '../../src/lib/server/catalogue/catalogue';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { DATABASE_FILE } from '../../src/lib/server/db/database';
import { keysOfFolder } from './support/answer-keys';
import {
	freePort,
	withBuiltServer,
	temporaryFolder,
	type BuiltServer
} from './support/built-server';
import {
	copyTree,
	questionsInLessons,
	removedPart,
	renameLesson,
	rewriteQuestion,
	rewriteYaml,
	withPartAdded,
	withPartRemoved,
	withPartsReordered,
	type PlacedQuestion,
	type WrittenQuestion
} from './support/changed-content';
import { holds, type Fault, type Outcome } from './fault';
import { newVisitor, type Visitor } from './support/visitor';
import { optionsIn } from '../support/content/shown-parts';

const COURSE = 'local';
const TEST = 'content/courses/local/05-services-provision/test.yaml';
const TEST_PATH = '/en/courses/local/services-provision/test';
const GAIN = 'content/courses/local/gain-check.yaml';
const GAIN_PATH = '/en/courses/local/check/before';
const CHANGED = 'This question was changed after you opened it';
const GONE = 'This question is no longer in this lesson';
const MOVED = 'It was moved after you opened the page';

type Change = (question: WrittenQuestion) => WrittenQuestion | undefined;

/** What happens to an answer that was chosen on a page from before the change. */
type Wanted = 'asked again' | 'stored' | 'gone' | 'gone, moved';

/** A check whose page is opened before the content changes and sent afterwards. */
interface Case {
	readonly what: string;
	readonly placed: PlacedQuestion;
	readonly wanted: Wanted;
	/** Changes the copy of the tree. */
	apply(root: string): void;
	/** Id of the check after the change. */
	readonly idAfter?: string;
	/** Text of the one choice that is sent; the right answer, unless given. */
	readonly chosen?: string;
	/** Sends what a page of the first release would send: places instead of drawn values, and no seal. */
	readonly isOldPage?: boolean;
}

export const fault: Fault = {
	title: 'The content is changed while pages are open',
	quick: false,
	async run() {
		const cases = chooseCases();
		const root = copyTree();
		for (const one of cases) one.apply(root);
		rewriteYaml(root, TEST, changeEveryItem);
		rewriteYaml(root, GAIN, changeEveryPair);
		buildIn(root);
		const options = { folder: temporaryFolder(), port: await freePort() };
		const open = await withBuiltServer(options, async (before) => {
			const checks = [];
			for (const one of cases) checks.push(await openCheck(before, one));
			return [...checks, await openTest(before), await openGainCheck(before)];
		});
		const outcomes = await withBuiltServer({ ...options, root }, async (after) => {
			const seen: Outcome[] = [];
			for (const send of open) seen.push(await send(after));
			return seen;
		});
		for (const folder of [root, options.folder]) rmSync(folder, { recursive: true });
		return outcomes;
	}
};

/** A question of its own for every change, each in a lesson that nothing else is done to where that matters. */
function chooseCases(): Case[] {
	const free = questionsInLessons(COURSE);
	const take = (kind: string, isAlone = false) => {
		const place = free.findIndex(({ file, written }) => {
			const inFile = free.filter((other) => other.file === file).length;
			return written.kind === kind && (!isAlone || inFile > 1);
		});
		const [placed] = free.splice(place, 1);
		if (!placed) throw new Error(`the course has too few questions of the kind ${kind}`);
		if (isAlone) {
			const rest = free.filter(({ file }) => file !== placed.file);
			free.splice(0, free.length, ...rest);
		}
		return placed;
	};
	const inPlace = (what: string, wanted: Wanted, kind: string, change: Change): Case => {
		const placed = take(kind);
		return {
			what: `${kind}: ${what}`,
			placed,
			wanted,
			apply: (root) => rewriteQuestion(root, placed, change)
		};
	};
	const removed = (kind: string): Case => {
		const one = inPlace('one choice removed', 'asked again', kind, withPartRemoved);
		const { written } = one.placed;
		const gone = written.choices?.find(({ id }) => id === removedPart(written));
		return {
			...one,
			...(gone ? { chosen: (gone as unknown as { text: string }).text } : {}),
			apply(root) {
				one.apply(root);
				addRename(root, (ids) => {
					ids.options = { ...ids.options, [written.id]: { [removedPart(written)]: null } };
				});
			}
		};
	};
	const kinds = ['single', 'matching', 'ordering'];
	const moved = take('single', true);
	const goneForGood = take('single');
	const goneElsewhere = take('single');
	const successor = take('single');
	const renamed = take('single');
	return [
		...kinds.map((kind) => inPlace('one choice added', 'asked again', kind, withPartAdded)),
		...kinds.map((kind) => removed(kind)),
		...kinds.map((kind) =>
			inPlace('other order of the choices', 'stored', kind, withPartsReordered)
		),
		{
			what: 'single: renamed, with a redirect',
			placed: renamed,
			wanted: 'stored',
			idAfter: 'renamed-today',
			apply(root) {
				rewriteQuestion(root, renamed, (question) => ({ ...question, id: 'renamed-today' }));
				addRename(root, (ids) => {
					ids.questions = { ...ids.questions, [renamed.written.id]: 'renamed-today' };
				});
			}
		},
		{
			what: 'single: removed, another check of another lesson instead',
			placed: goneElsewhere,
			wanted: 'gone, moved',
			idAfter: successor.written.id,
			apply(root) {
				rewriteQuestion(root, goneElsewhere, () => undefined);
				addRename(root, (ids) => {
					const { id, choices = [] } = goneElsewhere.written;
					ids.questions = { ...ids.questions, [id]: successor.written.id };
					const givenUp = Object.fromEntries(choices.map((choice) => [choice.id, null]));
					ids.options = { ...ids.options, [successor.written.id]: givenUp };
				});
			}
		},
		{
			what: 'single: removed, was in no ledger',
			placed: goneForGood,
			wanted: 'gone',
			apply(root) {
				rewriteQuestion(root, goneForGood, () => undefined);
				forgetInLedger(root, goneForGood.written.id);
			}
		},
		{
			what: 'single: its lesson has another address',
			placed: moved,
			wanted: 'stored',
			apply(root) {
				renameLesson(root, moved);
				const path = pathOf(moved).replace('/en', '');
				rewriteYaml(root, 'content/redirects.yaml', (content) => {
					const all = content as unknown as { addresses: Record<string, string> };
					all.addresses[path] = `${path}-moved`;
				});
			}
		},
		...['single', 'multiple', 'matching'].map((kind) => ({
			...inPlace('a page of the first release', 'asked again', kind, (same) => same),
			isOldPage: true
		})),
		{
			...inPlace(
				'a page of the first release, choice added',
				'asked again',
				'multiple',
				withPartAdded
			),
			isOldPage: true
		}
	];
}

type Renames = Record<string, Record<string, unknown>>;

function addRename(root: string, change: (ids: Renames) => void): void {
	rewriteYaml(root, 'content/redirects.yaml', (content) => {
		change((content as unknown as { ids: Renames }).ids);
	});
}

function forgetInLedger(root: string, id: string): void {
	rewriteYaml(root, 'content/ledger.yaml', (content) => {
		const ledger = content as unknown as { questions: string[]; options: Record<string, unknown> };
		ledger.questions = ledger.questions.filter((known) => known !== id);
		delete ledger.options[id];
	});
}

function changeEveryItem(content: Record<string, never>): void {
	const test = content as unknown as { questions: WrittenQuestion[] };
	test.questions = test.questions.map(changed);
}

function changeEveryPair(content: Record<string, never>): void {
	const check = content as unknown as { pairs: { before: WrittenQuestion }[] };
	for (const pair of check.pairs) pair.before = changed(pair.before);
}

/** With one choice more, or with other words where there is nothing to choose. */
function changed(question: WrittenQuestion): WrittenQuestion {
	const { choices, pairs, items } = question;
	if (choices ?? pairs ?? items) return withPartAdded(question);
	return { ...question, prompt: `${question.prompt} Think twice.` };
}

function buildIn(root: string): void {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	try {
		execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
			cwd: root,
			stdio: 'pipe'
		});
	} catch (reason) {
		throw new Error(
			`the changed content cannot be built: ${String((reason as { stderr: Buffer }).stderr)}`
		);
	}
}

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const placedLessons = allLessons(catalogue);

function lessonOf({ written }: PlacedQuestion) {
	const found = placedLessons.find(({ lesson }) => lesson.checkIds.includes(written.id));
	if (!found) throw new Error(`no lesson has the check ${written.id}`);
	return found;
}

function pathOf(placed: PlacedQuestion): string {
	return `/en${lessonPath(lessonOf(placed))}`;
}

function questionOf(placed: PlacedQuestion): Question {
	const questions = lessonOf(placed).lesson.texts.source.questions;
	const found = questions.find(({ id }) => id === placed.written.id);
	if (!found) throw new Error(`no question ${placed.written.id}`);
	return found;
}

/** Opens the page of a check. @returns what sends it to the server of the changed content */
async function openCheck(server: BuiltServer, one: Case) {
	const { placed, wanted } = one;
	const visitor = newVisitor(server.origin);
	const path = pathOf(placed);
	const html = await (await visitor.get(path)).text();
	const section = html.split(`id="q-${placed.written.id}"`)[1]?.split('</section>')[0] ?? '';
	const question = questionOf(placed);
	const attempt = one.isOldPage ? randomUUID() : hidden(section, 'attempt');
	const draw = keysOfFolder(server.folder).draw(attempt, question.id);
	const fields = one.isOldPage
		? placesOf(question)
		: (chosenFields(question, optionsIn(presentQuestion(question, draw)), one.chosen) ??
			rightAnswer(question, draw));
	const chosen = readAnswer(question, draw, fields);
	const body = new URLSearchParams({ question: question.id, attempt });
	if (!one.isOldPage) body.set('asked', hidden(section, 'asked'));
	for (const [name, values] of fields) for (const value of values) body.append(name, value);
	return async (after: BuiltServer): Promise<Outcome> => {
		const answer = await send(visitor, `${path}?/answer`, body);
		const id = one.idAfter ?? question.id;
		const stored = answersIn(after.folder, [question.id, id]);
		const expected = chosen.type === 'answer' ? `${id} ${JSON.stringify(chosen.answer)}` : '';
		const seen = seenIn(answer, stored, expected);
		return holds(one.what, wanted, seen, seen === wanted);
	};
}

function chosenFields(
	question: Question,
	options: readonly PublicOption[],
	text: string | undefined
): ReadonlyMap<string, readonly string[]> | undefined {
	if (text === undefined) return undefined;
	const option = options.find((shown) => shown.text === text);
	if (!option) throw new Error(`${question.id} offers no "${text}"`);
	return new Map([['answer', [option.value]]]);
}

/** What forms of the first release sent: the place of each thing in the content. */
function placesOf(question: Question): ReadonlyMap<string, readonly string[]> {
	if (question.kind !== 'matching') return new Map([['answer', ['2']]]);
	return new Map(question.pairs.map((_, place) => [`row-${place + 1}`, [String(place + 1)]]));
}

/** Opens the first question of a module test. */
async function openTest({ origin, folder }: BuiltServer) {
	const visitor = newVisitor(origin);
	const password = 'four quiet lamps on a hill';
	await visitor.post('/en/register', {
		name: 'Learner',
		email: 'learner@tavrin.example',
		password
	});
	const begun = await visitor.post(`${TEST_PATH}?/begin`, {});
	const path = (begun.headers.get('location') ?? '').replace(/[?#].*$/, '');
	const pool = catalogue.courses.flatMap(({ modules }) =>
		modules.flatMap(({ test }) => test?.questions.source ?? [])
	);
	let place = 0;
	let html: string;
	let question: Question | undefined;
	// a question with choices to add to; every try draws some
	do {
		place += 1;
		html = await (await visitor.get(`${path}?q=${place}`)).text();
		question = pool.find((candidate) => candidate.id === hidden(html, 'question'));
		if (!question) throw new Error(`${path} asks no question with choices (${begun.status})`);
	} while (question.kind !== 'single' && question.kind !== 'multiple');
	const { id, kind } = question;
	const read = (sql: string) => readOne(folder, sql);
	const draw = keysOfFolder(folder).draw(read('select seed from test_attempt'), id);
	const body = new URLSearchParams({
		question: id,
		attempt: hidden(html, 'attempt'),
		asked: hidden(html, 'asked')
	});
	const kept = read('select answers from test_attempt');
	for (const [name, values] of rightAnswer(question, draw)) {
		for (const value of values) body.append(name, value);
	}
	return async (): Promise<Outcome> => {
		const answer = await send(visitor, `${path}?/answer&q=${place}`, body);
		const isKept = read('select answers from test_attempt') === kept;
		const seen = seenIn(answer, isKept ? [] : ['something'], '');
		return holds(
			`module test, ${kind}: one choice added`,
			'asked again',
			seen,
			seen === 'asked again'
		);
	};
}

/** Opens the questions before a course. */
async function openGainCheck({ origin, folder }: BuiltServer) {
	const visitor = newVisitor(origin);
	const html = await (await visitor.get(GAIN_PATH)).text();
	const seed = hidden(html, 'seed');
	const keys = keysOfFolder(folder);
	const pairs =
		catalogue.courses.find(({ slug }) => slug === COURSE)?.gainCheck?.pairs.source ?? [];
	const body = new URLSearchParams({ seed });
	for (const { before } of pairs) {
		body.append(`${before.id}:asked`, hidden(html, `${before.id}:asked`));
		for (const [name, values] of rightAnswer(before, keys.draw(seed, before.id))) {
			for (const value of values) body.append(`${before.id}:${name}`, value);
		}
	}
	return async (): Promise<Outcome> => {
		const answer = await send(visitor, `${GAIN_PATH}?/send`, body);
		const rows = readOne(folder, 'select count(*) from gain_check') === '0' ? [] : ['something'];
		const seen = seenIn(answer, rows, '');
		return holds('questions before a course: changed', 'asked again', seen, seen === 'asked again');
	};
}

interface Answered {
	readonly status: number;
	readonly text: string;
}

/** Sends a form as a browser does, which sends it again to where a permanent redirect leads. */
async function send(visitor: Visitor, path: string, body: URLSearchParams): Promise<Answered> {
	const answer = await visitor.post(path, body);
	const next = answer.headers.get('location');
	if (answer.status === 308 && next) return send(visitor, next, body);
	return { status: answer.status, text: await answer.text() };
}

/** What became of an answer: what the page says and what is stored must agree. */
function seenIn({ status, text }: Answered, stored: readonly string[], expected: string): string {
	const isStored = stored.length === 1 && stored[0] === expected;
	if (status === 303 && isStored) return 'stored';
	if (stored.length > 0) return `${status}, and stored: ${stored.join('; ')}, not ${expected}`;
	if (status === 409 && text.includes(CHANGED)) return 'asked again';
	if (status === 410 && text.includes(MOVED)) return 'gone, moved';
	if (status === 410 && text.includes(GONE)) return 'gone';
	return `${status} without the sentence for it`;
}

function answersIn(folder: string, ids: readonly string[]): string[] {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	const rows = database.prepare('select question_id as id, answer from attempt').all() as {
		id: string;
		answer: string;
	}[];
	database.close();
	return rows.filter(({ id }) => ids.includes(id)).map(({ id, answer }) => `${id} ${answer}`);
}

function readOne(folder: string, sql: string): string {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	const value = String(database.prepare(sql).pluck().get());
	database.close();
	return value;
}

function hidden(html: string, name: string): string {
	return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
