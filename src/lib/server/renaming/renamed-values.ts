import type { Answer } from '$lib/domain/quiz/answer';
import type { IdRenames, Renamed } from '../catalogue/ids/id-kinds';

/** A list of ids with today's ids, each once. */
export function renameList(ids: readonly string[], renamed: Renamed): string[] {
	return [...new Set(ids.map((id) => renamed[id] ?? id))];
}

/**
 * Values by id, under today's ids. Where both the old and the new id hold a value neither can be given up, so the
 * old one stays under its old id.
 */
export function renameKeys<Value>(
	values: Readonly<Record<string, Value>>,
	renamed: Renamed
): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(values).map(([id, value]) => {
			const today = renamed[id];
			return [today === undefined || today in values ? id : today, value];
		})
	);
}

/** An answer in today's ids of the options of its question. */
export function renameAnswer(answer: Answer, options: Renamed | undefined): Answer {
	if (!options) return answer;
	switch (answer.type) {
		case 'choices':
			return { type: 'choices', ids: renameList(answer.ids, options) };
		case 'path':
			return { type: 'path', ids: answer.ids.map((id) => options[id] ?? id) };
		case 'rows': {
			const values = Object.entries(renameKeys(answer.values, options));
			return {
				type: 'rows',
				values: Object.fromEntries(values.map(([row, value]) => [row, options[value] ?? value]))
			};
		}
		case 'text':
			return answer;
	}
}

/** Answers by question id, in today's ids of questions and options. */
export function renameAnswers(
	answers: Readonly<Record<string, Answer>>,
	{ questions, options }: Pick<IdRenames, 'questions' | 'options'>
): Record<string, Answer> {
	return Object.fromEntries(
		Object.entries(renameKeys(answers, questions)).map(([id, answer]) => [
			id,
			renameAnswer(answer, options[id])
		])
	);
}

/** Two texts of which none may be lost: the one that counts, and below it the other one where it says something else. */
export function joinTexts(counts: string, other: string): string {
	const [first, second] = [counts.trim(), other.trim()];
	if (!second || first.includes(second)) return counts;
	return first ? `${counts}\n\n${other}` : other;
}
