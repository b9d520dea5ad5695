import { STATUS_CODES } from 'node:http';
import { plainPage } from './plain-page.js';

/** @import { ServerResponse } from 'node:http' */
/** @import { Duplex } from 'node:stream' */

/**
 * Headers of every answer, whatever made it.
 * @param {string} origin
 * @returns {Readonly<Record<string, string>>}
 */
export function fixedHeaders(origin) {
	return {
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), geolocation=(), microphone=()',
		'x-frame-options': 'DENY',
		// Pages bring their own policy with a nonce; files get this one.
		'content-security-policy':
			"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
		...(origin.startsWith('https:')
			? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
			: {})
	};
}

/** Answers with a plain page and ends the connection, since what else it carries may not be understood. @param {ServerResponse} response @param {number} status @param {Readonly<Record<string, string>>} [headers] */
export function answerPlainly(response, status, headers = {}) {
	if (response.headersSent || response.destroyed) {
		response.destroy();
		return;
	}
	for (const name of ['content-encoding', 'content-length', 'etag', 'link', 'set-cookie']) {
		response.removeHeader(name);
	}
	response.writeHead(status, { ...plainHeaders(), ...headers }).end(plainPage(status));
}

/** Answers on a connection whose bytes were no request. @param {Duplex} socket @param {number} status @param {Readonly<Record<string, string>>} headers */
export function answerRaw(socket, status, headers) {
	const page = plainPage(status);
	const lines = Object.entries({
		...headers,
		...plainHeaders(),
		'content-length': String(Buffer.byteLength(page))
	}).map(([name, value]) => `${name}: ${value}`);
	socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', page].join('\r\n'));
	// Reading on lets the answer arrive before the connection is cut.
	socket.resume();
	setTimeout(() => socket.destroy(), 1000).unref();
}

function plainHeaders() {
	return {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		connection: 'close'
	};
}

/** Texts say in which letters they are written, so that no browser has to guess. @param {ServerResponse} response */
export function nameCharset(response) {
	const writeHead = response.writeHead.bind(response);
	/** @param {any[]} given */
	response.writeHead = (...given) => {
		const headers = given.findLast(
			(part) => part && typeof part === 'object' && !Array.isArray(part)
		);
		const key =
			headers && Object.keys(headers).find((name) => name.toLowerCase() === 'content-type');
		const type = String((key && headers[key]) ?? response.getHeader('content-type') ?? '');
		if (/^(?:text\/|image\/svg\+xml)/.test(type) && !/charset/i.test(type)) {
			response.setHeader('content-type', `${type}; charset=utf-8`);
			if (key) {
				return /** @type {any} */ (writeHead)(
					...given.map((part) => (part === headers ? without(headers, key) : part))
				);
			}
		}
		return /** @type {any} */ (writeHead)(...given);
	};
}

/** @param {Record<string, unknown>} headers @param {string} key */
function without(headers, key) {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== key));
}
