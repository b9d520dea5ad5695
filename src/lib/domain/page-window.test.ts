import { expect, it } from 'vitest';
import { pageWindow } from './page-window';

it.each([
	[0, 1, { page: 1, pages: 1, offset: 0, limit: 20 }],
	[20, 1, { page: 1, pages: 1, offset: 0, limit: 20 }],
	[21, 2, { page: 2, pages: 2, offset: 20, limit: 20 }],
	[45, 99, { page: 3, pages: 3, offset: 40, limit: 20 }],
	[45, -4, { page: 1, pages: 3, offset: 0, limit: 20 }]
])('of %i entries, page %i', (count, asked, window) => {
	expect(pageWindow(count, asked, 20)).toEqual(window);
});
