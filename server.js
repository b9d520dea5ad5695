// Serves the build: a guard around every request, fixed headers and compression on every answer, and a clean stop.
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import { answerInTurn } from './src/serve/answer-in-turn.js';
import { answerPlainly, answerRaw, fixedHeaders, nameCharset } from './src/serve/answer.js';
import { clientAddress, networkOf } from './src/serve/client-address.js';
import { guarded, guardProcess } from './src/serve/guard-process.js';
import { lingerAfter } from './src/serve/linger.js';
import { isLoopback, readSettings } from './src/serve/read-settings.js';
import { readTarget } from './src/serve/read-target.js';
import { stoppable } from './src/serve/stopping.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** Tells the pages who asks; what a client sends under this name is thrown away. */
const ADDRESS_HEADER = 'x-toolkit-client';
const METHODS = ['GET', 'HEAD', 'POST'];

// What is written here holds people's data: for the user of the server alone.
process.umask(0o077);
const settings = settingsOrStop();
const { host, port, origin } = settings;
process.env.ORIGIN = origin;
process.env.ADDRESS_HEADER = ADDRESS_HEADER;
process.env.TOOLKIT_ROOT ??= dirname(fileURLToPath(import.meta.url));
process.env.NODE_ENV ??= 'production';
// A sheet of thirty full notes in a script whose letters take nine bytes each when a form sends them.
process.env.BODY_SIZE_LIMIT ??= '2M';

// Named by address, so that checking this file does not check the whole build.
const build = new URL('./build/handler.js', import.meta.url).href;
/** @type {{ handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown }} */
const { handler } = await import(build).catch((fault) => {
	if (
		fault?.code === 'ERR_MODULE_NOT_FOUND' &&
		String(fault.message).includes('build/handler.js')
	) {
		return refuse('There is no build yet: run npm run build, then npm start again.');
	}
	return refuse(fault?.name === 'Error' ? fault.stack : fault.message);
});

const compress = compression({
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	threshold: 500
});
const headers = fixedHeaders(origin);
const inTurn = answerInTurn((response) => refuseRequest(response, 503, { 'retry-after': '10' }));

const server = createServer(
	{
		// Cookies of 8 kB fit, a request line or a head beyond this is answered 431.
		maxHeaderSize: 16 * 1024,
		// Asked for below, so that the answer is a page with the fixed headers.
		requireHostHeader: false,
		headersTimeout: 20_000,
		requestTimeout: 60_000,
		connectionsCheckingInterval: 5_000
	},
	(request, response) => guarded(response, () => answer(request, response))
);
server.maxConnections = 5_000;
server.maxRequestsPerSocket = 10_000;
// A connection on which nothing moves for so long has lost its other end, or its request.
server.timeout = 120_000;

server.on('checkExpectation', (request, response) => {
	guarded(response, () => refuseRequest(response, 417));
});
server.on('clientError', (fault, socket) => {
	const { code } = /** @type {NodeJS.ErrnoException} */ (fault);
	const answered = /** @type {any} */ (socket)._httpMessage?._headerSent;
	if (code === 'ECONNRESET' || !socket.writable || answered) socket.destroy();
	else answerRaw(socket, statusOf(code), headers);
});
const stop = stoppable(server);
server.on('error', (fault) => {
	const { code } = /** @type {NodeJS.ErrnoException} */ (fault);
	if (!server.listening) refuse(whyNotListening(code) ?? fault.message);
	throw fault;
});
server.listen(port, host, () => {
	guardProcess(() => stop(1));
	console.log(`Serving ${origin}`);
});

/** @param {IncomingMessage} request @param {ServerResponse} response */
function answer(request, response) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	nameCharset(response);
	lingerAfter(request);
	const target = readTarget(request.url);
	if (!METHODS.includes(request.method ?? '')) return refuseRequest(response, 405);
	if (!target || !hasOneHost(request)) return refuseRequest(response, 400);
	request.url = target;
	const { headers: told } = request;
	told[ADDRESS_HEADER] = clientAddress(
		request.socket.remoteAddress,
		/** @type {string | undefined} */ (told['x-forwarded-for']),
		settings.isTrusted
	);
	// Parts of files are not served: all of them are small, and a server may ignore a request for a part (RFC 9110, 14.2).
	delete told.range;
	if (isOtherLoopbackName(request)) {
		return response.writeHead(307, { location: origin + target }).end();
	}
	return inTurn(networkOf(told[ADDRESS_HEADER]), request, response, () =>
		guarded(response, () => {
			compress(/** @type {any} */ (request), /** @type {any} */ (response), () => undefined);
			return handler(request, response, () => answerPlainly(response, 404));
		})
	);
}

/** @param {ServerResponse} response @param {number} status @param {Readonly<Record<string, string>>} [more] */
function refuseRequest(response, status, more = {}) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	// The rest of such a request is understood: who still sends a long body hears the answer before the connection ends.
	const understood = { allow: METHODS.join(', '), connection: 'keep-alive' };
	answerPlainly(response, status, status === 405 ? understood : more);
}

/** HTTP/1.1 asks for exactly one Host header; two of them are a way to lead proxies astray. @param {IncomingMessage} request */
function hasOneHost(request) {
	const hosts = request.rawHeaders.filter((name, place) => place % 2 === 0 && /^host$/i.test(name));
	return hosts.length === 1 || (hosts.length === 0 && request.httpVersion === '1.0');
}

/** On a laptop people also type "localhost"; forms only work under the one origin. @param {IncomingMessage} request */
function isOtherLoopbackName(request) {
	const name = (request.headers.host ?? '').replace(/:\d+$/, '');
	return (
		settings.isLocal &&
		request.method === 'GET' &&
		isLoopback(name) &&
		name.toLowerCase() !== new URL(origin).hostname
	);
}

/** @param {string | undefined} code of a fault of the parser */
function statusOf(code) {
	if (code === 'HPE_HEADER_OVERFLOW') return 431;
	return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** @param {string | undefined} code of a fault of listening */
function whyNotListening(code) {
	if (code === 'EADDRINUSE') {
		return `Port ${port} on ${host} is in use. Stop the other program, or choose another port: PORT=3001 npm start`;
	}
	if (code === 'EACCES') {
		return `This user may not listen on port ${port}. Choose a port above 1023: PORT=3000 npm start`;
	}
	if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
		return `HOST is ${host}, which is no address of this machine. Write HOST=127.0.0.1, or HOST=0.0.0.0 for all of its addresses.`;
	}
	return undefined;
}

function settingsOrStop() {
	try {
		return readSettings(process.env);
	} catch (fault) {
		return refuse(/** @type {Error} */ (fault).message);
	}
}

/** @param {string} reason @returns {never} */
function refuse(reason) {
	console.error(reason);
	process.exit(1);
}
