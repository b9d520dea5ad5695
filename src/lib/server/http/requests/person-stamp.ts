import { createHash } from 'node:crypto';

/**
 * Tells a page for whom it was made, so that text kept on the device is given to nobody else.
 * It says nothing about the person: it is the hash of a random id. Everybody uses the demo account,
 * so there each session is a person of its own.
 */
export function personStamp({
	account,
	sessionId
}: Pick<App.Locals, 'account' | 'sessionId'>): string {
	if (!account) return 'guest';
	const who = account.isDemo ? `${account.id} ${sessionId ?? ''}` : account.id;
	return createHash('sha256').update(`kept text of ${who}`).digest('base64url').slice(0, 22);
}
