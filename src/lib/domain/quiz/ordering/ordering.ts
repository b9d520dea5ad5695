import type { Draw } from '../drawing/draw';
import { drawOptions } from '../drawing/drawn-options';
import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';
import { firstDoubled } from '../rows/first-doubled';
import { gradeRows } from '../rows/grade-rows';

/** Things are put in order by giving each a position. */
export const ordering: QuestionRules<'ordering'> = {
	present,
	presentOnPaper: present,
	read(question, draw, fields) {
		const values: Record<string, string> = {};
		for (const row of drawOptions(question.items, draw)) {
			const position = fields.get(`row-${row.value}`)?.[0];
			if (!position) return { type: 'incomplete' };
			if (!isPosition(position, question.items.length)) return { type: 'unreadable' };
			values[row.thing.id] = position;
		}
		const what = firstDoubled(Object.values(values));
		if (what) return { type: 'doubled', what };
		return { type: 'answer', answer: { type: 'rows', values } };
	},
	fill(question, draw, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		return Object.fromEntries(
			drawOptions(question.items, draw).map(({ value, thing }) => {
				const position = values[thing.id];
				return [`row-${value}`, position ? [position] : []];
			})
		);
	},
	grade(question, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		const right = question.items.filter(
			(item, index) => values[item.id] === String(index + 1)
		).length;
		return gradeRows(right, question.items.length);
	},
	explain(question, _draw, answer) {
		const values = answer.type === 'rows' ? answer.values : {};
		return {
			rows: question.items.map((item, index) => ({
				text: item.text,
				given: values[item.id] ?? '',
				expected: String(index + 1),
				right: values[item.id] === String(index + 1),
				because: item.because
			}))
		};
	},
	optionIds: ({ items }) => items.map(({ id }) => id),
	leftOpen: { type: 'rows', values: {} },
	places: ['test']
};

function present({ items }: Question<'ordering'>, draw: Draw) {
	return {
		rows: drawOptions(items, draw).map(({ value, thing }) => ({ value, text: thing.text })),
		columns: items.map((_, index) => ({ value: String(index + 1), text: String(index + 1) }))
	};
}

function isPosition(value: string, length: number): boolean {
	return /^[1-9][0-9]?$/.test(value) && Number(value) <= length;
}
