import { describe, expect, it } from 'vitest';
import { choices, fields } from '../../../../../tests/support/content/answers';
import { judgement, single, trueFalse } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import { explainAnswer, fillAnswer, presentQuestion, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'question');

describe('choosing one', () => {
	it('shuffles the choices', () => {
		const orders = Array.from({ length: 30 }, (_, number) =>
			JSON.stringify(presentQuestion(single, keys.draw(`attempt-${number}`, 'question')).options)
		);
		expect(new Set(orders).size).toBeGreaterThan(10);
	});

	it('keeps true before false and 1 before 0', () => {
		for (const question of [trueFalse, judgement]) {
			const first = question.choices[0]?.id ?? '';
			for (let number = 0; number < 10; number += 1) {
				const draw = keys.draw(`attempt-${number}`, 'question');
				const filled = fillAnswer(question, draw, choices(first));
				expect(filled.answer).toEqual([presentQuestion(question, draw).options[0]?.value]);
			}
		}
	});

	it('shows the page and the indicator of a judgement', () => {
		const shown = presentQuestion(judgement, SEED);
		expect(shown.page.title).toBe('Fines');
		expect(shown.indicator).toBe('IF-1');
	});

	it.each(['5', '0', '1', '-1', 'b', '1 ', '__proto__'])('cannot read the value %j', (value) => {
		expect(readAnswer(single, SEED, fields({ answer: value }))).toEqual({ type: 'unreadable' });
	});

	it('says for each choice whether it was chosen and whether it is right', () => {
		const options = explainAnswer(single, SEED, choices('a'), String).options;
		const told = options.map(({ text: words, chosen, correct }) => ({ words, chosen, correct }));
		expect(told).toHaveLength(4);
		expect(told).toContainEqual({ words: 'Text of a', chosen: true, correct: false });
		expect(told).toContainEqual({ words: 'Text of b', chosen: false, correct: true });
	});

	it('explains in the order in which the form was shown', () => {
		const shown = presentQuestion(single, SEED).options.map((option) => option.text);
		const explained = explainAnswer(single, SEED, choices('a'), String).options.map(
			({ text: words }) => words
		);
		expect(explained).toEqual(shown);
	});
});
