import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits for a cookie or a link. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: its SHA-256, so that a stolen backup opens nothing. */
export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}
