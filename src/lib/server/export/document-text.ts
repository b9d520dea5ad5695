/** What office programs, word processors and people paste as the end of a line. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What no document may hold: control characters, halves of characters, and code points that are none. */
const UNFIT = /[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A text as every kind of file can hold it: each line end is `\n`, and what XML refuses is left out. */
export function documentText(text: string): string {
	return text.replace(LINE_ENDS, '\n').replace(UNFIT, '');
}

/** A value in which every text, however deep, went through {@link documentText}. */
export function withDocumentTexts<Value>(value: Value): Value {
	return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return documentText(value);
	if (Array.isArray(value)) return value.map(cleaned);
	if (isPlain(value)) {
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
	}
	return value;
}

function isPlain(value: unknown): value is object {
	return (
		typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
	);
}
