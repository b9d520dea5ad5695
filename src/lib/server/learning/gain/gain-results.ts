import { moduleAddress } from '$lib/domain/addresses/courses';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { askedIn, gainScore, modulesToLearn, type GainPhase } from '$lib/domain/gain/gain-check';
import type { GainAnswer, GainComparison, GainKnown } from '$lib/domain/gain/gain-views';
import { answerLeftOpen } from '$lib/domain/quiz/rules';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { answeredQuestion } from '../checks/answered-question';
import type { ViewContext } from '../checks/open-question';
import type { StoredGain, StoredGainCheck } from './gain-checks';
import type { PlacedGainCheck } from './gain-links';

/** After the questions before: how many were right and which modules speak about the others, and nothing more. */
export function beforeResult(
	{ course, check }: PlacedGainCheck,
	row: StoredGainCheck,
	locale: Locale,
	zone: TimeZone
): GainKnown {
	const pairs = check.pairs.source;
	return {
		...gainScore(pairs, row.results),
		date: formatDate(locale, zone, row.answeredAt),
		modules: modulesToLearn(course.modules, pairs, row.results).map((module) => ({
			href: moduleAddress(locale, course, module),
			number: module.number,
			title: worded(module.texts, locale, (texts) => texts.title)
		}))
	};
}

/** After the questions after: both times side by side, with what is right and why. */
export function afterResult(
	context: ViewContext,
	{ check }: PlacedGainCheck,
	{ before, after }: StoredGain
): GainComparison[] {
	const { value: pairs, locale: language } = inLanguage(check.pairs, context.locale);
	return pairs.map((pair, index) => {
		const number = index + 1;
		const told = (phase: GainPhase, row: StoredGainCheck | undefined): GainAnswer | undefined => {
			if (!row || !Object.hasOwn(row.results, pair.id)) return undefined;
			const question = askedIn(phase, pair);
			const asked = { question, language, number, of: pairs.length };
			const answer = row.answers[question.id] ?? answerLeftOpen(question);
			const view = answeredQuestion(context, asked, row.seed, answer);
			return { right: row.results[pair.id] === true, view };
		};
		return { id: pair.id, number, before: told('before', before), after: told('after', after) };
	});
}
