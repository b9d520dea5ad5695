/** Answers under way at the same moment; each holds a whole page in memory until it is sent. */
export const MOST_AT_ONCE = 16;
/** Of these one network address leaves some to the others. */
export const MOST_OF_ONE = 12;

/**
 * Something that waits until it may begin.
 * @typedef {object} Turn
 * @property {string} address network address of the sender
 * @property {() => boolean} isGone tells that nobody waits for it any more
 * @property {(giveBack: () => void) => void} start begins; `giveBack` ends the turn and may be called twice
 */

/**
 * Gives turns to a few at a time. Network addresses take turns with each other, so that a burst of one address delays
 * the others by one request and not by hundreds; and one turn begins in each round of the event loop, which goes on
 * reading from everybody meanwhile.
 * @returns {(turn: Turn) => void} lets a turn wait
 */
export function giveTurns() {
	/** Addresses in the order in which they come. @type {Map<string, Turn[]>} */
	const waiting = new Map();
	/** How many turns each address has now. @type {Map<string, number>} */
	const running = new Map();
	let countRunning = 0;
	let isPlanned = false;

	/** @param {Turn} turn */
	function wait(turn) {
		const queue = waiting.get(turn.address);
		if (queue) queue.push(turn);
		else waiting.set(turn.address, [turn]);
		plan();
	}

	function plan() {
		if (isPlanned || waiting.size === 0 || countRunning >= MOST_AT_ONCE) return;
		isPlanned = true;
		setImmediate(() => {
			isPlanned = false;
			const turn = next();
			if (!turn) return;
			begin(turn);
			plan();
		});
	}

	/** @returns {Turn | undefined} */
	function next() {
		for (const [address, queue] of waiting) {
			if ((running.get(address) ?? 0) >= MOST_OF_ONE) continue;
			waiting.delete(address);
			const place = queue.findIndex((turn) => !turn.isGone());
			const [turn] = queue.splice(0, place < 0 ? queue.length : place + 1).slice(-1);
			if (queue.length > 0) waiting.set(address, queue);
			if (place >= 0) return turn;
		}
		return undefined;
	}

	/** @param {Turn} turn */
	function begin({ address, start }) {
		let isOver = false;
		countRunning += 1;
		count(running, address, 1);
		start(() => {
			if (isOver) return;
			isOver = true;
			countRunning -= 1;
			count(running, address, -1);
			plan();
		});
	}

	return wait;
}

/** Adds to what is counted under a key; what comes to nothing is forgotten. @param {Map<string, number>} counts @param {string} key @param {number} by */
export function count(counts, key, by) {
	const sum = (counts.get(key) ?? 0) + by;
	if (sum > 0) counts.set(key, sum);
	else counts.delete(key);
}
