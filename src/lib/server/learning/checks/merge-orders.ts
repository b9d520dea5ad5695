/**
 * Makes one order of two. Each list keeps its own order, which does not depend on the clock; only between the two does
 * the moment decide, since nothing else tells what two people who were one did first.
 * @example mergeOrders([{ at: 1 }, { at: 5 }], [{ at: 3 }], ({ at }) => at) // at 1, 3, 5
 */
export function mergeOrders<Row>(
	one: readonly Row[],
	other: readonly Row[],
	momentOf: (row: Row) => number
): Row[] {
	const [left, right] = [[...one], [...other]];
	const merged: Row[] = [];
	for (;;) {
		const [first, second] = [left[0], right[0]];
		if (first === undefined || second === undefined) return [...merged, ...left, ...right];
		const next = momentOf(first) <= momentOf(second) ? left.shift() : right.shift();
		if (next !== undefined) merged.push(next);
	}
}
