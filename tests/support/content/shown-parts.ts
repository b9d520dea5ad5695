import type { PublicOption } from '../../../src/lib/domain/quiz/choices/choice';
import type { Explanation, PublicQuestion } from '../../../src/lib/domain/quiz/question';

/** What a shown question offers to choose from; nothing where it is typed or filled in by rows. */
export function optionsIn(question: PublicQuestion): readonly PublicOption[] {
	return 'options' in question ? question.options : [];
}

/** What is said beside each part of an answer. */
export function reasonsIn(explanation: Explanation): readonly string[] {
	if ('options' in explanation) return explanation.options.map(({ because }) => because);
	if ('rows' in explanation) return explanation.rows.map(({ because }) => because);
	if ('story' in explanation) return explanation.story.scenes.map(({ because }) => because);
	return 'because' in explanation ? [explanation.because] : [];
}
