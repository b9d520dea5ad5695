import { error, type RequestEvent } from '@sveltejs/kit';
import { findTest, type StoredTest } from '../learning/test-attempts';
import { requireAccount } from './guards';
import { testOf } from './places';

/** The signed-in person's own try that the address names, with its test; 404 when it is somebody else's. */
export async function ownTestAttempt(
	event: RequestEvent
): Promise<ReturnType<typeof testOf> & { readonly learnerId: string; readonly row: StoredTest }> {
	const { learnerId } = requireAccount(event);
	const place = testOf(event);
	const row = await findTest(event.locals.db, learnerId, place.test.id, event.params.attempt ?? '');
	return { ...place, learnerId, row: row ?? error(404) };
}
