/** What is known of a change, each as the fingerprint of the editable values. */
export interface Edit {
	/** What the person saw when she began; the form carries it. Undefined when the form does not say. */
	readonly shown: string | undefined;
	/** What is kept now. */
	readonly stored: string;
	/** What she wants kept. */
	readonly sent: string;
}

/** What becomes of a change: it is stored already, it is written, or the person sees both and decides. */
export type EditVerdict = 'unchanged' | 'write' | 'conflict';

/**
 * Judges a change without any clock, so that a form may arrive twice, late, or from a second tab.
 * @example judgeEdit({ shown: 'a', stored: 'b', sent: 'c' }) === 'conflict'
 */
export function judgeEdit({ shown, stored, sent }: Edit): EditVerdict {
	if (sent === stored) return 'unchanged';
	return shown === stored ? 'write' : 'conflict';
}
