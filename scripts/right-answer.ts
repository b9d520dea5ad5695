import type { Draw } from '../src/lib/domain/quiz/draw';
import type { AnswerFields, Question, ScenarioQuestion } from '../src/lib/domain/quiz/question';
import { fillAnswer, presentQuestion } from '../src/lib/domain/quiz/rules';

/** The fields a form would send for the right answer; `draw` is the one of the rendered form. */
export function rightAnswer(question: Question, draw: Draw): AnswerFields {
	const shown = presentQuestion(question, draw);
	switch (question.kind) {
		case 'true-false':
		case 'judgement': {
			const place = question.choices.findIndex((choice) => choice.correct);
			return new Map([['answer', [shown.options?.[place]?.value ?? '']]]);
		}
		case 'single':
		case 'multiple': {
			const right = question.choices.filter((choice) => choice.correct).map(({ text }) => text);
			const values = (shown.options ?? []).filter((option) => right.includes(option.text));
			return new Map([['answer', values.map((option) => option.value)]]);
		}
		case 'matching':
			return rows(shown, (text) => question.pairs.find((pair) => pair.left === text)?.right);
		case 'ordering':
			return rows(shown, (text) =>
				String(question.items.findIndex((item) => item.text === text) + 1)
			);
		case 'numeric':
			return new Map([['answer', [String(question.answer)]]]);
		case 'short-text':
			return new Map([['answer', [question.accept[0] ?? '']]]);
		case 'scenario':
			return wayTo(question, 'right', draw);
		case 'reflection':
			return new Map([['answer', ['We would begin with the payment links.']]]);
	}
}

/** The fields for an answer that is not right. A reflection has none and is answered as usual. */
export function wrongAnswer(question: Question, draw: Draw): AnswerFields {
	const shown = presentQuestion(question, draw);
	const right = rightAnswer(question, draw);
	if (question.kind === 'numeric') return new Map([['answer', [String(question.answer + 1)]]]);
	if (question.kind === 'short-text') return new Map([['answer', ['something else']]]);
	if (question.kind === 'scenario') return wayTo(question, 'wrong', draw);
	if (question.kind === 'reflection') return right;
	if (shown.options) {
		const taken = right.get('answer') ?? [];
		const other = shown.options.find((option) => !taken.includes(option.value));
		return new Map([['answer', [other?.value ?? '1']]]);
	}
	// Every line gets what belongs to the one below it, since nothing may be given twice.
	const names = [...right.keys()];
	return new Map(
		names.map((name, index) => [name, right.get(names[(index + 1) % names.length] ?? '') ?? []])
	);
}

/** Every way through a scenario: the ids of its choices and the outcome of its end. */
export function waysThrough(
	question: ScenarioQuestion,
	from = question.steps[0]
): readonly { readonly ids: readonly string[]; readonly outcome: string }[] {
	return (from?.choices ?? []).flatMap(({ id, next, end }) => {
		const step = question.steps.find((one) => one.id === next);
		const outcome = question.ends.find((one) => one.id === end)?.outcome ?? '';
		if (!step) return [{ ids: [id], outcome }];
		return waysThrough(question, step).map((way) => ({ ...way, ids: [id, ...way.ids] }));
	});
}

function wayTo(question: ScenarioQuestion, outcome: string, draw: Draw): AnswerFields {
	const way = waysThrough(question).find((one) => one.outcome === outcome);
	const answer = { type: 'path', ids: way?.ids ?? [] } as const;
	return new Map(Object.entries(fillAnswer(question, draw, answer)));
}

function rows(
	shown: ReturnType<typeof presentQuestion>,
	expected: (text: string) => string | undefined
): AnswerFields {
	return new Map(
		(shown.rows ?? []).map((row) => {
			const column = shown.columns?.find((one) => one.text === expected(row.text));
			return [`row-${row.value}`, [column?.value ?? '']];
		})
	);
}
