import { firstDoubled } from '../first-doubled';
import type { MatchingQuestion, QuestionRules } from '../question';
import type { Draw } from '../draw';
import { drawOptions } from '../drawn-options';

/** Each left side belongs to one right side. */
export const matching: QuestionRules<MatchingQuestion> = {
	present: (question, draw) => ({
		id: question.id,
		kind: question.kind,
		prompt: question.prompt,
		rows: lefts(question, draw).map(({ value, thing }) => ({ value, text: thing.left })),
		columns: rights(question, draw).map(({ value, thing }) => ({ value, text: thing.right }))
	}),
	read(question, draw, fields) {
		const columns = rights(question, draw);
		const values: Record<string, string> = {};
		for (const row of lefts(question, draw)) {
			const value = fields.get(`row-${row.value}`)?.[0];
			if (!value) return { type: 'incomplete' };
			const column = columns.find((candidate) => candidate.value === value);
			if (!column) return { type: 'unreadable' };
			values[row.thing.id] = column.thing.id;
		}
		const twice = firstDoubled(Object.values(values));
		const doubled = columns.find(({ thing }) => thing.id === twice);
		if (doubled) return { type: 'doubled', what: doubled.thing.right };
		return { type: 'answer', answer: { type: 'rows', values } };
	},
	fill(question, draw, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		const columns = rights(question, draw);
		return Object.fromEntries(
			lefts(question, draw).map(({ value, thing }) => {
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
	explain(question, draw, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		return {
			grade: matching.grade(question, answer),
			rows: lefts(question, draw).map(({ thing }) => ({
				text: thing.left,
				given: question.pairs.find((pair) => pair.id === values[thing.id])?.right ?? '',
				expected: thing.right,
				right: values[thing.id] === thing.id,
				because: thing.because
			}))
		};
	}
};

function lefts(question: MatchingQuestion, draw: Draw) {
	return drawOptions(question.pairs, draw, 'left');
}

function rights(question: MatchingQuestion, draw: Draw) {
	return drawOptions(question.pairs, draw, 'right');
}
