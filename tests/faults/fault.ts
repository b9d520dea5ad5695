/** What one part of a fault came to. */
export interface Outcome {
	readonly what: string;
	readonly wanted: string;
	readonly seen: string;
	readonly holds: boolean;
}

/** Something that goes wrong outside the product, tried on the built one. */
export interface Fault {
	readonly title: string;
	/** Runs within a few seconds and belongs to `npm test` too. */
	readonly quick: boolean;
	run(): Promise<readonly Outcome[]>;
}
