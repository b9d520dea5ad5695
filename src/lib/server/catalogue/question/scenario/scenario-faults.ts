import type { Question } from '$lib/domain/quiz/question';
import type { ScenarioStep } from '$lib/domain/quiz/scenario/scenario-shape';
import type { QuestionFault } from '../kind-content';

/** Finds choices that lead nowhere or back, steps and ends that no choice reaches, and missing outcomes. */
export function scenarioFaults(scenario: Question<'scenario'>): QuestionFault[] {
	return [
		...choiceFaults(scenario),
		...circleFaults(scenario),
		...unreachedFaults(scenario),
		...outcomeFaults(scenario)
	];
}

function choiceFaults({ steps, ends }: Question<'scenario'>): QuestionFault[] {
	return steps.flatMap((step, place) =>
		step.choices.flatMap(({ next, end }, index) => {
			const path = ['steps', place, 'choices', index];
			if ((next === undefined) === (end === undefined)) {
				return [{ path, reason: 'needs either next or end' }];
			}
			if (next !== undefined && !steps.some(({ id }) => id === next)) {
				return [{ path: [...path, 'next'], reason: `"${next}" is not a step` }];
			}
			if (end !== undefined && !ends.some(({ id }) => id === end)) {
				return [{ path: [...path, 'end'], reason: `"${end}" is not an end` }];
			}
			return [];
		})
	);
}

/** A choice that leads back to a step already passed would let the story go on for ever. */
function circleFaults({ steps }: Question<'scenario'>): QuestionFault[] {
	return steps.flatMap((step, place) =>
		step.choices.flatMap(({ next }, index) => {
			const target = steps.find(({ id }) => id === next);
			if (!target || !reachable(steps, target).has(step.id)) return [];
			const path = ['steps', place, 'choices', index, 'next'];
			return [{ path, reason: `"${next}" leads back to "${step.id}"` }];
		})
	);
}

function unreachedFaults({ steps, ends }: Question<'scenario'>): QuestionFault[] {
	const [first] = steps;
	const reached = first ? reachable(steps, first) : new Set<string>();
	const taken = new Set(
		steps
			.filter(({ id }) => reached.has(id))
			.flatMap(({ choices }) => choices.map(({ end }) => end))
	);
	return [
		...steps.flatMap(({ id }, index) =>
			reached.has(id) ? [] : [{ path: ['steps', index], reason: `no choice leads to "${id}"` }]
		),
		...ends.flatMap(({ id }, index) =>
			taken.has(id) ? [] : [{ path: ['ends', index], reason: `no choice leads to "${id}"` }]
		)
	];
}

function outcomeFaults({ ends }: Question<'scenario'>): QuestionFault[] {
	return (['right', 'wrong'] as const)
		.filter((outcome) => !ends.some((end) => end.outcome === outcome))
		.map((outcome) => ({ path: ['ends'], reason: `needs an end with the outcome ${outcome}` }));
}

/** Ids of a step and of every step that can be reached from it. */
function reachable(steps: readonly ScenarioStep[], from: ScenarioStep): ReadonlySet<string> {
	const found = new Set([from.id]);
	for (const id of found) {
		const step = steps.find((one) => one.id === id);
		for (const { next } of step?.choices ?? []) if (next !== undefined) found.add(next);
	}
	return found;
}
