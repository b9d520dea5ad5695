import type { MarkdownFault } from '../rendering/markdown-faults';
import type { Chunk } from '../rendering/prose-chunks';

/** Finds checklists that are never closed, contain each other or hold something else than one list. */
export function frameFaults(chunks: readonly Chunk[]): MarkdownFault[] {
	const faults: MarkdownFault[] = [];
	let open: { line: number; inside: Chunk[] } | undefined;
	for (const chunk of chunks) {
		if (chunk.type !== 'frame') {
			open?.inside.push(chunk);
		} else if (chunk.opens) {
			if (open) faults.push(neverClosed(open.line));
			open = { line: chunk.line, inside: [] };
		} else {
			if (!open) faults.push({ line: chunk.line, reason: '</div> closes nothing' });
			else if (!isOneList(open.inside)) {
				faults.push({
					line: open.line,
					reason: 'a checklist holds one list with - and nothing else'
				});
			}
			open = undefined;
		}
	}
	return open ? [...faults, neverClosed(open.line)] : faults;
}

function isOneList(inside: readonly Chunk[]): boolean {
	const written = inside.filter((chunk) => chunk.type !== 'prose' || chunk.text.trim() !== '');
	const [only] = written;
	return written.length === 1 && only?.type === 'prose' && /^\s*- /.test(only.text);
}

function neverClosed(line: number): MarkdownFault {
	return { line, reason: '<div class="checklist"> is never closed with </div>' };
}
