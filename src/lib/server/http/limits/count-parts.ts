/** Says whether a separator occurs in a body more often than that; looks no further once it knows. */
export function hasMoreParts(body: Uint8Array, separator: string, most: number): boolean {
	const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	let count = 0;
	for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, at + 1)) {
		count += 1;
		if (count > most) return true;
	}
	return false;
}
