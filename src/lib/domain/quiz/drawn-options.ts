import { shuffle } from './shuffle';

/** A thing of the content with the value it has in one rendered form. */
export interface Drawn<Thing> {
	readonly value: string;
	readonly thing: Thing;
}

/** Draws the order of options for one form; the value tells the place in this form and nothing else. */
export function drawOptions<Thing>(
	things: readonly Thing[],
	seed: string,
	questionId: string
): readonly Drawn<Thing>[] {
	return shuffle(things, `${seed} ${questionId}`).map((thing, index) => ({
		value: String(index + 1),
		thing
	}));
}
