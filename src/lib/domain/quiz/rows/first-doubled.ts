/** The first text that occurs in a list for the second time. */
export function firstDoubled(texts: readonly string[]): string | undefined {
	return texts.find((text, index) => texts.indexOf(text) < index);
}
