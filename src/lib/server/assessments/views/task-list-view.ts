import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { criterionState } from '$lib/domain/assessment/place-in-list';
import { countAnswers, type CriterionScore } from '$lib/domain/assessment/scoring/count-answers';
import { indicatorsOf, type Indicator } from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import { criterionWords, instrumentTitle, questionWords } from '../../instrument/instrument-names';
import type { PinnedAssessment } from '../pinned-assessment';
import { adviceOf } from './criteria-results';

/** The work on an assessment, criterion by criterion, with the question at which it goes on. */
export function taskListView(assessment: PinnedAssessment, locale: Locale) {
	const { instrument, findings } = assessment;
	const { met, notMet, open, answered, total, criteria } = countAnswers(instrument, findings);
	return {
		instrument: instrumentTitle(instrument, locale),
		subject: instrument.subject,
		scoring: instrument.scoring,
		counts: { met, notMet, open, answered, total },
		goOn: firstOpenQuestion(instrument, findings)?.indicator,
		criteria: criteria.map((one) => criterionView(assessment, one, locale)),
		advice: instrument.scoring === 'criteria' ? adviceOf(instrument, locale) : []
	};
}

function criterionView(
	{ instrument, findings }: PinnedAssessment,
	score: CriterionScore,
	locale: Locale
) {
	const indicators = indicatorsOf<Indicator>(instrument, score.id);
	const { id, met, notMet, total } = score;
	return {
		id,
		name: criterionWords(instrument, locale, id),
		total,
		answered: met + notMet,
		state: criterionState(score),
		cells: score.cells.map((one) => one.cell),
		goOn: firstOpenQuestion({ indicators }, findings)?.indicator,
		questions: indicators.map((indicator, index) => ({
			id: indicator.id,
			code: indicator.code,
			name: questionWords(instrument, locale, indicator.id, 'name'),
			cell: score.cells[index]?.cell ?? 'untouched'
		}))
	};
}
