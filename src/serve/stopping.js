/** @import { Server } from 'node:http' */

const CUT_AFTER_MS = 4000;
const GIVE_UP_AFTER_MS = 4700;

/**
 * Stops the server in order when it is told to: no new connections, an answer to all that is under way, then the
 * database is closed. What still hangs after four seconds is cut, so that the process always ends within five.
 * @param {Server} server
 * @returns {(code: number) => void} stops it with an exit code
 */
export function stoppable(server) {
	let isStopping = false;

	/** @param {number} code */
	function stop(code) {
		if (isStopping) return;
		isStopping = true;
		server.close(() => end(code));
		// A connection that was answered while the server stops would otherwise be kept open for the next request.
		setInterval(() => server.closeIdleConnections(), 50).unref();
		setTimeout(() => server.closeAllConnections(), CUT_AFTER_MS).unref();
		setTimeout(() => end(code), GIVE_UP_AFTER_MS);
	}

	for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stop(0));
	stopWithNpm(() => stop(0));
	return stop;
}

/** @param {number} code */
function end(code) {
	try {
		process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ ('stop'));
	} catch (fault) {
		console.error(fault);
	}
	process.exit(code);
}

/**
 * npm does not always pass a signal on to what it started; then the server would live on without it and hold the port.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) stop();
	}, 250).unref();
}
