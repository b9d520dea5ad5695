import type { KnownAccount } from '../../../src/lib/server/auth/accounts';
import type { Database } from '../../../src/lib/server/db/open-database';

/** Who walks, and what the next step may choose from. */
export interface World {
	readonly db: Database;
	readonly accounts: KnownAccount[];
	/** Learners of visitors. */
	readonly visitors: string[];
	/** Cities and proposals that were begun, also those that are gone. */
	readonly cities: string[];
	readonly proposals: string[];
	/** Accounts that were opened so far. */
	opened: number;
}

/** One step of a walk: numbers by which an act chooses. */
export interface Step {
	readonly who: number;
	readonly which: number;
	readonly how: number;
	/** Never goes backwards alone: clocks are set back too. */
	readonly now: number;
}

/** Something that somebody does through a service. */
export type Act = (world: World, step: Step) => Promise<unknown>;

/** One of a list; undefined when it is empty. */
export function oneOf<Item>(items: readonly Item[], number: number): Item | undefined {
	return items[number % Math.max(items.length, 1)];
}

/** The learner of an account or a visitor. */
export function someone({ accounts, visitors }: World, { who }: Step): string | undefined {
	return oneOf([...accounts.map(({ learnerId }) => learnerId), ...visitors], who);
}
