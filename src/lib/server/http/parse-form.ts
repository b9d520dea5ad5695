import * as v from 'valibot';

/** Fields of a form by name; the first value where a name repeats. */
export type FormValues = Readonly<Record<string, string>>;

export type ParsedForm<Output> =
	| { readonly ok: true; readonly data: Output; readonly values: FormValues }
	| {
			readonly ok: false;
			readonly errors: Readonly<Record<string, string>>;
			readonly values: FormValues;
	  };

/** Text fields of a submitted form; files are ignored. */
export function formValues(form: FormData): FormValues {
	const values: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value === 'string' && !(name in values)) values[name] = value;
	}
	return values;
}

/**
 * Checks a form once, at the edge.
 * The messages of the schema are ids of interface messages; the page turns them into words.
 */
export function parseForm<Schema extends v.GenericSchema<unknown, unknown>>(
	schema: Schema,
	form: FormData
): ParsedForm<v.InferOutput<Schema>> {
	const values = formValues(form);
	const parsed = v.safeParse(schema, values);
	if (parsed.success) return { ok: true, data: parsed.output, values };
	const errors: Record<string, string> = {};
	for (const issue of parsed.issues) {
		const key = issue.path?.[0]?.key;
		const field = typeof key === 'string' ? key : '';
		errors[field] ??= issue.message;
	}
	return { ok: false, errors, values };
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
		fields.set(short, [...(fields.get(short) ?? []), value]);
	}
	return fields;
}
