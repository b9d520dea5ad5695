// Tells inside a server process for how long its event loop stood still at most since the last time it was asked.
// The histogram of Node measures nothing until its timer has run once after a reset, so it misses what a request does
// that comes at once. This clock counts from the question itself.
const EVERY_MS = 5;

let seenAt = performance.now();
let longest = 0;
setInterval(look, EVERY_MS).unref();

/** Milliseconds, of which the next question knows nothing any more. */
export function longestStandstill() {
	look();
	const told = longest;
	longest = 0;
	return told;
}

function look() {
	const now = performance.now();
	longest = Math.max(longest, now - seenAt - EVERY_MS);
	seenAt = now;
}
