import type { QuestionView } from '$lib/domain/quiz/question-view';
import type { Translate } from '$lib/i18n/translator';

/** Why an answer was not taken and what to do; undefined while nothing is wrong. */
export function faultWords(t: Translate, view: QuestionView): string | undefined {
	const { refusal, question } = view;
	switch (refusal?.fault) {
		case undefined:
			return undefined;
		case 'incomplete':
		case 'unreadable':
			return t(`${refusal.fault}-${question.kind}`);
		case 'doubled':
			return question.kind === 'ordering'
				? t('answer-doubled-place', { place: refusal.doubled })
				: t('answer-doubled-match', { match: refusal.doubled });
		case 'ambiguous': {
			const [one, other] = refusal.meanings;
			return t('answer-which-number', { one: one?.text ?? '', other: other?.text ?? '' });
		}
		case 'changed':
			return t('answer-question-changed');
		case 'superseded':
			return t('answer-superseded');
		case 'no-cookie':
			return t('answer-no-cookie');
	}
}
