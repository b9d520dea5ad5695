import type { MatchingQuestion, QuestionRules } from '../question';
import { drawOptions } from '../drawn-options';

/** Each left side belongs to one right side. */
export const matching: QuestionRules<MatchingQuestion> = {
	present: (question, seed) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		rows: lefts(question, seed).map(({ value, thing }) => ({ value, text: thing.left })),
		columns: rights(question, seed).map(({ value, thing }) => ({ value, text: thing.right }))
	}),
	read(question, seed, fields) {
		const columns = rights(question, seed);
		const values: Record<string, string> = {};
		for (const row of lefts(question, seed)) {
			const value = fields.get(`row-${row.value}`)?.[0];
			if (!value) return { type: 'incomplete' };
			const column = columns.find((candidate) => candidate.value === value);
			if (!column) return { type: 'unreadable' };
			values[row.thing.id] = column.thing.id;
		}
		return { type: 'answer', answer: { type: 'rows', values } };
	},
	fill(question, seed, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		const columns = rights(question, seed);
		return Object.fromEntries(
			lefts(question, seed).map(({ value, thing }) => {
				const column = columns.find((candidate) => candidate.thing.id === values[thing.id]);
				return [`row-${value}`, column ? [column.value] : []];
			})
		);
	},
	grade(question, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		const right = question.pairs.filter((pair) => values[pair.id] === pair.id).length;
		const all = right === question.pairs.length;
		return {
			outcome: all ? 'right' : right > 0 ? 'partly' : 'wrong',
			earned: all ? 1 : 0,
			total: 1
		};
	},
	explain(question, seed, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		return {
			grade: matching.grade(question, answer),
			rows: lefts(question, seed).map(({ thing }) => ({
				text: thing.left,
				given: question.pairs.find((pair) => pair.id === values[thing.id])?.right ?? '',
				expected: thing.right,
				right: values[thing.id] === thing.id,
				because: thing.because
			}))
		};
	}
};

function lefts(question: MatchingQuestion, seed: string) {
	return drawOptions(question.pairs, `${seed} left`, question.id);
}

function rights(question: MatchingQuestion, seed: string) {
	return drawOptions(question.pairs, `${seed} right`, question.id);
}
