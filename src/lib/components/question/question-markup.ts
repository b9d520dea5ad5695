import type { PublicQuestion } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import { judgement } from './judgement/judgement';
import type { KindMarkup } from './kind-markup';
import { matching } from './matching/matching';
import { multiple } from './multiple/multiple';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import { reflection } from './reflection/reflection';
import { scenario } from './scenario/scenario';
import { shortText } from './short-text/short-text';
import { single } from './single/single';
import { trueFalse } from './true-false/true-false';

/** How each kind of question is shown. */
export const QUESTION_MARKUP: { readonly [Kind in QuestionKind]: KindMarkup<Kind> } = {
	single,
	multiple,
	'true-false': trueFalse,
	judgement,
	matching,
	ordering,
	numeric,
	'short-text': shortText,
	scenario,
	reflection
};

/** The id of a question's first input, to which the summary of errors leads. */
export function firstField<Kind extends QuestionKind>(
	question: PublicQuestion<Kind>,
	id: string
): string {
	return `${id}-${QUESTION_MARKUP[question.kind].firstField(question)}`;
}
