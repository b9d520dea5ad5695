import type { Finding } from './finding';
import { plainLines, readFinding, type FindingFaults } from './read-finding';
import { readSupportLine } from './support-line';

/** One row of a sheet as it came back, with what stood in it when it was shown. */
export interface SheetRow {
	readonly indicatorId: string;
	readonly answer: string;
	/** Address or note or both. */
	readonly support: string;
	readonly shownAnswer: string;
	readonly shownSupport: string;
	/** When the shown answer had been found; 0 when there was none. */
	readonly shownAt: number;
}

/** A finding with the moment of the one that the person saw while she changed it. */
export interface ChangedFinding extends Finding {
	readonly shownAt: number;
}

export interface ReadSheet {
	/** Rows that the person changed. */
	readonly changed: readonly ChangedFinding[];
	/** Rows that cannot be kept, in the order of the sheet. */
	readonly faulty: readonly { readonly indicatorId: string; readonly faults: FindingFaults }[];
}

/** Reads a whole sheet; rows that nobody touched are left alone, however they are filled. */
export function readSheet(rows: readonly SheetRow[]): ReadSheet {
	const changed: ChangedFinding[] = [];
	const faulty: { indicatorId: string; faults: FindingFaults }[] = [];
	for (const row of rows.filter(isTouched)) {
		const { indicatorId, answer, support, shownAt } = row;
		const read = readFinding(indicatorId, { answer, ...readSupportLine(support) });
		if (read.type === 'finding') changed.push({ ...read.finding, shownAt });
		else faulty.push({ indicatorId, faults: read.faults });
	}
	return { changed, faulty };
}

function isTouched(row: SheetRow): boolean {
	return row.answer !== row.shownAnswer || plainLines(row.support) !== plainLines(row.shownSupport);
}
