import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { firstCheck, answerOnce } from './support/answer-form';
import { freePort, startBuiltServer, temporaryFolder } from './support/built-server';
import { equal, holds, type Fault, type Outcome } from './fault';
import { newVisitor } from './support/visitor';

const POSTS = 20;

export const fault: Fault = {
	title: 'The server is told to stop',
	quick: true,
	run: async () => [...(await busyServer()), ...(await throughNpm())]
};

/** Posts under way, connections that are idle, half a request, a body that never ends, and two signals. */
async function busyServer(): Promise<Outcome[]> {
	const server = await startBuiltServer();
	const people = await Promise.all(
		Array.from({ length: POSTS }, async () => {
			const visitor = newVisitor(server.origin);
			await answerOnce(visitor);
			return { visitor, form: await firstCheck(visitor) };
		})
	);
	const open = [
		'',
		'GET /en HTTP/1.1\r\nhost: a\r\n',
		'POST /en/display HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nbac'
	];
	const sockets = open.map((bytes) => hold(server.port, bytes));
	await wait(100);
	const sent = Promise.all(
		people.map(({ visitor, form }) => visitor.post(form.action, form.fields))
	);
	await wait(5);
	const began = performance.now();
	server.send('SIGTERM');
	const answered = await sent.then((all) => all.map(({ status }) => status)).catch(() => [0]);
	server.send('SIGTERM');
	const code = await server.ended;
	const ms = Math.round(performance.now() - began);
	for (const socket of sockets) socket.destroy();
	const state = readFileSync(join(server.folder, 'server.state'), 'utf8').trim();
	rmSync(server.folder, { recursive: true });
	return [
		equal(`${POSTS} posts under way`, '303', [...new Set(answered)].join(', ')),
		equal('exit code after two SIGTERM', 0, code),
		holds('time until it has stopped', '≤ 5,000 ms', `${ms} ms`, ms <= 5000),
		equal('what the folder says of the last stop', 'stopped', state)
	];
}

/** npm may end without passing the signal on: the server has to notice. */
async function throughNpm(): Promise<Outcome[]> {
	const folder = temporaryFolder();
	const port = await freePort();
	const npm = spawn('npm', ['start', '--silent'], {
		env: { PATH: process.env.PATH, HOME: folder, PORT: String(port), DATA_DIR: folder },
		stdio: 'ignore'
	});
	const health = `http://127.0.0.1:${port}/healthz`;
	while (!(await fetch(health).catch(() => undefined))) await wait(50);
	const began = performance.now();
	npm.kill('SIGTERM');
	while (await fetch(health).catch(() => undefined)) await wait(50);
	while (readFileSync(join(folder, 'server.state'), 'utf8').trim() !== 'stopped') {
		if (performance.now() - began > 10_000) break;
		await wait(50);
	}
	const ms = Math.round(performance.now() - began);
	rmSync(folder, { recursive: true, force: true });
	return [
		holds('SIGTERM to npm start: port and folder free', '≤ 5,000 ms', `${ms} ms`, ms <= 5000)
	];
}

function hold(port: number, bytes: string): Socket {
	const socket = connect(port, '127.0.0.1');
	socket.on('error', () => undefined);
	socket.write(bytes);
	return socket;
}
