/** Which part of a long list one page shows. */
export interface PageWindow {
	/** From 1; a page behind the last becomes the last. */
	readonly page: number;
	/** At least 1. */
	readonly pages: number;
	/** How many entries come before the page. */
	readonly offset: number;
	/** How many entries a page holds. */
	readonly limit: number;
}

/**
 * Cuts a list of `count` entries into pages of `size`.
 * @param asked page that was asked for, from 1
 * @example pageWindow(45, 3, 20) // { page: 3, pages: 3, offset: 40, limit: 20 }
 */
export function pageWindow(count: number, asked: number, size: number): PageWindow {
	const pages = Math.max(1, Math.ceil(count / size));
	const page = Math.min(Math.max(1, asked), pages);
	return { page, pages, offset: (page - 1) * size, limit: size };
}
