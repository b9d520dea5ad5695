import type { Write } from '../db/open-database';
import { fact } from '../db/schema/facts';
import { FACT_SUBJECTS, type NewFact } from './fact-kinds';

/**
 * Tells what happened, in the write that makes it so: both are stored or neither is.
 * The sequence is given here, while this write is the only one, so facts come in the order in which writes are stored.
 */
export async function record(tx: Write, told: NewFact): Promise<void> {
	await tx.insert(fact).values({ ...told, subjectKind: FACT_SUBJECTS[told.kind] });
}
