import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { withBuiltServer, type BuiltServer } from './support/built-server';
import { equal, holds, type Fault, type Outcome } from './fault';

/** Requests on one connection that nobody waits for before sending the next. */
const PIPELINED = 250;
const PAGE = '/en/courses/local';

export const fault: Fault = {
	title: 'bursts of requests, started as npm start does',
	quick: true,
	run: () =>
		withBuiltServer(
			{ nodeFlags: flagsOfStart(), settings: { TRUSTED_PROXY: 'loopback' } },
			async (server) => [
				...(await onOneConnection(server)),
				...(await withoutBodies(server)),
				...(await withoutEnd(server)),
				...(await onManyConnections(server)),
				equal('still running', true, server.isRunning())
			]
		)
};

function flagsOfStart(): string[] {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: { start: string };
	};
	return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function onOneConnection(server: BuiltServer): Promise<Outcome[]> {
	const burst = open(server, get().repeat(PIPELINED));
	await wait(20);
	const status = await statusForAnother(server);
	const before = burst.answers();
	while (burst.answers() < PIPELINED && !burst.socket.destroyed) await wait(50);
	burst.socket.destroy();
	return [
		equal(`${PIPELINED} requests on one connection: another person meanwhile`, 200, status),
		holds('answers of the burst before hers', '≤ 100', before, before <= 100),
		equal('answers of the burst in the end', PIPELINED, burst.answers())
	];
}

/** Handlers that wait for a body hold no turn for long. */
async function withoutBodies(server: BuiltServer): Promise<Outcome[]> {
	const head = [
		`POST /en/sign-in HTTP/1.1`,
		'host: courses.example',
		`origin: ${server.origin}`,
		'content-type: application/x-www-form-urlencoded',
		'content-length: 9',
		'',
		'email='
	].join('\r\n');
	const senders = Array.from({ length: 200 }, () => open(server, head));
	await wait(500);
	const status = await statusForAnother(server);
	for (const { socket } of senders) socket.write('abc');
	while (senders.some(({ answers, socket }) => answers() === 0 && !socket.destroyed)) {
		await wait(50);
	}
	const answered = senders.filter(({ answers }) => answers() === 1).length;
	for (const { socket } of senders) socket.destroy();
	return [
		equal('200 forms without their last letters: another person meanwhile', 200, status),
		equal('answers once the letters arrived', 200, answered)
	];
}

async function withoutEnd(server: BuiltServer): Promise<Outcome[]> {
	const burst = open(server, get().repeat(4000));
	await wait(200);
	const status = await statusForAnother(server);
	const wasCut = burst.socket.destroyed;
	burst.socket.destroy();
	return [
		equal('4,000 requests on one connection: another person meanwhile', 200, status),
		equal('that connection is cut', true, wasCut)
	];
}

async function onManyConnections(server: BuiltServer): Promise<Outcome[]> {
	const senders = Array.from({ length: 1400 }, () => open(server, get()));
	await wait(200);
	const status = await statusForAnother(server);
	for (const { socket } of senders) socket.destroy();
	return [equal('1,400 connections at the same moment: another person meanwhile', 200, status)];
}

function get(): string {
	return `GET ${PAGE} HTTP/1.1\r\nhost: courses.example\r\n\r\n`;
}

function open({ port }: BuiltServer, bytes: string): { socket: Socket; answers: () => number } {
	const socket = connect(port, '127.0.0.1');
	let count = 0;
	socket.on('data', (chunk: Buffer) => {
		count += chunk.toString('latin1').split('HTTP/1.1 ').length - 1;
	});
	socket.on('error', () => socket.destroy());
	socket.write(bytes);
	return { socket, answers: () => count };
}

async function statusForAnother({ origin }: BuiltServer): Promise<number> {
	const headers = { 'x-forwarded-for': '203.0.113.9' };
	const answer = await fetch(`${origin}/en`, { headers }).catch(() => undefined);
	await answer?.arrayBuffer();
	return answer?.status ?? 0;
}
