import { and, eq, inArray } from 'drizzle-orm';
import type { IdRenames, Renamed } from '../catalogue/ids/id-kinds';
import type { Write } from '../db/open-database';
import { fact } from '../db/schema/facts';

/** Moves what facts tell of: to the questions, lessons, tests, checks, indicators, sections and instruments of today. */
export async function renameInFacts(tx: Write, renames: IdRenames): Promise<void> {
	const subjects: Readonly<Record<string, Renamed>> = {
		question: renames.questions,
		lesson: renames.lessons,
		test: renames.tests,
		'gain-check': renames['gain-checks'],
		indicator: renames.indicators,
		section: renames.sections
	};
	for (const [kind, renamed] of Object.entries(subjects)) {
		for (const [from, to] of Object.entries(renamed)) {
			const isIt = and(eq(fact.subjectKind, kind), eq(fact.subjectId, from));
			await tx.update(fact).set({ subjectId: to }).where(isIt);
		}
	}
	const scored = inArray(fact.subjectKind, ['assessment', 'indicator', 'section']);
	for (const [from, to] of Object.entries(renames.instruments)) {
		await tx
			.update(fact)
			.set({ edition: to })
			.where(and(scored, eq(fact.edition, from)));
	}
}
