/** Something with a place among its like, and the time at which it happened. */
interface Placed {
	readonly sequence: number;
	readonly at: number;
}

/**
 * Merges two histories into one: by time, without ever turning around the order within one of them, since the clock
 * may have been set back in between.
 */
export function mergeInOrder<Row extends Placed>(
	one: readonly Row[],
	other: readonly Row[]
): readonly Row[] {
	const inOrder = (rows: readonly Row[]) =>
		[...rows].sort((a, b) => a.sequence - b.sequence || a.at - b.at);
	const [left, right] = [inOrder(one), inOrder(other)];
	const merged: Row[] = [];
	while (left.length > 0 && right.length > 0) {
		const [first, second] = [left[0], right[0]];
		const next = first && second && first.at <= second.at ? left.shift() : right.shift();
		if (next) merged.push(next);
	}
	return [...merged, ...left, ...right];
}
