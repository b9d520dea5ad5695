/** Marks that can be told apart without colour. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'tick'] as const;

export type Shape = (typeof SHAPES)[number];

/** A value on a line from 0 to 1. */
export interface Mark {
	readonly shape: Shape;
	readonly value: number;
}
