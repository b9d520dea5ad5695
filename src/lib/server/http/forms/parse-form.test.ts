import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerFields, formValues, parseForm } from './parse-form';

function form(...fields: readonly (readonly [string, string])[]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

const Schema = v.object({
	name: v.pipe(v.string('account-name-empty'), v.nonEmpty('account-name-empty')),
	step: v.picklist(['-1', '1']),
	version: v.pipe(v.string(), v.regex(/^\d+$/)),
	note: v.optional(v.string(), '')
});

describe('parseForm', () => {
	it('gives the checked fields, the first value where a name repeats', () => {
		const sent = form(['name', 'Ada'], ['name', 'Eve'], ['step', '1'], ['version', '3']);
		expect(parseForm(Schema, sent)).toMatchObject({
			ok: true,
			data: { name: 'Ada', step: '1', version: '3', note: '' }
		});
	});

	it('lets the schema of a missing field say what is missing, and has words for every other', () => {
		expect(parseForm(Schema, form())).toMatchObject({
			ok: false,
			errors: { name: 'account-name-empty', step: 'error-field', version: 'error-field' }
		});
	});

	it('takes no name that every object has for a field', () => {
		const parsed = parseForm(v.object({ constructor: v.string(), valueOf: v.string() }), form());
		expect(parsed).toMatchObject({
			errors: { constructor: 'error-field', valueOf: 'error-field' }
		});
		expect(parseForm(v.object({ toString: v.string() }), form(['toString', 'x'])).ok).toBe(true);
		expect(formValues(form(['hasOwnProperty', 'x']))).toEqual({ hasOwnProperty: 'x' });
	});
});

describe('answerFields', () => {
	it('gathers the values of one question', () => {
		const sent = form(['q:answer', '1'], ['other:answer', '2'], ['q:answer', '3']);
		expect(answerFields(sent, 'q:')).toEqual(new Map([['answer', ['1', '3']]]));
	});
});
