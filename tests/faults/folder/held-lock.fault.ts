import { setTimeout as wait } from 'node:timers/promises';
import { answerOnce, firstCheck } from '../support/answer-form';
import { stop, withBuiltServer, type BuiltServer } from '../support/built-server';
import { equal, holds, type Fault, type Outcome } from '../fault';
import { holdWriteLock } from '../support/lock-holder';
import { LESSON, newVisitor, type ShownForm, type Visitor } from '../support/visitor';

const WRITERS = 24;

export const fault: Fault = {
	title: 'Another process holds the write lock',
	quick: true,
	run: () =>
		withBuiltServer({}, async (server) => {
			const people = await Promise.all(Array.from({ length: WRITERS }, () => ready(server)));
			const holder = await holdWriteLock(server.folder);
			const sending = people.map((person) => send(person));
			const worst = await worstLatency(server, Promise.race(sending));
			const tries = await Promise.all(sending);
			const late = await Promise.all(people.map((person) => send(person)));
			const pages = await Promise.all(people.map(({ visitor }) => visitor.get(LESSON)));
			await holder.letGo();
			const again = await Promise.all(people.map((person) => send(person)));
			const stopping = await whileHeld(server, people);
			return [
				...refused('at once', tries),
				...refused('a second time', late),
				equal('pages read meanwhile', 200, statuses(pages.map(({ status }) => status))),
				holds('longest wait of /healthz while they wait', '≤ 300 ms', `${worst} ms`, worst <= 300),
				equal('the same answers after it let go', 303, statuses(again.map(({ status }) => status))),
				...stopping
			];
		})
};

interface Person {
	readonly visitor: Visitor;
	readonly form: ShownForm;
}

interface Sent {
	readonly status: number;
	readonly ms: number;
	readonly page: string;
}

/** A visitor whose work is kept already, with a form open. */
async function ready({ origin }: BuiltServer): Promise<Person> {
	const visitor = newVisitor(origin);
	await answerOnce(visitor);
	return { visitor, form: await firstCheck(visitor) };
}

async function send({ visitor, form }: Person): Promise<Sent> {
	const began = performance.now();
	const answer = await visitor.post(form.action, form.fields).catch(() => undefined);
	const page = (await answer?.text()) ?? '';
	return { status: answer?.status ?? 0, ms: Math.round(performance.now() - began), page };
}

function refused(when: string, tries: readonly Sent[]): Outcome[] {
	const slowest = Math.max(...tries.map(({ ms }) => ms));
	const isClear = tries.every(({ page }) => page.includes('The server cannot save at this moment'));
	return [
		equal(`${WRITERS} answers sent ${when}`, 503, statuses(tries.map(({ status }) => status))),
		holds('the slowest of them', '≤ 1,000 ms', `${slowest} ms`, slowest <= 1000),
		holds('their page', 'says that it cannot save now', isClear, isClear)
	];
}

/** A server that is told to stop while answers wait for the lock. */
async function whileHeld(server: BuiltServer, people: readonly Person[]): Promise<Outcome[]> {
	const holder = await holdWriteLock(server.folder);
	const sent = Promise.all(people.map((person) => send(person)));
	await wait(100);
	const began = performance.now();
	const code = await stop(server);
	const ms = Math.round(performance.now() - began);
	const answered = await sent;
	await holder.letGo();
	return [
		equal('answers under way at SIGTERM', 503, statuses(answered.map(({ status }) => status))),
		equal('exit code', 0, code),
		holds('time until it has stopped', '≤ 5,000 ms', `${ms} ms`, ms <= 5000)
	];
}

/** Asks for /healthz until `end`; the worst wait shows for how long the server answered nobody. */
async function worstLatency({ origin }: BuiltServer, end: Promise<unknown>): Promise<number> {
	let isOver = false;
	let worst = 0;
	void end.then(() => (isOver = true));
	// the requests themselves are read first
	await wait(100);
	while (!isOver) {
		const began = performance.now();
		await (await fetch(`${origin}/healthz`)).arrayBuffer();
		if (!isOver) worst = Math.max(worst, performance.now() - began);
		await wait(10);
	}
	return Math.round(worst);
}

function statuses(all: readonly number[]): string {
	return [...new Set(all)].sort().join(', ');
}
