import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { lingerAfter } from './linger';

let server: Server | undefined;
afterEach(() => server?.closeAllConnections());

async function refusing(): Promise<number> {
	server = createServer((request, response) => {
		lingerAfter(request);
		response.writeHead(413, { connection: 'close' }).end('too long');
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}

const HEAD = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5000000\r\n\r\n';
const PART = 'x'.repeat(100_000);

describe('lingerAfter', () => {
	it('lets who still sends a long body hear the answer', async () => {
		const socket = connect({ port: await refusing(), host: '127.0.0.1', allowHalfOpen: true });
		const closed = new Promise((resolve) => socket.once('close', resolve));
		const faults: string[] = [];
		socket.on('error', (fault) => faults.push(fault.message));
		socket.write(HEAD);
		for (let sent = 0; sent < 50; sent += 1) {
			socket.write(PART);
			await wait(2);
		}
		let heard = '';
		socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
		socket.end();
		await closed;
		expect(faults).toEqual([]);
		expect(heard).toMatch(/^HTTP\/1\.1 413 [\s\S]*too long/);
	});

	it('ends the connection of somebody who never stops sending', async () => {
		const socket = connect({ port: await refusing(), host: '127.0.0.1', allowHalfOpen: true });
		const faults: string[] = [];
		socket.on('error', (fault) => faults.push(fault.message)).resume();
		socket.write(HEAD);
		while (!socket.destroyed) {
			socket.write('x');
			await wait(20);
		}
		expect(faults[0]).toMatch(/EPIPE|ECONNRESET/);
	});

	it('keeps nobody whose request was read', async () => {
		const answer = await fetch(`http://127.0.0.1:${await refusing()}/`);
		expect(await answer.text()).toBe('too long');
	});
});
