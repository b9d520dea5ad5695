import { shuffle } from '../shuffle';
import type { PaperScene, ScenarioQuestion } from '../question';

/**
 * A scenario for paper: every step with a number, and for each choice the number to go on at. What a choice led to and
 * how the ways end stays out, as the key of every question does on paper.
 */
export function scenarioOnPaper(question: ScenarioQuestion, seed: string): readonly PaperScene[] {
	const [first, ...others] = question.steps;
	if (!first) return [];
	// The order in which they were written would tell which way is the long one.
	const steps = [first, ...shuffle(others, `${seed} ${question.id}`)];
	return steps.map((step, index) => ({
		number: index + 1,
		text: step.text,
		choices: shuffle(step.choices, `${seed} ${question.id} ${step.id}`).map(({ text, next }) => {
			const place = steps.findIndex(({ id }) => id === next);
			return { text, goTo: place < 0 ? undefined : place + 1 };
		})
	}));
}
