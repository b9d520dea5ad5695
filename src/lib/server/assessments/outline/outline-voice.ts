import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import type { OutlineVoice } from '$lib/domain/strategy/drafting/voice';
import { countryName, formatDay, formatList, formatPlainMonth } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { MessageId } from '$lib/i18n/message-id';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { Translate } from '$lib/i18n/translator';
import type { Catalogue } from '../../catalogue/catalogue';

/** The words of one language that an outline is written with. */
export function outlineVoice(
	catalogue: Catalogue,
	locale: Locale,
	translate: Translate
): OutlineVoice {
	const { strategy } = catalogue;
	if (!strategy) throw new Error('content/strategy/en.yaml is missing');
	const texts = inLanguage(strategy, locale).value;
	const instrument = inLanguage(catalogue.instrument.texts, locale);
	const sayInTexts = plainTranslatorFor(instrument.locale);
	return {
		say: translate,
		criterion: (id) => translate(`criterion-${id}` as MessageId),
		list: (items) => formatList(locale, items),
		month: (month) => formatPlainMonth(locale, month),
		day: (day) => formatDay(locale, day),
		country: (code) => countryName(locale, code, catalogue.data?.officialNames),
		indicator: (id) => instrument.value[id] ?? { name: id, firstStep: '' },
		indicatorLang: instrument.locale === locale ? undefined : instrument.locale,
		owner: (id) => sayInTexts(`owner-${id}` as MessageId),
		measure: (code) => sayInTexts('outline-draft-measure', { code }),
		sdg: texts.sdg,
		compact: texts.compact.map((theme) => theme.text),
		title: (id) => worded(strategy, locale, (language) => language.sections[id].title)
	};
}
