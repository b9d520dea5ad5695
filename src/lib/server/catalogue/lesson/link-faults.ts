import type { MarkdownFault } from '../rendering/markdown-faults';
import type { Chunk } from '../rendering/prose-chunks';
import type { Heading } from './read-heading';

const LINK = /\]\(\s*([^)\s]*)/g;
const OWN_ADDRESS =
	/^<?(?:https:\/\/[^/\s]|mailto:[^@\s]+@[^@\s]|#[\w-]|(?:indicator|lesson|page):[\w-]+$)/;

/** A link leads to a whole and safe address, or to a place of the course. */
export function linkFaults(text: string): MarkdownFault[] {
	return text.split('\n').flatMap((words, index) =>
		[...words.matchAll(LINK)]
			.filter(([, address = '']) => !OWN_ADDRESS.test(address))
			.map(() => ({
				line: index + 1,
				reason: 'a link is [words](https://…), indicator:, lesson:, page: or #; a source is [^key]'
			}))
	);
}

/** A link to a place of the same text leads to one of its headings. */
export function placeFaults(
	chunks: readonly Chunk[],
	headings: readonly Heading[]
): MarkdownFault[] {
	return chunks.flatMap((chunk) =>
		chunk.type !== 'prose'
			? []
			: chunk.text.split('\n').flatMap((words, index) =>
					[...words.matchAll(/\]\(#([\w-]+)\)/g)]
						.filter(([, id]) => !headings.some((heading) => heading.id === id))
						.map(([, id]) => ({
							line: chunk.line + index,
							reason: `no heading of this text has the id "${id}"`
						}))
				)
	);
}
