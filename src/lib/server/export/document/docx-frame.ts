import { direction, type Locale } from '$lib/domain/locale/locales';
import type { Translate } from '$lib/i18n/translator';
import type { DocxFrame } from './render-docx';

/** The words of one language around the document. */
export function docxFrame(
	cityName: string,
	locale: Locale,
	say: Translate,
	now: number
): DocxFrame {
	return {
		locale,
		rightToLeft: direction(locale) === 'rtl',
		cityName,
		independent: say('outline-independent'),
		table: {
			heads: [
				say('outline-actions-action'),
				say('outline-actions-owner'),
				say('outline-actions-due'),
				say('outline-actions-cost'),
				say('outline-actions-measure')
			],
			questions: (codes) => say('outline-actions-questions', { codes }),
			notSet: say('outline-not-set')
		},
		now
	};
}
