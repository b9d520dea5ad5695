import type { Question } from '$lib/domain/quiz/question';
import type { TranslationFault } from '../kind-content';
import { overlayById } from '../parts/overlay-by-id';
import type { ScenarioTexts } from './scenario-block';

/** Lays translated texts over the steps and ends of a scenario; where the ways lead comes from the source. */
export function translateScenario(
	question: Question<'scenario'>,
	texts: ScenarioTexts,
	fault: TranslationFault
): Question<'scenario'> {
	const headings = texts.steps?.map(({ id, text }) => ({ id, text }));
	return {
		...question,
		steps: overlayById(question.steps, headings, 'steps', fault).map((step) => {
			const own = texts.steps?.find(({ id }) => id === step.id);
			const field = `steps.${step.id}.choices`;
			return own
				? { ...step, choices: overlayById(step.choices, own.choices, field, fault) }
				: step;
		}),
		ends: overlayById(question.ends, texts.ends, 'ends', fault)
	};
}
