import type { Translate } from '$lib/i18n/translator';
import type { QuestionShown } from '../lesson/lesson-context';

/** Why an answer was not taken and what to do; undefined while nothing is wrong. */
export function faultWords(t: Translate, view: QuestionShown): string | undefined {
	const { fault, question, doubled = '', meanings = [] } = view;
	switch (fault) {
		case undefined:
			return undefined;
		case 'incomplete':
		case 'unreadable':
			return t(`${fault}-${question.kind}`);
		case 'doubled':
			return question.kind === 'ordering'
				? t('answer-doubled-place', { place: doubled })
				: t('answer-doubled-match', { match: doubled });
		case 'ambiguous':
			return t('answer-which-number', {
				one: meanings[0]?.text ?? '',
				other: meanings[1]?.text ?? ''
			});
		case 'changed':
			return t('answer-question-changed');
		case 'superseded':
			return t('answer-superseded');
		case 'no-cookie':
			return t('answer-no-cookie');
	}
}
