import type { Question } from '../question';

/** 0.8 - 0.75 is a little more than 0.05 in binary fractions. */
const ROUNDING = 1e-9;

/** Tells whether a number is another one within the question's tolerance. */
export function isNear({ tolerance }: Question<'numeric'>, one: number, other: number): boolean {
	return Math.abs(one - other) <= tolerance + ROUNDING;
}
