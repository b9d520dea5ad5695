import type { Draw } from './draw';

/** A thing of the content with the value it has in one rendered form. */
export interface Drawn<Thing> {
	readonly value: string;
	readonly thing: Thing;
}

/**
 * Draws values and order of things for one form. Both belong to the thing and not to its place in the content, so a
 * form can be read after things were added, removed or moved.
 * @param part tells things apart that share their ids, such as the two sides of a match
 */
export function drawOptions<Thing extends { readonly id: string }>(
	things: readonly Thing[],
	draw: Draw,
	part = ''
): readonly Drawn<Thing>[] {
	return things
		.map((thing) => ({ thing, ...draw(`${part} ${thing.id}`) }))
		.sort((one, other) => (one.rank < other.rank ? -1 : 1));
}

/** Draws values alone; the things stay in their order. For fixed pairs such as true and false. */
export function nameOptions<Thing extends { readonly id: string }>(
	things: readonly Thing[],
	draw: Draw
): readonly Drawn<Thing>[] {
	return things.map((thing) => ({ value: draw(` ${thing.id}`).value, thing }));
}
