import { describe, expect, it } from 'vitest';
import { choices, fields } from '../../../../../tests/support/content/answers';
import { multiple } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { fillAnswer, gradeAnswer, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');

describe('choosing several', () => {
	it.each<[string, string[], string]>([
		['everything right', ['a', 'b'], 'right'],
		['one right and nothing wrong', ['a'], 'partly'],
		['all right and one wrong', ['a', 'b', 'c'], 'partly'],
		['all of them', ['a', 'b', 'c', 'd'], 'wrong'],
		['one right and one wrong', ['a', 'c'], 'wrong'],
		['only wrong ones', ['c', 'd'], 'wrong']
	])('grades %s', (_title, ids, outcome) => {
		expect(gradeAnswer(multiple, choices(...ids))).toEqual({
			outcome,
			earned: outcome === 'right' ? 1 : 0,
			total: 1
		});
	});

	it('cannot be read when one value is unknown', () => {
		const known = fillAnswer(multiple, SEED, choices('a')).answer ?? [];
		expect(readAnswer(multiple, SEED, fields({ answer: [...known, '9'] }))).toEqual({
			type: 'unreadable'
		});
	});

	it('reads the same choices in any order as the same answer', () => {
		const read = (answer: string[]) => readAnswer(multiple, SEED, fields({ answer }));
		const both = [...(fillAnswer(multiple, SEED, choices('a', 'c')).answer ?? [])];
		expect(read(both)).toEqual(read([...both].reverse()));
		expect(read(both)).toEqual({ type: 'answer', answer: choices('a', 'c') });
	});
});
