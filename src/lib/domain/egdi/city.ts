import type { Localized } from '../locale/localized';

/** A published value of the local index that we could find. */
export interface CityLosi {
	readonly iso3: string;
	readonly name: Localized<string>;
	/** Between 0 and 1. */
	readonly value: number;
	/** Read in a copy of the table, or worked out by us from what was read. */
	readonly valueLabel: 'copy' | 'derived';
	readonly rank: number;
	/** Read in a source, read in a copy of the table, or following from the order that was read. */
	readonly rankLabel: 'read' | 'copy' | 'order';
	readonly sources: readonly string[];
}
