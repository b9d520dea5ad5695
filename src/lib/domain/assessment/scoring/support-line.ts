import type { Finding } from '../finding';
import { readAddress } from '../reading/read-address';
import { plainLines } from '../reading/read-finding';

type Support = Pick<Finding, 'evidence' | 'note'>;

/** Address and note as one text, for the sheet, which has one field for both. */
export function supportLine({ evidence, note }: Support): string {
	return [evidence, note].filter(Boolean).join('\n');
}

/**
 * Reads the one text of the sheet: an address at its beginning is the evidence, the rest is the note.
 * @example readSupportLine('dalvira.example/pay Works by card.')
 * // { evidence: 'https://dalvira.example/pay', note: 'Works by card.' }
 */
export function readSupportLine(typed: string): Support {
	const text = plainLines(typed);
	const [first = ''] = text.split(/\s/, 1);
	const evidence = looksLikeAddress(first) ? readAddress(first) : undefined;
	if (!evidence) return { evidence: '', note: text };
	return { evidence, note: text.slice(first.length).trim() };
}

/** "No.", "10.30" or a full stop without a space after it ("Seen.Once") begin a note, not an address. */
function looksLikeAddress(word: string): boolean {
	return /^https?:\/\//i.test(word) || /^[^\s/]+\.[\p{Ll}\p{Lo}]{2,}(:\d+)?([/?#]|$)/u.test(word);
}
