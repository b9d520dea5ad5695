// Serves the build: fixed headers and compression on every answer, static files too, and a quick, clean stop.
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const root = dirname(fileURLToPath(import.meta.url));
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);
const loopback = ['127.0.0.1', 'localhost', '::1'];

if (!process.env.ORIGIN && !loopback.includes(host)) {
	stop(
		`HOST is ${host}, so other machines can reach this server. Say under which address: ORIGIN=https://courses.example npm start`
	);
}
process.env.ORIGIN ??= `http://127.0.0.1:${port}`;
process.env.TOOLKIT_ROOT ??= root;
process.env.NODE_ENV ??= 'production';
// A sheet of thirty full notes in a script whose letters take nine bytes each when a form sends them.
process.env.BODY_SIZE_LIMIT ??= '2M';
const origin = new URL(process.env.ORIGIN);

// Named by address, so that checking this file does not check the whole build.
const build = new URL('./build/handler.js', import.meta.url).href;
/** @type {{ handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void }} */
const { handler } = await import(build).catch((fault) => {
	if (
		fault?.code === 'ERR_MODULE_NOT_FOUND' &&
		String(fault.message).includes('build/handler.js')
	) {
		return stop('There is no build yet: run npm run build, then npm start again.');
	}
	return stop(fault?.name === 'Error' ? fault.stack : fault.message);
});

const compress = compression({
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	threshold: 500
});

const server = createServer((request, response) => {
	setFixedHeaders(response);
	if (isOtherLoopbackName(request)) {
		response.writeHead(307, { location: new URL(request.url ?? '/', origin).href }).end();
		return;
	}
	compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {
		handler(request, response, () => response.writeHead(404).end());
	});
});
server.requestTimeout = 30_000;

server.on('error', (fault) => {
	if (/** @type {NodeJS.ErrnoException} */ (fault).code === 'EADDRINUSE') {
		stop(
			`Port ${port} on ${host} is in use. Stop the other program, or choose another port: PORT=3001 npm start`
		);
	}
	throw fault;
});
server.listen(port, host, () => console.log(`Serving ${origin.origin}`));

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, shutDown);

/** Answers what is under way, then closes the database; after four seconds whatever still hangs is cut. */
function shutDown() {
	server.close(() => {
		process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ ('stop'));
		process.exit(0);
	});
	server.closeIdleConnections();
	setTimeout(() => {
		server.closeAllConnections();
	}, 4000).unref();
}

/** @param {ServerResponse} response */
function setFixedHeaders(response) {
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
	response.setHeader('cross-origin-opener-policy', 'same-origin');
	response.setHeader('cross-origin-resource-policy', 'same-origin');
	response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
	response.setHeader('x-frame-options', 'DENY');
	// Pages bring their own policy with a nonce; files get this one.
	response.setHeader(
		'content-security-policy',
		"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	);
	if (origin.protocol === 'https:') {
		response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
	}
}

/** On a laptop people also type "localhost"; forms only work under the one origin. @param {IncomingMessage} request */
function isOtherLoopbackName(request) {
	const name = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
	return (
		request.method === 'GET' &&
		loopback.includes(host) &&
		loopback.includes(origin.hostname) &&
		loopback.includes(name) &&
		name !== origin.hostname
	);
}

/** @param {string} reason @returns {never} */
function stop(reason) {
	console.error(reason);
	process.exit(1);
}
