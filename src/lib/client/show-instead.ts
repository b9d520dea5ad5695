/** Replaces the whole content of an element; browsers before 2020 have no method of their own for it. */
export function showInstead(place: Element, content: readonly (Node | string)[]): void {
	place.textContent = '';
	place.append(...content);
}
