import { v7 } from 'uuid';

/** A new permanent id; later ids sort after earlier ones. */
export function newId(): string {
	return v7();
}
