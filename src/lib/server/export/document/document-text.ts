import { cleanText } from '$lib/domain/text/clean-text';

/** A value in which every text, however deep, is fit for any kind of file; also texts from before forms were cleaned. */
export function withDocumentTexts<Value>(value: Value): Value {
	return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value);
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
