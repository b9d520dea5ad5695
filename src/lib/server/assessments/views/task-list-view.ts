import type { Locale } from '$lib/domain/locale/locales';
import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { criterionState } from '$lib/domain/assessment/place-in-list';
import {
	scoreAssessment,
	type CriterionScore
} from '$lib/domain/assessment/scoring/score-assessment';
import { worded } from '$lib/domain/locale/worded';
import { indicatorsOf } from '$lib/domain/instrument/instrument';
import type { Catalogue } from '../../catalogue/catalogue';
import type { StoredAssessment } from '../assessments';

/** The work on a city, criterion by criterion, with the question at which it goes on. */
export function taskListView(catalogue: Catalogue, assessment: StoredAssessment, locale: Locale) {
	const { instrument } = catalogue;
	const score = scoreAssessment(instrument, assessment.findings);
	const { met, notMet, open, answered, total } = score;
	return {
		counts: { met, notMet, open, answered, total },
		goOn: firstOpenQuestion(instrument, assessment.findings)?.indicator,
		criteria: score.criteria.map((one) => criterionView(catalogue, assessment, one, locale))
	};
}

function criterionView(
	{ instrument }: Catalogue,
	{ findings }: StoredAssessment,
	score: CriterionScore,
	locale: Locale
) {
	const indicators = indicatorsOf(instrument, score.id);
	const { id, met, notMet, total } = score;
	return {
		id,
		total,
		answered: met + notMet,
		state: criterionState(score),
		cells: score.cells.map((one) => one.cell),
		goOn: firstOpenQuestion({ indicators }, findings)?.indicator,
		questions: indicators.map((indicator, index) => ({
			id: indicator.id,
			code: indicator.code,
			name: worded(instrument.texts, locale, (texts) => texts[indicator.id]?.name ?? ''),
			cell: score.cells[index]?.cell ?? 'untouched'
		}))
	};
}
