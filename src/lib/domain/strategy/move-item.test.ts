import { expect, it } from 'vitest';
import { moveItem } from './move-item';

it('moves a thing one place up or down', () => {
	expect(moveItem(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
	expect(moveItem(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
});

it('leaves the list as it is at either end and for a place that does not exist', () => {
	const items = ['a', 'b'];
	expect(moveItem(items, 0, -1)).toBe(items);
	expect(moveItem(items, 1, 1)).toBe(items);
	expect(moveItem(items, -1, 1)).toBe(items);
	expect(moveItem(items, 5, -1)).toBe(items);
});
