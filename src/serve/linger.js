/** @import { IncomingMessage } from 'node:http' */

/** As long as a connection is read on after its answer. */
const LINGER_MS = 2000;

/**
 * Lets somebody who still sends hear the answer: a connection that is closed over unread bytes is reset, and the answer
 * is lost on its way. The server says that it has ended and reads on until the other side ends too, two seconds at most.
 * @param {IncomingMessage} request
 */
export function lingerAfter(request) {
	const { socket } = request;
	const destroySoon = socket.destroySoon.bind(socket);
	socket.destroySoon = () => {
		if (request.complete) return destroySoon();
		socket.end();
		socket.resume();
		setTimeout(() => socket.destroy(), LINGER_MS).unref();
	};
}
