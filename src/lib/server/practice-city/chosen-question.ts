import type { Locale } from '$lib/domain/locale/locales';
import { inLanguage } from '$lib/domain/locale/localized';
import type { Catalogue } from '../catalogue/catalogue';

/** A question as it is asked: its words, its rule, and what the rule says about links. */
export interface QuestionAsked {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly question: string;
	readonly yesIf: string;
	readonly link: string;
	/** Language of these texts. */
	readonly locale: Locale;
}

/** The words of a question in a language; undefined when there is no such question. */
export function questionAsked(
	{ taughtInstrument: instrument }: Catalogue,
	locale: Locale,
	id: string
): QuestionAsked | undefined {
	const indicator = instrument.indicators.find((one) => one.id === id);
	const texts = inLanguage(instrument.texts, locale);
	const own = texts.value[id];
	if (!indicator || !own) return undefined;
	const { name, question, yesIf, link } = own;
	return { id, code: indicator.code, name, question, yesIf, link, locale: texts.locale };
}
