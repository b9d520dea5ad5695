/** Shows something in the place of all that stands in an element; browsers before 2020 have no word of their own for it. */
export function showInstead(place: Element, content: readonly (Node | string)[]): void {
	place.textContent = '';
	place.append(...content);
}
