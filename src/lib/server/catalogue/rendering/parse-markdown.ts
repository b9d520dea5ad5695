import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Markdown of lessons and pages as CommonMark reads it, with tables; independent of what mdsvex makes of it. */
export function parseMarkdown(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()]
	});
}

/** Markdown of the compendium, as the renderer of user-written texts reads it: without tables. */
export function parsePlainMarkdown(text: string): Root {
	return fromMarkdown(text);
}
