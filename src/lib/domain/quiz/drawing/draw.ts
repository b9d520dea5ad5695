/**
 * Names and orders the things of one form. Two things never get the same value, and neither value nor rank follows
 * from anything public: the server draws both with its own secret.
 */
export type Draw = (name: string) => {
	/** Stands for the thing in the form's fields. */
	readonly value: string;
	/** Place of the thing among the others, compared as text. */
	readonly rank: string;
};

/** Draws nothing: everything keeps its own name and the order of the names. For comparing what was asked. */
export const byName: Draw = (name) => ({ value: name, rank: name });
