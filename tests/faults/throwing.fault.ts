import { rmSync } from 'node:fs';
import { startBuiltServer } from './support/built-server';
import { equal, holds, type Fault } from './fault';
import { request, sendRaw } from './support/raw-request';

/** Loaded before the server: two files throw when they are read, at once and a little later; a signal throws too. */
const PRELOAD = `
	import fs from 'node:fs';
	import { PassThrough } from 'node:stream';
	import { syncBuiltinESMExports } from 'node:module';
	const real = fs.createReadStream;
	fs.createReadStream = (file, ...rest) => {
		if (String(file).includes('icon.svg')) throw new Error('thrown at once');
		if (!String(file).includes('robots.txt')) return real(file, ...rest);
		setTimeout(() => { throw new Error('thrown later'); }, 5);
		void Promise.reject(new Error('nobody waits for this'));
		return new PassThrough();
	};
	syncBuiltinESMExports();
	process.on('SIGUSR2', () => { throw new Error('thrown outside of a request'); });
`;

export const fault: Fault = {
	title: 'The program throws where nobody waits for it',
	quick: true,
	async run() {
		const preload = `data:text/javascript,${encodeURIComponent(PRELOAD)}`;
		const server = await startBuiltServer({ nodeFlags: ['--import', preload] });
		const plain = { 'accept-encoding': 'identity' };
		const atOnce = await sendRaw(server.port, request('/icon.svg', plain));
		const later = await sendRaw(server.port, request('/robots.txt', plain));
		const page = await fetch(`${server.origin}/en`);
		const lines = server
			.said()
			.split('\n')
			.filter((line) => line.includes('"fault"'));
		server.send('SIGUSR2');
		const code = await server.ended;
		rmSync(server.folder, { recursive: true });
		return [
			holds('a file that throws at once', 'no whole answer', atOnce.status, !isWhole(atOnce)),
			holds('a file that throws later', 'no whole answer', later.status, !isWhole(later)),
			equal('another page afterwards', 200, page.status),
			equal('lines of JSON in the log', 3, lines.filter(isJson).length),
			equal('exit code after a fault outside of a request', 1, code),
			holds(
				'its line in the log',
				'names it',
				true,
				server.said().includes('thrown outside of a request')
			)
		];
	}
};

function isWhole({ status, body }: { status: number; body: string }): boolean {
	return status === 200 && body.length > 0;
}

function isJson(line: string): boolean {
	try {
		return typeof (JSON.parse(line) as { fault: unknown }).fault === 'string';
	} catch {
		return false;
	}
}
