import { readTrustedProxy } from './client-address.js';
import { readOrigin } from './read-origin.js';
import { SettingProblem } from './setting-problem.js';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * What the operator set for the doors of the server.
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port
 * @property {string} origin in normal form
 * @property {boolean} isLocal nobody else can reach this server, so other names of this machine are led to the origin
 * @property {import('./client-address.js').IsTrusted} isTrusted
 */

/**
 * Reads the settings; an empty one counts as not set.
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings}
 * @throws {SettingProblem}
 */
export function readSettings(environment) {
	const { HOST, PORT, ORIGIN, TRUSTED_PROXY } = environment;
	const host = (HOST || '127.0.0.1').trim().replace(/^\[(.*)\]$/, '$1');
	const port = readPort(PORT || '3000');
	if (!/^[\w.:%-]+$/.test(host)) {
		throw new SettingProblem(
			`HOST is ${JSON.stringify(HOST)}, which is no address to listen on. Write an address of this machine, like HOST=127.0.0.1, or HOST=0.0.0.0 for all of them.`
		);
	}
	if (!ORIGIN && !LOOPBACK.includes(host)) {
		throw new SettingProblem(
			`HOST is ${host}, so other machines can reach this server. Say under which address: ORIGIN=https://courses.example npm start`
		);
	}
	const origin = readOrigin(ORIGIN || `http://127.0.0.1:${port}`);
	const isLocal = LOOPBACK.includes(host) && isLoopback(new URL(origin).hostname);
	return { host, port, origin, isLocal, isTrusted: readTrustedProxy(TRUSTED_PROXY ?? '') };
}

/** Tells whether a host name, without a port, means this machine. @param {string} name */
export function isLoopback(name) {
	return LOOPBACK.includes(name.replace(/^\[|\]$/g, '').toLowerCase());
}

/** @param {string} text */
function readPort(text) {
	const port = Number(text);
	if (/^\d{1,5}$/.test(text.trim()) && port >= 1 && port <= 65535) return port;
	throw new SettingProblem(
		`PORT is ${JSON.stringify(text)}. Write a whole number from 1 to 65535, like PORT=3000.`
	);
}
