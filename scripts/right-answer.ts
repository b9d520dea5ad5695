import type { Answer, AnswerFields } from '../src/lib/domain/quiz/answer';
import type { Choice } from '../src/lib/domain/quiz/choices/choice';
import type { Draw } from '../src/lib/domain/quiz/drawing/draw';
import type { Question } from '../src/lib/domain/quiz/question';
import type { QuestionKind } from '../src/lib/domain/quiz/question-kinds';
import { fillAnswer } from '../src/lib/domain/quiz/rules';

/** An answer that is right and one that is not; a reflection has no wrong one. */
interface KnownAnswers<Kind extends QuestionKind> {
	readonly right: (question: Question<Kind>) => Answer;
	readonly wrong: (question: Question<Kind>) => Answer;
}

const choosing = {
	right: ({ choices }: { readonly choices: readonly Choice[] }) =>
		chosen(choices.filter(({ correct }) => correct)),
	wrong: ({ choices }: { readonly choices: readonly Choice[] }) =>
		chosen(choices.filter(({ correct }) => !correct).slice(0, 1))
};

const KNOWN: { readonly [Kind in QuestionKind]: KnownAnswers<Kind> } = {
	single: choosing,
	multiple: choosing,
	'true-false': choosing,
	judgement: choosing,
	matching: {
		right: ({ pairs }) => rows(pairs.map(({ id }) => [id, id])),
		// Every line gets what belongs to the next one, since nothing may be given twice.
		wrong: ({ pairs }) =>
			rows(pairs.map(({ id }, index) => [id, pairs[(index + 1) % pairs.length]?.id ?? '']))
	},
	ordering: {
		right: ({ items }) => rows(items.map(({ id }, index) => [id, String(index + 1)])),
		wrong: ({ items }) =>
			rows(items.map(({ id }, index) => [id, String(((index + 1) % items.length) + 1)]))
	},
	numeric: {
		right: ({ answer }) => typed(String(answer)),
		wrong: ({ answer }) => typed(String(answer + 1))
	},
	'short-text': {
		right: ({ accept }) => typed(accept[0] ?? ''),
		wrong: () => typed('something else')
	},
	scenario: {
		right: (question) => wayTo(question, 'right'),
		wrong: (question) => wayTo(question, 'wrong')
	},
	reflection: {
		right: () => typed('We would begin with the payment links.'),
		wrong: () => typed('We would begin with the payment links.')
	}
};

/** The fields a form would send for the right answer; `draw` is the one of the rendered form. */
export function rightAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw
): AnswerFields {
	return fieldsOf(question, draw, KNOWN[question.kind].right(question));
}

/** The fields for an answer that is not right. A reflection has none and is answered as usual. */
export function wrongAnswer<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw
): AnswerFields {
	return fieldsOf(question, draw, KNOWN[question.kind].wrong(question));
}

/** Every way through a scenario: the ids of its choices and the outcome of its end. */
export function waysThrough(
	question: Question<'scenario'>,
	from = question.steps[0]
): readonly { readonly ids: readonly string[]; readonly outcome: string }[] {
	return (from?.choices ?? []).flatMap(({ id, next, end }) => {
		const step = question.steps.find((one) => one.id === next);
		const outcome = question.ends.find((one) => one.id === end)?.outcome ?? '';
		if (!step) return [{ ids: [id], outcome }];
		return waysThrough(question, step).map((way) => ({ ...way, ids: [id, ...way.ids] }));
	});
}

function fieldsOf<Kind extends QuestionKind>(
	question: Question<Kind>,
	draw: Draw,
	answer: Answer
): AnswerFields {
	return new Map(Object.entries(fillAnswer(question, draw, answer)));
}

function chosen(choices: readonly Choice[]): Answer {
	return { type: 'choices', ids: choices.map(({ id }) => id) };
}

function rows(values: readonly (readonly [string, string])[]): Answer {
	return { type: 'rows', values: Object.fromEntries(values) };
}

function typed(text: string): Answer {
	return { type: 'text', text };
}

function wayTo(question: Question<'scenario'>, outcome: string): Answer {
	const way = waysThrough(question).find((one) => one.outcome === outcome);
	return { type: 'path', ids: way?.ids ?? [] };
}
