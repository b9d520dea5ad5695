import type { Database } from '../db/open-database';
import { learner } from '../db/schema/people';

/** Tells whether the stored facts can be read now, for whatever watches the server. */
export async function canRead(db: Database): Promise<boolean> {
	try {
		await db.read.select({ id: learner.id }).from(learner).limit(1);
		return true;
	} catch {
		return false;
	}
}
