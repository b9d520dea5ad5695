/** Something that goes wrong on purpose, while the built server runs. */
export interface Fault {
	readonly title: string;
	/** Runs within a few seconds and belongs to `npm test` too. */
	readonly quick: boolean;
	run(): Promise<readonly Outcome[]>;
}

/** One line of the table: what was looked at, and whether it held. */
export interface Outcome {
	readonly what: string;
	readonly wanted: string;
	readonly seen: string;
	readonly holds: boolean;
}

/** An outcome that holds when what was seen is exactly what was wanted. */
export function equal(what: string, wanted: unknown, seen: unknown): Outcome {
	const [expected, actual] = [String(wanted), String(seen)];
	return { what, wanted: expected, seen: actual, holds: expected === actual };
}

/** An outcome whose condition is not plain equality; `wanted` says it in words. */
export function holds(what: string, wanted: string, seen: unknown, condition: boolean): Outcome {
	return { what, wanted, seen: String(seen), holds: condition };
}

/** A fault that this machine cannot be given; where every check is wanted (CI), that does not hold. */
export function skipped(what: string, reason: string): Outcome {
	return { what, wanted: 'tried', seen: `skipped: ${reason}`, holds: !process.env.CI };
}
