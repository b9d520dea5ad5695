import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { allLessons } from '../../src/lib/server/catalogue/catalogue';
import { DATABASE_FILE } from '../../src/lib/server/db/database';
import { firstCheck } from './support/answer-form';
import { filled, keysOfFolder } from './support/answer-keys';
import { startBuiltServer, stop, temporaryFolder, withBuiltServer } from './support/built-server';
import { equal, holds, type Fault, type Outcome } from './fault';
import { shiftedClock } from './support/shifted-clock';
import { LESSON, newVisitor, type Visitor } from './support/visitor';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const YEARS = 2 * 365 * DAY;
const PASSWORD = 'four quiet lamps on a hill';
const MOST_WAIT_S = 15 * 60;

export const fault: Fault = {
	title: 'The clock of the machine jumps',
	quick: true,
	run: async () => [
		...(await laterAnswer()),
		...(await twoTabs()),
		...(await othersStaySignedIn()),
		...(await waitsEnd()),
		...(await waitsEndAfterRestart())
	]
};

/** Back by a day between two answers to one check. */
async function laterAnswer(): Promise<Outcome[]> {
	const clock = shiftedClock();
	return withBuiltServer(clock.options, async (server) => {
		const visitor = newVisitor(server.origin);
		const keys = keysOfFolder(server.folder);
		const form = await firstCheck(visitor);
		const question = questionNamed(form.fields.question ?? '');
		const first = await visitor.post(form.action, filled(form, question, keys, 'wrong'));
		await clock.jump(server, -DAY);
		const again = await firstCheck(visitor, `${LESSON}?retry=${question.id}`);
		const second = await visitor.post(again.action, filled(again, question, keys, 'right'));
		const page = await (await visitor.get(LESSON)).text();
		const section = page.split(`id="q-${question.id}"`)[1]?.split('</section>')[0] ?? '';
		return [
			equal(
				'back one day: a wrong answer, then the right one',
				'303, 303',
				statuses(first, second)
			),
			equal(
				'back one day: the page shows the later one',
				'right',
				section.includes('Your answer, right') ? 'right' : 'the earlier one'
			)
		];
	});
}

/** Back by an hour between what two tabs save. */
async function twoTabs(): Promise<Outcome[]> {
	const clock = shiftedClock();
	return withBuiltServer(clock.options, async (server) => {
		const person = await register(server.origin, 'tabs');
		const city = await person.post('/en/assessments/new?/create', {
			cityName: 'Tavrin',
			portalAddress: 'tavrin.example'
		});
		const [address = ''] =
			/^\/en\/assessments\/[\da-f-]{36}/.exec(city.headers.get('location') ?? '') ?? [];
		const path = `${address}/questions/SP-254`;
		const version = await versionOf(person, path);
		const save = (answer: string, seen: string) =>
			person.post(`${path}?/save`, { answer, version: seen });
		const first = await save('met', version);
		await clock.jump(server, -HOUR);
		const second = await save('not-met', version);
		const stored = answerIn(server.folder);
		const third = await save('not-met', await versionOf(person, path));
		return [
			equal('back one hour: two tabs, one version', '303, 409', statuses(first, second)),
			equal('back one hour: the answer of the first tab', 'met', stored),
			equal(
				'back one hour: saved from a fresh page',
				'303, not-met',
				`${third.status}, ${answerIn(server.folder)}`
			)
		];
	});
}

/** Two years ahead while one person signs in, then right again. */
async function othersStaySignedIn(): Promise<Outcome[]> {
	const clock = shiftedClock();
	return withBuiltServer(clock.options, async (server) => {
		const names = ['one', 'two', 'three', 'late'];
		const others = await Promise.all(names.map((name) => register(server.origin, name)));
		await clock.jump(server, YEARS);
		const late = newVisitor(server.origin);
		const signedIn = await signIn(late, 'late', PASSWORD);
		const meanwhile = await signedInOf([...others, late]);
		await clock.jump(server, 0);
		const afterwards = await signedInOf([...others, late]);
		return [
			equal('+2 years: somebody signs in', 303, signedIn.status),
			equal('+2 years: still signed in, of five browsers', 5, meanwhile),
			equal('right again: still signed in', 5, afterwards)
		];
	});
}

/** Wrong passwords two years ahead; then the clock is set right. */
async function waitsEnd(): Promise<Outcome[]> {
	const clock = shiftedClock();
	return withBuiltServer(clock.options, async (server) => {
		await register(server.origin, 'waiting');
		await clock.jump(server, YEARS);
		const ahead = await tryWrong(server.origin);
		await clock.jump(server, 0);
		const right = await signIn(newVisitor(server.origin), 'waiting', PASSWORD);
		return [
			waitOf('+2 years: wait after wrong passwords', ahead),
			waitOf('right again: wait for the right password', right)
		];
	});
}

/** The same with servers that start under the wrong and under the right clock. */
async function waitsEndAfterRestart(): Promise<Outcome[]> {
	const clock = shiftedClock();
	const options = { ...clock.options, folder: temporaryFolder() };
	clock.set(YEARS);
	const ahead = await startBuiltServer(options);
	const early = await register(ahead.origin, 'waiting');
	await tryWrong(ahead.origin);
	const session = early.cookie('session');
	await stop(ahead);
	clock.set(0);
	const server = await startBuiltServer(options);
	const right = await signIn(newVisitor(server.origin), 'waiting', PASSWORD);
	const old = await fetch(`${server.origin}/en/account`, {
		headers: { cookie: `session=${session}` },
		redirect: 'manual'
	});
	await stop(server);
	rmSync(options.folder, { recursive: true });
	return [
		waitOf('started at +2 years, then right: wait for the right password', right),
		equal(
			'a session that would last two years more',
			'signed out',
			old.status === 200 ? 'signed in' : 'signed out'
		)
	];
}

function statuses(...answers: readonly Response[]): string {
	return answers.map(({ status }) => status).join(', ');
}

function waitOf(what: string, { status, headers }: Response): Outcome {
	const seconds = status === 303 ? 0 : Number(headers.get('retry-after') ?? Number.NaN);
	return holds(what, `≤ ${MOST_WAIT_S} s`, `${seconds} s (${status})`, seconds <= MOST_WAIT_S);
}

function questionNamed(id: string) {
	const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
	const questions = allLessons(catalogue).flatMap(({ lesson }) => lesson.texts.source.questions);
	const found = questions.find((question) => question.id === id);
	if (!found) throw new Error(`no check ${id}`);
	return found;
}

async function register(origin: string, name: string): Promise<Visitor> {
	const visitor = newVisitor(origin);
	const form = { name, email: `${name}@tavrin.example`, password: PASSWORD };
	const answer = await visitor.post('/en/register', form);
	if (answer.status !== 303) throw new Error(`${name} was not registered: ${answer.status}`);
	return visitor;
}

function signIn(visitor: Visitor, name: string, password: string): Promise<Response> {
	return visitor.post('/en/sign-in', { email: `${name}@tavrin.example`, password });
}

/** Sends wrong passwords until one has to wait. */
async function tryWrong(origin: string): Promise<Response> {
	const stranger = newVisitor(origin);
	for (let time = 0; ; time += 1) {
		const answer = await signIn(stranger, 'waiting', `not it ${time}`);
		if (answer.status === 429 || time === 40) return answer;
	}
}

async function signedInOf(people: readonly Visitor[]): Promise<number> {
	const answers = await Promise.all(people.map((person) => person.get('/en/account')));
	return answers.filter(({ status }) => status === 200).length;
}

async function versionOf(person: Visitor, path: string): Promise<string> {
	const page = await (await person.get(path)).text();
	return /name="version" value="([^"]*)"/.exec(page)?.[1] ?? '';
}

function answerIn(folder: string): string {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	const answer = database
		.prepare(`select answer from finding where indicator_id = 'SP-254'`)
		.pluck()
		.get();
	database.close();
	return String(answer);
}
