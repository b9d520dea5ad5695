import { AsyncLocalStorage } from 'node:async_hooks';
import { answerPlainly } from './answer.js';

/** @import { ServerResponse } from 'node:http' */

/** @type {AsyncLocalStorage<ServerResponse>} */
const answering = new AsyncLocalStorage();

/**
 * Answers one request; whatever it throws, now or later, ends that request with a page and never the server.
 * @param {ServerResponse} response
 * @param {() => unknown} answer
 */
export function guarded(response, answer) {
	answering.run(response, () => {
		try {
			Promise.resolve(answer()).catch((fault) => failed(response, fault));
		} catch (fault) {
			failed(response, fault);
		}
	});
}

/**
 * Catches what is thrown where nobody waits for it. Out of a request, that request fails and the server lives. Out of
 * anything else the state of the process is unknown: it stops in order, so that whoever watches it starts it again.
 * @param {() => void} stop
 */
export function guardProcess(stop) {
	process.on('unhandledRejection', (fault) => failed(answering.getStore(), fault));
	process.on('uncaughtException', (fault) => {
		const response = answering.getStore();
		failed(response, fault);
		if (!response) stop();
	});
}

/** @param {ServerResponse | undefined} response @param {unknown} fault */
function failed(response, fault) {
	const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
	const of = response ? 'a request' : 'the server';
	console.error(JSON.stringify({ at: new Date().toISOString(), status: 500, of, fault: told }));
	if (response && !response.writableEnded) answerPlainly(response, 500);
}
