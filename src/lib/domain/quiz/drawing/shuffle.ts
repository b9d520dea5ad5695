/**
 * Puts things in an order that depends on the seed alone, so that the same form can be read again later.
 * @example shuffle(['a', 'b', 'c'], 'attempt-1 question-1')
 */
export function shuffle<Thing>(things: readonly Thing[], seed: string): Thing[] {
	const next = numbersFrom(seed);
	const shuffled = [...things];
	for (let last = shuffled.length - 1; last > 0; last -= 1) {
		const other = next() % (last + 1);
		[shuffled[last], shuffled[other]] = [shuffled[other] as Thing, shuffled[last] as Thing];
	}
	return shuffled;
}

/** A stream of 32-bit numbers from text: FNV-1a for the start, then a xorshift-multiply mixer for each step. */
function numbersFrom(seed: string): () => number {
	let state = 0x811c9dc5;
	for (let index = 0; index < seed.length; index += 1) {
		state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
	}
	return () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = state;
		mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		return (mixed ^ (mixed >>> 16)) >>> 0;
	};
}
