import type { Draw } from '../drawing/draw';
import { drawOptions } from '../drawing/drawn-options';
import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';
import { firstDoubled } from '../rows/first-doubled';
import { gradeRows } from '../rows/grade-rows';

/** Each left side belongs to one right side. */
export const matching: QuestionRules<'matching'> = {
	present,
	presentOnPaper: present,
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
		return gradeRows(right, question.pairs.length);
	},
	explain(question, draw, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		return {
			rows: lefts(question, draw).map(({ thing }) => ({
				text: thing.left,
				given: question.pairs.find((pair) => pair.id === values[thing.id])?.right ?? '',
				expected: thing.right,
				right: values[thing.id] === thing.id,
				because: thing.because
			}))
		};
	},
	optionIds: ({ pairs }) => pairs.map(({ id }) => id),
	leftOpen: { type: 'rows', values: {} },
	places: ['test']
};

function present(question: Question<'matching'>, draw: Draw) {
	return {
		rows: lefts(question, draw).map(({ value, thing }) => ({ value, text: thing.left })),
		columns: rights(question, draw).map(({ value, thing }) => ({ value, text: thing.right }))
	};
}

function lefts(question: Question<'matching'>, draw: Draw) {
	return drawOptions(question.pairs, draw, 'left');
}

function rights(question: Question<'matching'>, draw: Draw) {
	return drawOptions(question.pairs, draw, 'right');
}
