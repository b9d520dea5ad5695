import type { QuestionKind } from '$lib/domain/quiz/question';
import type { Translate } from '$lib/i18n/translator';

/** The words of an option; true, false, 1 and 0 belong to the interface. `index` is its place as shown. */
export function optionText(
	t: Translate,
	kind: QuestionKind,
	index: number,
	text: string
): { readonly mark: string; readonly text: string } {
	if (kind === 'true-false') return { mark: '', text: t(index === 0 ? 'true' : 'false') };
	if (kind === 'judgement') {
		return index === 0
			? { mark: '1', text: t('judgement-one') }
			: { mark: '0', text: t('judgement-nothing') };
	}
	return { mark: '', text };
}
