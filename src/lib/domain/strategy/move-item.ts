/**
 * Moves one thing of a list by one place; at either end, or when there is no such place, the list stays as it is.
 * @example moveItem(['a', 'b', 'c'], 1, -1) // ['b', 'a', 'c']
 */
export function moveItem<Item>(
	items: readonly Item[],
	index: number,
	step: 1 | -1
): readonly Item[] {
	const item = items[index];
	const other = items[index + step];
	if (item === undefined || other === undefined) return items;
	const moved = [...items];
	moved[index] = other;
	moved[index + step] = item;
	return moved;
}
