import { foldText } from '$lib/domain/quiz/short-text/fold-text';
import type { StoredAssessment } from './assessments';

type Told = Pick<StoredAssessment, 'id' | 'instrumentId' | 'cityName' | 'createdAt' | 'findings'>;

/**
 * Chooses what a result is compared with: the latest assessment of the same city, on the same edition, that was begun
 * before this one and has at least one yes or no.
 */
export function earlierAssessment<Assessment extends Told>(
	assessment: Told,
	others: readonly Assessment[]
): Assessment | undefined {
	const city = foldText(assessment.cityName);
	return others
		.filter(
			(other) =>
				other.id !== assessment.id &&
				other.instrumentId === assessment.instrumentId &&
				foldText(other.cityName) === city &&
				other.createdAt < assessment.createdAt &&
				[...other.findings].some(([, finding]) => finding.answer !== 'unknown')
		)
		.sort((a, b) => b.createdAt - a.createdAt)[0];
}

/** When a city was last looked at: its latest answer, or its beginning while there is none. */
export function scoredAt({ createdAt, findings }: Pick<Told, 'createdAt' | 'findings'>): number {
	return Math.max(createdAt, ...[...findings].map(([, finding]) => finding.foundAt));
}
