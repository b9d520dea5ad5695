import { count } from './turns.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** Unanswered requests of one connection. Browsers and proxies wait for an answer before they send the next. */
const MOST_ON_CONNECTION = 300;
/** Unanswered requests of everybody, whose heads are kept in memory. */
const MOST_OF_ALL = 2000;
/** The same of one network address. */
const MOST_OF_ONE = 1500;

/**
 * What to do with a request.
 * @typedef {object} Handling
 * @property {() => void} begin begins to answer
 * @property {(response: ServerResponse) => void} refuse answers that too many wait
 */

/**
 * Lets requests that share a connection wait in a line: the next one begins when the one before has its answer, as
 * answers have to go out in that order anyway. A connection whose line grows without end is cut.
 * @returns {(address: string, request: IncomingMessage, response: ServerResponse, handling: Handling) => void}
 */
export function openLines() {
	/** @type {WeakMap<object, WaitingRequest[]>} */
	const lines = new WeakMap();
	/** @type {Map<string, number>} */
	const unanswered = new Map();
	let countOfAll = 0;

	/** @param {string} address @param {number} by */
	function change(address, by) {
		countOfAll += by;
		count(unanswered, address, by);
	}

	/** @param {IncomingMessage['socket']} socket */
	function lineOf(socket) {
		const known = lines.get(socket);
		if (known) return known;
		/** @type {WaitingRequest[]} */
		const line = [];
		lines.set(socket, line);
		socket.once('close', () => {
			for (const { address } of line.splice(0)) change(address, -1);
		});
		return line;
	}

	return (address, { socket }, response, { begin, refuse }) => {
		const line = lineOf(socket);
		if (line.length >= MOST_ON_CONNECTION) return void socket.destroy();
		const isFull = countOfAll >= MOST_OF_ALL || (unanswered.get(address) ?? 0) >= MOST_OF_ONE;
		line.push({ address, begin: isFull ? () => refuse(response) : begin });
		change(address, 1);
		response.once('close', () => {
			if (line.shift()) change(address, -1);
			line[0]?.begin();
		});
		if (line.length === 1) line[0]?.begin();
	};
}

/** A request in a line. @typedef {{ readonly address: string, readonly begin: () => void }} WaitingRequest */
