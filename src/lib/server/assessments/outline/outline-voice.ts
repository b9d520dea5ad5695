import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { OutlineVoice } from '$lib/domain/strategy/drafting/voice';
import { countryName, formatDay, formatList, formatPlainMonth } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { MessageId } from '$lib/i18n/message-id';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { Translate } from '$lib/i18n/translator';
import type { Catalogue } from '../../catalogue/catalogue';
import { guidanceFor } from './section-guidance';
import { criterionName, instrumentTitle, questionTexts } from '../../instrument/instrument-names';

/** The words of one language that an outline is written with. */
export function outlineVoice(
	catalogue: Catalogue,
	instrument: Instrument,
	locale: Locale,
	translate: Translate
): OutlineVoice {
	const { strategy } = catalogue;
	if (!strategy) throw new Error('content/strategy/en.yaml is missing');
	const texts = inLanguage(strategy, locale).value;
	const guidance = guidanceFor(catalogue, instrument.subject);
	const questions = questionTexts(instrument, locale);
	const sayInTexts = plainTranslatorFor(questions.locale);
	return {
		say: translate,
		criterion: (id) => criterionName(instrument, locale, id),
		instrument: instrumentTitle(instrument, locale),
		list: (items) => formatList(locale, items),
		month: (month) => formatPlainMonth(locale, month),
		day: (day) => formatDay(locale, day),
		landlocked: (code) =>
			isLandlocked(catalogue, code)
				? countryName(locale, code, catalogue.data?.officialNames)
				: undefined,
		indicator: (id) => questions.value[id] ?? { name: id, firstStep: '' },
		indicatorLang: questions.locale === locale ? undefined : questions.locale,
		owner: (id) => {
			const owner = usualOwner(instrument, id);
			return owner === undefined ? '' : sayInTexts(`owner-${owner}` as MessageId);
		},
		measure: (code) => sayInTexts('outline-draft-measure', { code }),
		sdg: texts.sdg,
		compact: texts.compact.map((theme) => theme.text),
		title: (id) => worded(guidance, locale, (sections) => sections[id]?.title ?? '')
	};
}

function usualOwner(instrument: Instrument, indicatorId: string): string | undefined {
	if (instrument.scoring !== 'bands') return undefined;
	return instrument.indicators.find((one) => one.id === indicatorId)?.owner;
}

function isLandlocked({ data }: Catalogue, code: string): boolean {
	return data?.countries.some((country) => country.iso2 === code && country.lldc) ?? false;
}
