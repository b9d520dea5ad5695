/** How often something may occur in a text; the time for each grows with its square. */
const LIMITS: readonly (readonly [sign: RegExp, most: number])[] = [
	// lines
	[/\n/g, 400],
	// quotations and list items
	[/^[\t ]*(?:>|[-*+][\t ]|\d{1,9}[.)][\t ])/gm, 150],
	// those that begin within each other on one line
	[/^(?:[\t ]*(?:>|[-*+][\t ]|\d{1,9}[.)][\t ])){5}/gm, 0],
	[/!\[/g, 30],
	[/\[/g, 150],
	[/</g, 200],
	[/[*_`<&\\]/g, 800]
];

/** Tells a text that is made to keep the parser busy: a few kilobytes could hold up everybody else for seconds. */
export function isTooBusy(text: string): boolean {
	return LIMITS.some(([sign, most]) => (text.match(sign)?.length ?? 0) > most);
}
