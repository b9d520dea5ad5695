import type { Course, CourseModule } from '$lib/domain/course/course';
import { NO_WORK, type WorkDone } from '$lib/domain/progress/course-progress';
import type { Database } from '../../db/open-database';
import { answeredChecks, answeredChecksIn } from '../checks/answered-checks';
import { submittedTests, submittedTestsIn } from '../tests/submitted-tests';
import {
	completedLessons,
	completedLessonsIn,
	readingPlaces,
	readingPlacesIn
} from './completions';
import { scopeOf } from './scope';

/** Everything a learner did, for pages that show all courses; nothing for somebody unknown. */
export async function workDone(db: Database, learnerId: string | null): Promise<WorkDone> {
	if (!learnerId) return NO_WORK;
	const [answered, completed, places, tests] = await Promise.all([
		answeredChecks(db, learnerId),
		completedLessons(db, learnerId),
		readingPlaces(db, learnerId),
		submittedTests(db, learnerId)
	]);
	return { answered, completed, places, tests };
}

/** What a learner did in one course or module, for pages that show no other; nothing for somebody unknown. */
export async function workDoneIn(
	db: Database,
	learnerId: string | null,
	part: Course | CourseModule
): Promise<WorkDone> {
	if (!learnerId) return NO_WORK;
	const scope = scopeOf(part);
	const [answered, completed, places, tests] = await Promise.all([
		answeredChecksIn(db, learnerId, scope),
		completedLessonsIn(db, learnerId, scope),
		readingPlacesIn(db, learnerId, scope),
		submittedTestsIn(db, learnerId, scope)
	]);
	return { answered, completed, places, tests };
}
