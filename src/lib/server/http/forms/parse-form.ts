import * as v from 'valibot';
import type { MessageId } from '$lib/i18n/message-id';

/** Fields of a form by name; the first value where a name repeats. */
export type FormValues = Readonly<Record<string, string>>;

export type ParsedForm<Output> =
	| { readonly ok: true; readonly data: Output; readonly values: FormValues }
	| {
			readonly ok: false;
			readonly errors: Readonly<Record<string, MessageId>>;
			readonly values: FormValues;
	  };

/** What is said of a field whose schema has no words of its own for what is wrong. */
const UNREADABLE: MessageId = 'error-field';

/** Text fields of a submitted form; files are ignored. */
export function formValues(form: FormData): FormValues {
	const values = new Map<string, string>();
	for (const [name, value] of form) {
		if (typeof value === 'string' && !values.has(name)) values.set(name, value);
	}
	return Object.fromEntries(values);
}

/**
 * Checks a form once, at the edge.
 * The messages of the schema are ids of interface messages, written with `says`; the page turns them into words. A field that was not
 * sent is checked as undefined, so that its own schema says what is missing.
 */
export function parseForm<Entries extends v.ObjectEntries>(
	schema: v.ObjectSchema<Entries, undefined>,
	form: FormData
): ParsedForm<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
	const values = formValues(form);
	const given = Object.keys(schema.entries).map((name) => [
		name,
		Object.hasOwn(values, name) ? values[name] : undefined
	]);
	const parsed = v.safeParse(schema, Object.fromEntries(given), { message: UNREADABLE });
	if (parsed.success) return { ok: true, data: parsed.output, values };
	const errors = new Map<string, MessageId>();
	for (const issue of parsed.issues) {
		const key = issue.path?.[0]?.key;
		const field = typeof key === 'string' ? key : '';
		if (!errors.has(field)) errors.set(field, issue.message as MessageId);
	}
	return { ok: false, errors: Object.fromEntries(errors), values };
}

/**
 * All values of the fields that belong to one question, by their short name.
 * @param prefix what the names of this question's fields begin with, where a form holds several questions
 */
export function answerFields(form: FormData, prefix = ''): Map<string, string[]> {
	const fields = new Map<string, string[]>();
	for (const [name, value] of form) {
		if (typeof value !== 'string' || !name.startsWith(prefix)) continue;
		const short = name.slice(prefix.length);
		const values = fields.get(short);
		if (values) values.push(value);
		else fields.set(short, [value]);
	}
	return fields;
}
