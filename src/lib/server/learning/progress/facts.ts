import { NO_FACTS, type LearningFacts } from '$lib/domain/progress/course-progress';
import type { Database } from '../../db/open-database';
import { answeredChecks } from '../checks/latest-attempts';
import { completedLessons, readingPlaces } from './completions';
import { submittedTests } from '../tests/stored-tests';

/** Everything a learner did, from which all progress is computed; nothing for somebody unknown. */
export async function learningFacts(
	db: Database,
	learnerId: string | null
): Promise<LearningFacts> {
	if (!learnerId) return NO_FACTS;
	const [answered, completed, places, tests] = await Promise.all([
		answeredChecks(db, learnerId),
		completedLessons(db, learnerId),
		readingPlaces(db, learnerId),
		submittedTests(db, learnerId)
	]);
	return { answered, completed, places, tests };
}
