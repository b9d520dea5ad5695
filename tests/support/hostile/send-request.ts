import { Agent, request } from 'node:http';

/** A request as it goes over the line. */
export interface RawRequest {
	readonly method: string;
	/** Path and query, only signs that an address may have. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

export interface RawAnswer {
	/** 0 when the connection broke off. */
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

// A kept connection may be closed by the server just when it is used again, which would look like a fault.
const agent = new Agent({ keepAlive: false });
const PATIENCE_MS = 30_000;

/** Sends a request to this machine and reads the whole answer. */
export function sendRequest(port: number, sent: RawRequest): Promise<RawAnswer> {
	const { method, path, body } = sent;
	const length = body.length > 0 ? { 'content-length': body.length } : {};
	const headers = { origin: `http://127.0.0.1:${port}`, ...sent.headers, ...length };
	const broken = { status: 0, headers: {} };
	return new Promise((resolve) => {
		const asked = request(
			{ host: '127.0.0.1', port, method, path, headers, agent, timeout: PATIENCE_MS },
			(answer) => {
				const parts: Buffer[] = [];
				answer.on('data', (part: Buffer) => parts.push(part));
				answer.on('error', (fault) => resolve({ ...broken, text: fault.message }));
				answer.on('end', () => {
					const text = Buffer.concat(parts).toString('utf8');
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
				});
			}
		);
		asked.on('timeout', () => asked.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
		asked.on('error', (fault) => resolve({ ...broken, text: fault.message }));
		asked.end(body);
	});
}

/** A form as a browser of our own pages sends it. */
export function formRequest(
	path: string,
	fields: readonly (readonly [string, string])[],
	cookie: string
): RawRequest {
	const body = Buffer.from(
		new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()
	);
	const headers = {
		cookie,
		accept: 'text/html',
		'content-type': 'application/x-www-form-urlencoded',
		'sec-fetch-site': 'same-origin'
	};
	return { method: 'POST', path, headers, body };
}

/** A page as a browser asks for it. */
export function pageRequest(path: string, cookie: string): RawRequest {
	return { method: 'GET', path, headers: { cookie, accept: 'text/html' }, body: Buffer.alloc(0) };
}
