import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../../db/open-database';
import { attempt, gainCheck, lessonCompletion, testAttempt } from '../../db/schema/learning';
import { learner } from '../../db/schema/people';

/** What somebody did on this browser without an account, in numbers. */
export interface VisitorWork {
	readonly visitorId: string;
	/** Different checks that were answered, with the questions before and after a course. */
	readonly checks: number;
	readonly lessons: number;
	readonly tests: number;
}

/** The work that a visitor could take along; undefined when there is none, or when this is no visitor. */
export async function visitorWork(
	db: Database,
	visitorId: string | null
): Promise<VisitorWork | undefined> {
	if (!visitorId || !(await isVisitor(db, visitorId))) return undefined;
	const [answered, completed, tested, gained] = await Promise.all([
		db.read
			.select({ id: attempt.questionId })
			.from(attempt)
			.where(eq(attempt.learnerId, visitorId)),
		db.read
			.select({ id: lessonCompletion.lessonId })
			.from(lessonCompletion)
			.where(eq(lessonCompletion.learnerId, visitorId)),
		db.read
			.select({ id: testAttempt.id })
			.from(testAttempt)
			.where(eq(testAttempt.learnerId, visitorId)),
		db.read
			.select({ answers: gainCheck.answers })
			.from(gainCheck)
			.where(eq(gainCheck.learnerId, visitorId))
	]);
	const asked = gained.flatMap(({ answers }) => Object.keys(answers));
	const work = {
		checks: new Set([...answered.map(({ id }) => id), ...asked]).size,
		lessons: completed.length,
		tests: tested.length
	};
	return work.checks + work.lessons + work.tests > 0 ? { visitorId, ...work } : undefined;
}

async function isVisitor(db: Database, learnerId: string): Promise<boolean> {
	const rows = await db.read
		.select({ id: learner.id })
		.from(learner)
		.where(and(eq(learner.id, learnerId), isNotNull(learner.visitorHash)));
	return rows.length > 0;
}
