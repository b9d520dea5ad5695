/** One line of the report. A problem says what to do; a note is worth knowing and keeps nobody from working. */
export interface Finding {
	readonly kind: 'fine' | 'note' | 'problem';
	readonly says: string;
}
/** All is well. */
export const fine = (says: string): Finding => ({ kind: 'fine', says });
/** Worth knowing; keeps nobody from working. */
export const note = (says: string): Finding => ({ kind: 'note', says });
/** Keeps somebody from working; says what to do. */
export const problem = (says: string): Finding => ({ kind: 'problem', says });
