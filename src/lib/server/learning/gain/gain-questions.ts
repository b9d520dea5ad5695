import { inLanguage } from '$lib/domain/locale/localized';
import { askedIn, type GainPhase } from '$lib/domain/gain/gain-check';
import type { AnswerFields } from '$lib/domain/quiz/answer';
import type { QuestionView } from '$lib/domain/quiz/question-view';
import type { Locale } from '$lib/domain/locale/locales';
import { openQuestion, type AskedQuestion, type ViewContext } from '../checks/open-question';
import { refusedQuestion, shownAgain } from '../checks/refused-question';
import { refusalOf } from '../refusal';
import type { PlacedGainCheck } from './gain-links';
import type { GainFault } from './read-gain';

/** The questions of a phase in the language in which they are shown. */
export function askedInPhase(
	{ check }: PlacedGainCheck,
	phase: GainPhase,
	locale: Locale
): AskedQuestion[] {
	const { value: pairs, locale: language } = inLanguage(check.pairs, locale);
	return pairs.map((pair, index) => ({
		question: askedIn(phase, pair),
		language,
		number: index + 1,
		of: pairs.length
	}));
}

/**
 * The questions of a phase as an open form.
 * @param seed id of the form, which draws the order of the options
 * @param sent what was sent and refused, with what is wrong by question id
 */
export function gainQuestions(
	context: ViewContext,
	place: PlacedGainCheck,
	phase: GainPhase,
	seed: string,
	sent?: {
		readonly fieldsOf: (questionId: string) => AnswerFields;
		readonly faults: ReadonlyMap<string, GainFault>;
	}
): QuestionView[] {
	return askedInPhase(place, phase, context.locale).map((asked) => {
		const { id } = asked.question;
		const view = openQuestion(context, asked, seed);
		if (!sent) return view;
		const fault = sent.faults.get(id);
		const fields = sent.fieldsOf(id);
		return fault
			? refusedQuestion(view, fields, refusalOf(fault, context.locale))
			: { ...view, values: shownAgain(fields) };
	});
}
