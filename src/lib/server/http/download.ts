/** What a file is, and under which name it is saved. */
export interface Download {
	readonly bytes: Uint8Array | string;
	readonly type: string;
	/** Name with its ending, in any script. */
	readonly name: string;
	/** The same in plain letters, for old programs. */
	readonly plainName: string;
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

/** Answers with a file to be saved; never kept by caches, since it is somebody's work. */
export function download({ bytes, type, name, plainName }: Download): Response {
	const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
	return new Response(body, {
		headers: {
			'content-type': type,
			'content-disposition': disposition(name, plainName),
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}

/** A body that is made while it is sent; nothing more is made once the other side has gone. */
export function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const iterator = pieces[Symbol.asyncIterator]();
	return new ReadableStream({
		async pull(controller) {
			const next = await iterator.next();
			if (next.done) controller.close();
			else controller.enqueue(encoder.encode(next.value));
		},
		async cancel() {
			await iterator.return?.();
		}
	});
}

/** A file name from words: what file systems refuse becomes a space. */
export function fileName(words: string, ending: string): string {
	const kept = words
		.replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s.]+|[\s.]+$/g, '');
	return `${[...kept].slice(0, 80).join('').trim() || 'file'}.${ending}`;
}

/** Both forms of the name: plain letters for old programs, UTF-8 for the rest. */
function disposition(name: string, plainName: string): string {
	const plain = plainName.replace(/[^\w. -]/g, '');
	const encoded = encodeURIComponent(name).replace(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
