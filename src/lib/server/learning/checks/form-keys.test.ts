import { describe, expect, it } from 'vitest';
import { single } from '../../../../../tests/support/content/questions';
import { useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { presentQuestion } from '$lib/domain/quiz/rules';
import { drawSecret } from './draw-secret';
import { formKeys } from './form-keys';

const database = useTemporaryDatabase();

describe('drawSecret', () => {
	it('is made once, also by several that begin at the same time, and stays', async () => {
		const secrets = await Promise.all(Array.from({ length: 10 }, () => drawSecret(database())));
		expect(new Set(secrets).size).toBe(1);
		expect(secrets[0]).toMatch(/^[\w-]{43}$/);
		expect(await drawSecret(database())).toBe(secrets[0]);
	});
});

describe('formKeys', () => {
	const keys = formKeys('one');
	const other = formKeys('other');

	it('gives a form the same id as long as the same is told, and another one otherwise', () => {
		const id = keys.formId('check', 'reader', 'question', 0);
		expect(keys.formId('check', 'reader', 'question', 0)).toBe(id);
		expect(keys.formId('check', 'reader', 'question', 1)).not.toBe(id);
		expect(keys.formId('check', 'stranger', 'question', 0)).not.toBe(id);
		expect(other.formId('check', 'reader', 'question', 0)).not.toBe(id);
		expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
	});

	it('draws other values of the same form without the secret', () => {
		const values = (one: typeof keys) =>
			presentQuestion(single, one.draw('form', 'single')).options?.map(({ value }) => value) ?? [];
		const known = new Set(values(other));
		expect(values(keys)).toHaveLength(4);
		expect(values(keys).filter((value) => known.has(value))).toEqual([]);
	});

	it('seals what is asked and not the key', () => {
		const changed = single.choices.map((one) => ({ ...one, correct: !one.correct, because: '' }));
		expect(keys.seal({ ...single, choices: changed })).toBe(keys.seal(single));
		expect(keys.seal({ ...single, prompt: 'Other?' })).not.toBe(keys.seal(single));
		expect(other.seal(single)).not.toBe(keys.seal(single));
	});
});
