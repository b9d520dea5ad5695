import type { Question } from '../question';
import type { ScenarioChoice, ScenarioEnd, ScenarioStep } from './scenario-shape';

/** How far a way through a scenario leads. */
export interface Walk {
	readonly scenes: readonly { readonly step: ScenarioStep; readonly choice: ScenarioChoice }[];
	/** The step that waits for a choice; undefined at an end. */
	readonly step: ScenarioStep | undefined;
	readonly end: ScenarioEnd | undefined;
}

/**
 * Follows choices from the first step.
 * @param ids ids of the choices, one for each step; a choice that is not there any more ends the way at its step
 */
export function walkScenario(question: Question<'scenario'>, ids: readonly string[]): Walk {
	const scenes: { step: ScenarioStep; choice: ScenarioChoice }[] = [];
	let step = question.steps[0];
	for (const id of ids) {
		const choice: ScenarioChoice | undefined = step?.choices.find((one) => one.id === id);
		if (!step || !choice) break;
		scenes.push({ step, choice });
		const end = question.ends.find((one) => one.id === choice.end);
		if (end) return { scenes, step: undefined, end };
		step = question.steps.find((one) => one.id === choice.next);
	}
	return { scenes, step, end: undefined };
}
