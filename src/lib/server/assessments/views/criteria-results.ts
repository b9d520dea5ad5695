import type { Finding } from '$lib/domain/assessment/finding';
import { countAnswers } from '$lib/domain/assessment/scoring/count-answers';
import { standingOf } from '$lib/domain/assessment/scoring/criterion-standing';
import { nearestFirst } from '$lib/domain/assessment/scoring/prioritise';
import { scoreAssessment } from '$lib/domain/assessment/scoring/score-assessment';
import { worded } from '$lib/domain/locale/worded';
import type { CriteriaInstrument } from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import { criterionWords, questionWords } from '../../instrument/instrument-names';
import { namedQuestion } from './change-view';
import { criterionLine } from './criterion-line';

type Findings = ReadonlyMap<string, Pick<Finding, 'answer'>>;

const SHOWN_FIRST = 3;

/** Which criteria are fully, partly or not met, and which are nearest to being fully met. */
export function criteriaResults(
	instrument: CriteriaInstrument,
	findings: Findings,
	earlier: Findings | undefined,
	locale: Locale
) {
	const score = scoreAssessment(instrument, findings);
	const before = earlier && countAnswers(instrument, earlier).criteria;
	const { met, notMet, open, answered, total, standings } = score;
	const weak = nearestFirst(instrument, findings);
	return {
		scoring: 'criteria' as const,
		score: {
			met,
			notMet,
			open,
			answered,
			total,
			criteria: score.criteria.length,
			fully: standings.fully,
			partly: standings.partly,
			'not-met': standings['not-met'],
			/** Criteria of which nobody knows anything yet. */
			unknown: standings.open
		},
		criteria: score.criteria.map((one) => ({
			...criterionLine(instrument, one, before, locale),
			standing: standingOf(one)
		})),
		advice: adviceOf(instrument, locale),
		weak: weak.length,
		nearest: weak.slice(0, SHOWN_FIRST).map(({ id, missing, isLast }) => ({
			id,
			name: criterionWords(instrument, locale, id),
			isLast,
			missing: missing.map((one) => ({
				...namedQuestion(instrument, one.id, locale),
				firstStep: questionWords(instrument, locale, one.id, 'firstStep')
			}))
		}))
	};
}

/** What criteria say that ask nothing. */
export function adviceOf({ criteria, names }: CriteriaInstrument, locale: Locale) {
	return criteria
		.filter(({ count }) => count === 0)
		.map(({ id }) => ({
			id,
			name: worded(names, locale, (own) => own.criteria[id]?.name ?? id),
			text: worded(names, locale, (own) => own.criteria[id]?.advice ?? '')
		}));
}
