import { setImmediate as takeTurns } from 'node:timers/promises';
import type { Database } from '../db/open-database';
import { factsOfLearner } from './read-facts';

/** All facts about a learner, for the file she can take along; read a page at a time, so that others get their turn. */
export async function factData(db: Database, learnerId: string) {
	const facts = [];
	for (let after = 0; ;) {
		const page = await factsOfLearner(db, learnerId, after);
		const last = page.at(-1);
		if (!last) return facts;
		facts.push(...page.map(({ learnerId: _, ...told }) => told));
		after = last.sequence;
		await takeTurns();
	}
}
