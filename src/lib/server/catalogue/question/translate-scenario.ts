import type { ScenarioChoice, ScenarioQuestion } from '$lib/domain/quiz/question';
import type { QuestionTexts } from './question-schema';

type Fault = (field: string, reason: string) => void;
interface WithId {
	readonly id: string;
}

/** Lays translated texts over the steps and ends of a scenario; where the ways lead comes from the source. */
export function translateScenario(
	question: ScenarioQuestion,
	texts: QuestionTexts,
	fault: Fault
): ScenarioQuestion {
	const steps = paired(question.steps, texts.steps, 'steps', fault);
	const ends = paired(question.ends, texts.ends, 'ends', fault);
	return {
		...question,
		steps: steps.map(([step, own]) => ({
			...step,
			text: own?.text ?? step.text,
			choices: own
				? paired(step.choices, own.choices, `steps.${step.id}.choices`, fault).map(overlay)
				: step.choices
		})),
		ends: ends.map(([end, own]) => ({ ...end, text: own?.text ?? end.text }))
	};
}

function overlay([choice, own]: readonly [
	ScenarioChoice,
	Pick<ScenarioChoice, 'text' | 'because'> | undefined
]): ScenarioChoice {
	return own ? { ...choice, text: own.text, because: own.because } : choice;
}

/** Each thing of the source with its translation; notes what is missing and what is not in the source. */
function paired<Thing extends WithId, Own extends WithId>(
	things: readonly Thing[],
	texts: readonly Own[] = [],
	field: string,
	fault: Fault
): (readonly [Thing, Own | undefined])[] {
	for (const { id } of texts) {
		if (!things.some((thing) => thing.id === id)) fault(field, `"${id}" is not in the source`);
	}
	return things.map((thing) => {
		const own = texts.find((text) => text.id === thing.id);
		if (!own) fault(field, `"${thing.id}" is not translated`);
		return [thing, own] as const;
	});
}
