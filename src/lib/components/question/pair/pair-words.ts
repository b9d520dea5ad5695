import type { Translate } from '$lib/i18n/translator';

/** Kinds that offer two fixed choices, whose words belong to the interface. */
export type PairKind = 'true-false' | 'judgement';

/** The words of both choices of a pair, in the order in which they are shown. */
export function pairWords(
	t: Translate,
	kind: PairKind
): readonly { readonly mark: string; readonly text: string }[] {
	return kind === 'true-false'
		? [
				{ mark: '', text: t('true') },
				{ mark: '', text: t('false') }
			]
		: [
				{ mark: '1', text: t('judgement-one') },
				{ mark: '0', text: t('judgement-nothing') }
			];
}
