import type { Answer, AnswerFields } from '../answer';
import { presentChoices } from '../choices/present-choices';
import type { Draw } from '../drawing/draw';
import { drawOptions } from '../drawing/drawn-options';
import { onePoint } from '../grade';
import type { Question } from '../question';
import type { QuestionRules } from '../question-rules';
import { scenarioOnPaper } from './scenario-on-paper';
import type { ScenarioChoice, ScenarioStep } from './scenario-shape';
import { walkScenario, type Walk } from './walk-scenario';

type Scenario = Question<'scenario'>;

const NOTHING_SENT: AnswerFields = new Map();

/**
 * A situation with branches, answered step by step. The way so far travels in the form as `path`, one value for each
 * choice made; `answer` is the choice made now. It is an answer once the way has reached an end.
 */
export const scenario: QuestionRules<'scenario'> = {
	present,
	presentOnPaper: (question, draw) => ({
		...present(question, draw, NOTHING_SENT),
		scenes: scenarioOnPaper(question, draw)
	}),
	read(question, draw, fields) {
		const { ids, chosen, isKnown } = readWay(question, draw, fields);
		if (!isKnown) return { type: 'unreadable' };
		if (!chosen) return { type: 'incomplete' };
		if (!walkScenario(question, ids).end) return { type: 'unfinished' };
		return { type: 'answer', answer: { type: 'path', ids } };
	},
	fill(question, draw, answer) {
		const values = valuesOf(question, draw, walkScenario(question, idsOf(answer)).scenes);
		return { path: values.slice(0, -1), answer: values.slice(-1) };
	},
	grade: (question, answer) =>
		onePoint(walkScenario(question, idsOf(answer)).end?.outcome ?? 'wrong'),
	explain(question, _draw, answer) {
		const { scenes, end } = walkScenario(question, idsOf(answer));
		return {
			story: {
				scenes: scenes.map(({ step, choice }) => ({
					text: step.text,
					chosen: choice.text,
					because: choice.because
				})),
				end: end?.text ?? ''
			}
		};
	},
	optionIds: ({ steps }) => steps.flatMap(({ choices }) => choices.map(({ id }) => id)),
	leftOpen: { type: 'path', ids: [] },
	places: []
};

function present(question: Scenario, draw: Draw, sent: AnswerFields) {
	const { ids } = readWay(question, draw, sent);
	const walk = walkScenario(question, ids);
	// Somebody who sends a finished way to be shown again is at its last step.
	const { scenes, step } = walk.step ? walk : walkScenario(question, ids.slice(0, -1));
	return {
		options: step ? presentChoices(drawn(question, draw, step)) : [],
		scene: {
			story: scenes.map((scene) => ({ text: scene.step.text, chosen: scene.choice.text })),
			text: step?.text ?? '',
			path: valuesOf(question, draw, scenes)
		}
	};
}

function idsOf(answer: Answer): readonly string[] {
	return answer.type === 'path' ? answer.ids : [];
}

/** The choices that the form names, as far as each can be made; `isKnown` is false when one cannot. */
function readWay(question: Scenario, draw: Draw, fields: AnswerFields) {
	const path = fields.get('path') ?? [];
	const answer = fields.get('answer')?.[0];
	const values = answer ? [...path, answer] : path;
	const ids: string[] = [];
	let step = question.steps[0];
	for (const value of values) {
		const choice: ScenarioChoice | undefined =
			step && drawn(question, draw, step).find((option) => option.value === value)?.thing;
		if (!choice) return { ids, chosen: answer, isKnown: false };
		ids.push(choice.id);
		step = question.steps.find(({ id }) => id === choice.next);
	}
	// A way that is over cannot be gone on with.
	return { ids, chosen: answer, isKnown: answer !== undefined || step !== undefined };
}

function valuesOf(question: Scenario, draw: Draw, scenes: Walk['scenes']): string[] {
	return scenes.map(
		({ step, choice }) =>
			drawn(question, draw, step).find(({ thing }) => thing.id === choice.id)?.value ?? ''
	);
}

function drawn(question: Scenario, draw: Draw, step: ScenarioStep) {
	return drawOptions(step.choices, draw, step.id);
}
