import { readPieces, type Piece, type ProsePiece } from '../lesson/lesson-pieces.js';

/** Lines of prose that belong together, or one block of another kind. */
export type Chunk =
	| { readonly type: 'prose'; readonly text: string; readonly line: number }
	| Exclude<Piece, ProsePiece>;

/** A body as blocks of our own with the prose between them; each stretch of prose is read as Markdown by itself. */
export function proseChunks(body: string, bodyLine: number): Chunk[] {
	const chunks: Chunk[] = [];
	let lines: ProsePiece[] = [];
	const flush = () => {
		const [first] = lines;
		if (first) {
			const text = lines.map((piece) => piece.text).join('\n');
			chunks.push({ type: 'prose', text, line: first.line });
		}
		lines = [];
	};
	for (const piece of readPieces(body, bodyLine)) {
		if (piece.type === 'prose') lines.push(piece);
		else {
			flush();
			chunks.push(piece);
		}
	}
	flush();
	return chunks;
}
