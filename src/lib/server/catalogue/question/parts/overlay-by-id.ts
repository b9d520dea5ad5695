import type { TranslationFault } from '../kind-content';

/** Lays translated texts over the things of the source; notes what is missing and what is not in the source. */
export function overlayById<Thing extends { readonly id: string }>(
	things: readonly Thing[],
	texts: readonly (Pick<Thing, 'id'> & Partial<Thing>)[] = [],
	field: string,
	fault: TranslationFault
): Thing[] {
	for (const { id } of texts) {
		if (!things.some((thing) => thing.id === id)) fault(field, `"${id}" is not in the source`);
	}
	return things.map((thing) => {
		const own = texts.find((text) => text.id === thing.id);
		if (!own) fault(field, `"${thing.id}" is not translated`);
		return { ...thing, ...own };
	});
}
