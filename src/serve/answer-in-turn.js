import { openLines } from './lines.js';
import { giveTurns } from './turns.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/** A turn ends after this time even without an answer: a slow reader or a long file holds nobody up. */
const LONGEST_MS = 5000;
/** The same while a body still arrives: who sends slowly gives the turn back and waits for another one at the end. */
const LONGEST_ARRIVAL_MS = 250;

/**
 * Answers requests in turns. Without them every request of a burst, or of a connection that sends hundreds before it
 * reads an answer, is rendered at the same moment: the others wait, and the memory of the process runs out.
 * @param {(response: ServerResponse) => void} refuse answers when too many wait already
 * @returns {(address: string, request: IncomingMessage, response: ServerResponse, answer: () => void) => void}
 */
export function answerInTurn(refuse) {
	const wait = giveTurns();
	const line = openLines();

	return (address, request, response, answer) => {
		const isGone = () => request.socket.destroyed;
		let hasTurn = true;
		/** @param {() => void} work */
		const inTurn = (work) =>
			wait({
				address,
				isGone,
				start: (giveBack) => {
					hasTurn = true;
					holdTurn(request, response, () => {
						hasTurn = false;
						giveBack();
					});
					work();
				}
			});
		holdEnd(request, (end) => (hasTurn ? end() : inTurn(end)));
		line(address, request, response, { refuse, begin: () => inTurn(answer) });
	};
}

/** Gives a turn back when the answer is sent, or when it takes too long. @param {IncomingMessage} request @param {ServerResponse} response @param {() => void} giveBack */
function holdTurn(request, response, giveBack) {
	const hold = (/** @type {number} */ most, /** @type {() => void} */ over) => {
		const timer = setTimeout(over, most).unref();
		response.once('close', () => clearTimeout(timer));
	};
	response.once('close', giveBack);
	if (request.complete) return hold(LONGEST_MS, giveBack);
	hold(LONGEST_ARRIVAL_MS, () => (request.complete ? hold(LONGEST_MS, giveBack) : giveBack()));
}

/** Puts a step between the last part of a body and its end, which the reader learns of only after that step. @param {IncomingMessage} request @param {(end: () => void) => void} before */
function holdEnd(request, before) {
	const push = request.push.bind(request);
	/** @type {typeof request.push} */
	request.push = (chunk, encoding) => {
		if (chunk !== null) return push(chunk, encoding);
		before(() => void push(null));
		return false;
	};
}
