import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareFacts } from '../../../../tests/support/compare-facts';
import { withTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { COMING, FIRST_COMERS } from '../../../../tests/support/walk/come-and-go';
import { LEARNING } from '../../../../tests/support/walk/learn';
import { PROPOSING } from '../../../../tests/support/walk/propose-practices';
import { SCORING } from '../../../../tests/support/walk/score-cities';
import type { Act, Step, World } from '../../../../tests/support/walk/world';
import type { Database } from '../db/open-database';
import { fact } from '../db/schema/facts';
import { FACT_SUBJECTS } from './fact-kinds';

const ACTS: readonly Act[] = [...LEARNING, ...SCORING, ...PROPOSING, ...COMING];
// The same walks in every `npm test`, others with FACTS_SEED.
const SEED = Number(process.env.FACTS_SEED ?? 20_261_201);
const number = fc.nat({ max: 1000 });
const steps = fc.array(
	fc.record({ act: number, who: number, which: number, how: number, now: number }),
	{ minLength: 150, maxLength: 150 }
);

/** A database whose writes all fail at the last moment. */
function failing(db: Database): Database {
	return {
		...db,
		write: (work) =>
			db.write(async (tx) => {
				await work(tx);
				throw new Error('power cut');
			})
	};
}

async function told(db: Database) {
	return db.read.select().from(fact).orderBy(asc(fact.sequence));
}

async function begin(db: Database): Promise<World> {
	const world = { db, accounts: [], visitors: [], cities: [], proposals: [], opened: 0 };
	for (const act of FIRST_COMERS) await act(world, { who: 0, which: 0, how: 0, now: 1 });
	return world;
}

/** Tries an act on a disk that fails at the end of every write. */
async function tryInVain(world: World, act: Act, step: Step): Promise<void> {
	const copy = { ...world, db: failing(world.db), accounts: [...world.accounts] };
	const lists = { visitors: [...world.visitors], cities: [...world.cities] };
	await act({ ...copy, ...lists, proposals: [...world.proposals] }, step).catch(() => undefined);
}

it('facts tell what the rows hold, whatever people do and in which order; the earlier ones stay', async () => {
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(steps, (walk) =>
			withTemporaryDatabase(async (db) => {
				const world = await begin(db);
				for (const [index, step] of walk.entries()) {
					const act = ACTS[step.act % ACTS.length];
					if (!act) throw new Error('no act');
					const before = await told(db);
					if (index % 5 === 0) {
						await tryInVain(world, act, step);
						expect(await told(db)).toEqual(before);
					}
					await act(world, step);
					const after = await told(db);
					expect(await compareFacts(db), `after ${index} steps: ${act.name}`).toEqual([]);
					const stays = after.slice(0, before.length).map(({ sequence, kind }) => [sequence, kind]);
					expect(stays).toEqual(before.map(({ sequence, kind }) => [sequence, kind]));
				}
				for (const { kind } of await told(db)) seen.add(kind);
			})
		),
		{ numRuns: 4, endOnFailure: true, seed: SEED }
	);
	// Another seed may miss a kind.
	const missed = Object.keys(FACT_SUBJECTS).filter((kind) => !seen.has(kind));
	expect(process.env.FACTS_SEED ? [] : missed).toEqual([]);
});
