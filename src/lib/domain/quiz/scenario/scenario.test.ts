import { describe, expect, it } from 'vitest';
import { scenario as question } from '../../../../../tests/support/content/questions';
import { keys } from '../../../../../tests/support/form-keys';
import type { Answer, AnswerFields } from '../answer';
import { explainAnswer, gradeAnswer, presentOnPaper, presentQuestion, readAnswer } from '../rules';

const SEED = keys.draw('attempt-1', 'scenario');

/** What the form sends when the named choices were made one after the other, the last one just now. */
function fieldsOf(...texts: string[]): AnswerFields {
	let fields: AnswerFields = new Map();
	for (const text of texts) {
		const { options = [], scene } = presentQuestion(question, SEED, fields);
		const value = options.find((option) => option.text === text)?.value ?? '';
		fields = new Map([
			['path', [...(scene?.path ?? [])]],
			['answer', [value]]
		]);
	}
	return fields;
}

const way = (...ids: string[]): Answer => ({ type: 'path', ids });

describe('a scenario', () => {
	it('begins with the first step and tells nothing of what follows', () => {
		const shown = presentQuestion(question, SEED);
		expect(shown.scene).toEqual({ story: [], text: 'It begins.', path: [] });
		expect(shown.options?.map(({ text }) => text).sort()).toEqual(['Ask them', 'Shout', 'Wait']);
		expect(JSON.stringify(shown)).not.toMatch(/They answer|Show them|secret|second|good|bad/);
	});

	it('goes on to the step that was chosen, with the story so far', () => {
		const fields = fieldsOf('Ask them');
		expect(readAnswer(question, SEED, fields)).toEqual({ type: 'unfinished' });
		const shown = presentQuestion(question, SEED, fields);
		expect(shown.scene?.story).toEqual([{ text: 'It begins.', chosen: 'Ask them' }]);
		expect(shown.scene?.text).toBe('They answer.');
		expect(shown.options?.map(({ text }) => text).sort()).toEqual(['Give in', 'Show them']);
		expect(JSON.stringify(shown)).not.toMatch(/secret|good|half/);
	});

	it('is an answer once the way has reached an end', () => {
		const fields = fieldsOf('Ask them', 'Give in');
		expect(readAnswer(question, SEED, fields)).toEqual({ type: 'answer', answer: way('a', 'b') });
	});

	it('waits at the same step when nothing was chosen there', () => {
		const fields = new Map([['path', [fieldsOf('Ask them').get('answer')?.[0] ?? '']]]);
		expect(readAnswer(question, SEED, fields)).toEqual({ type: 'incomplete' });
		expect(presentQuestion(question, SEED, fields).scene?.text).toBe('They answer.');
	});

	it.each([
		['an unknown value', new Map([['answer', ['9']]])],
		['an unknown step on the way', new Map([['path', ['7']], ['answer', ['1']]])], // prettier-ignore
		['more steps than there are', longWay()],
		['a way that is over', new Map([['path', [...(fieldsOf('Wait').get('answer') ?? [])]]])]
	])('cannot read %s', (_name, fields: AnswerFields) => {
		expect(readAnswer(question, SEED, fields)).toEqual({ type: 'unreadable' });
		expect(JSON.stringify(presentQuestion(question, SEED, fields))).not.toMatch(/secret/);
	});

	it.each([
		[way('a', 'a'), 'right', 1],
		[way('a', 'b'), 'partly', 0],
		[way('c'), 'wrong', 0],
		[way('a'), 'wrong', 0],
		[way('gone'), 'wrong', 0]
	] as const)('grades %j as %s', (answer, outcome, earned) => {
		expect(gradeAnswer(question, answer)).toEqual({ outcome, earned, total: 1 });
	});

	it('tells at the end what each choice did and what came of it', () => {
		expect(explainAnswer(question, SEED, way('a', 'b'), String).story).toEqual({
			scenes: [
				{ text: 'It begins.', chosen: 'Ask them', because: 'secret of asking' },
				{ text: 'They answer.', chosen: 'Give in', because: 'secret of giving in' }
			],
			end: 'secret of the half end'
		});
	});

	it('draws the order of the choices anew for each attempt', () => {
		const orders = Array.from({ length: 20 }, (_, number) =>
			JSON.stringify(presentQuestion(question, keys.draw(`attempt-${number}`, 'scenario')).options)
		);
		expect(new Set(orders).size).toBeGreaterThan(3);
	});

	it('stands on paper with numbered steps, without reasons and ends', () => {
		const shown = presentOnPaper(question, SEED);
		const [first, second] = shown.scenes;
		expect(first?.choices.find(({ text }) => text === 'Ask them')?.goTo).toBe(2);
		expect(first?.choices.find(({ text }) => text === 'Wait')?.goTo).toBeUndefined();
		expect(second?.text).toBe('They answer.');
		expect(JSON.stringify(shown)).not.toMatch(/secret/);
	});
});

function longWay(): AnswerFields {
	const values = fieldsOf('Ask them', 'Give in');
	return new Map([
		['path', [...(values.get('path') ?? []), ...(values.get('answer') ?? [])]],
		['answer', ['1']]
	]);
}
