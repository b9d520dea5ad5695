/** Markdown marks, which stay visible where a text is shown as it is written. */
const MARKS: readonly (readonly [pattern: RegExp, what: string])[] = [
	[/\*\*\S|\S\*\*|(?<![\p{L}\p{N}_])__\S/u, 'stars and underscores for bold text'],
	[/(?<![\p{L}\p{N}*])\*[\p{L}\p{N}][^*]*\*(?![\p{L}\p{N}*])/u, 'stars for italic text'],
	[/\]\(/, 'links'],
	[/\[\^[^\]]*\]/, 'sources such as [^S24]'],
	[/`/, 'marks for code'],
	[/~~/, 'marks for struck-out text'],
	[/<\/?[A-Za-z][^<>]*>|<!--/, 'HTML'],
	[/&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);/, 'entities; write the character itself'],
	[/^#{1,6}\s/, 'headings'],
	[/^:::/m, ':::'],
	[/\n\s*(?:[-*+•]|\d+[.)])\s/, 'lists']
];

/** Says what is wrong with a text that is shown as it is written: Markdown in it would be printed. */
export function plainTextFault(text: string): string | undefined {
	const found = MARKS.find(([pattern]) => pattern.test(text.trimEnd()));
	return found && `this text is shown as it stands and cannot hold ${found[1]}`;
}
