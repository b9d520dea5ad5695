import type { ReadAnswer } from '../answer';
import type { Question } from '../question';
import { isNear } from './is-near';

/**
 * Settles a number that can be read in two ways, where only one of them is the key or a known mistake of the question:
 * 70,000 where the key is 70000. Only for a check, whose grade is shown at once; in a test it would give the key away.
 */
export function meantNumber(question: Question<'numeric'>, read: ReadAnswer): ReadAnswer {
	if (read.type !== 'ambiguous') return read;
	const known = [question.answer, ...question.mistakes.map(({ value }) => value)];
	const likely = read.readings.filter((reading) =>
		known.some((value) => isNear(question, reading, value))
	);
	const [only, other] = likely;
	if (only === undefined || other !== undefined) return read;
	return { type: 'answer', answer: { type: 'text', text: String(only) } };
}
