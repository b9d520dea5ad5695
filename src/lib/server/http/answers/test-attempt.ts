import { error, type RequestEvent } from '@sveltejs/kit';
import { findTest, type StoredTest } from '../../learning/tests/stored-tests';
import type { PlacedTest } from '../../learning/tests/test-head';
import { requireAccount } from '../guards';

/** A person's own try with the test it belongs to. */
export interface OwnTestAttempt extends PlacedTest {
	readonly learnerId: string;
	readonly row: StoredTest;
}

/** The signed-in person's own try at this test that the address names; 404 when it is somebody else's. */
export async function ownTestAttempt(
	event: RequestEvent,
	place: PlacedTest
): Promise<OwnTestAttempt> {
	const { learnerId } = requireAccount(event);
	const row = await findTest(event.locals.db, learnerId, place.test.id, event.params.attempt ?? '');
	return { ...place, learnerId, row: row ?? error(404) };
}
