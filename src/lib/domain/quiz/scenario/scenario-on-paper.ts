import type { Draw } from '../drawing/draw';
import { drawOptions } from '../drawing/drawn-options';
import type { Question } from '../question';
import type { PaperScene } from './scenario-shape';

/**
 * A scenario for paper: every step with a number, and for each choice the number to go on at. What a choice led to and
 * how the ways end stays out, as the key of every question does on paper.
 */
export function scenarioOnPaper(question: Question<'scenario'>, draw: Draw): readonly PaperScene[] {
	const [first, ...others] = question.steps;
	if (!first) return [];
	// The order in which they were written would tell which way is the long one.
	const steps = [first, ...drawOptions(others, draw, 'step').map(({ thing }) => thing)];
	return steps.map((step, index) => ({
		number: index + 1,
		text: step.text,
		choices: drawOptions(step.choices, draw, step.id).map(({ thing }) => {
			const place = steps.findIndex(({ id }) => id === thing.next);
			return { text: thing.text, goTo: place < 0 ? undefined : place + 1 };
		})
	}));
}
