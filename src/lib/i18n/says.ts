import type { MessageId } from './message-id';

/** Names an interface text where a string is expected, such as in a schema, and lets the compiler see that it exists. */
export function says(id: MessageId): MessageId {
	return id;
}
