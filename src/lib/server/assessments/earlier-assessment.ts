import { foldText } from '$lib/domain/quiz/short-text/fold-text';
import type { Database } from '../db/open-database';
import { findAssessment, namesOfEarlier, type StoredAssessment } from './assessments';

type ScoredCity = Pick<
	StoredAssessment,
	'id' | 'instrumentId' | 'cityName' | 'createdAt' | 'findings'
>;

/**
 * Finds what a result is compared with: the latest assessment of the same city, on the same edition, that was begun
 * before this one and has at least one yes or no.
 */
export async function earlierAssessment(
	db: Database,
	learnerId: string,
	assessment: ScoredCity
): Promise<StoredAssessment | undefined> {
	const city = foldText(assessment.cityName);
	const earlier = await namesOfEarlier(db, learnerId, assessment);
	const same = earlier.find(({ cityName }) => foldText(cityName) === city);
	return same && findAssessment(db, learnerId, same.id);
}

/** When a city was last looked at: its latest answer, or its beginning while there is none. */
export function scoredAt({
	createdAt,
	findings
}: Pick<ScoredCity, 'createdAt' | 'findings'>): number {
	return Math.max(createdAt, ...[...findings].map(([, finding]) => finding.foundAt));
}
