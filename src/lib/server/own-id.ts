import { v5 } from 'uuid';

const NAMESPACE = '0193a5d0-5c5e-7b52-9f0e-6f1c4f8d2a71';

/**
 * The id to store under when a form's own id belongs to somebody else: always the same one for the same owner, so that
 * a repeated request still stores once.
 * @param ownerId person or city to whom the new row belongs
 */
export function ownId(ownerId: string, formId: string): string {
	return v5(`${ownerId} ${formId}`, NAMESPACE);
}
