import { createHash } from 'node:crypto';

/** The version of what is not stored yet; nothing that is stored can have it. */
export const NOT_STORED = 'none';

/**
 * Fingerprint of editable values: equal values have an equal version, whoever stored them and whenever.
 * The order of keys and missing keys make no difference.
 */
export function versionOf(values: unknown): string {
	if (values === undefined) return NOT_STORED;
	const text = JSON.stringify(values, inOrder);
	return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function inOrder(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
