import type { Localized } from '../locale/localized';
import type { Pages, PortalFrame, PortalPage, Target } from './portal';

/** What makes a question of the guided round difficult. */
export type Trap = 'plain' | 'described' | 'link' | 'looks' | 'mixed' | 'stricter';

/** What the key says about one of the questions. */
export interface KeyEntry {
	readonly answer: 0 | 1;
	/** A trap: many people decide otherwise. */
	readonly hard: boolean;
	/** Where the evidence is; for a 0 also where one would look. */
	readonly where: readonly Target[];
}

/** The invented town with its portal and the answers to all questions. */
export interface PracticeCity {
	readonly name: string;
	readonly country: string;
	readonly population: number;
	/** Everything is judged as it was on this day, YYYY-MM-DD. */
	readonly asOf: string;
	readonly owner: string;
	readonly address: string;
	readonly slogan: string;
	readonly frame: PortalFrame;
	readonly pages: Pages;
	readonly outside: Pages;
	readonly desk: PortalPage;
	readonly guided: readonly {
		readonly indicator: string;
		readonly start: Target;
		readonly trap: Trap;
	}[];
	readonly key: Readonly<Record<string, KeyEntry>>;
	/** Why, by indicator. */
	readonly reasons: Localized<Readonly<Record<string, string>>>;
}
