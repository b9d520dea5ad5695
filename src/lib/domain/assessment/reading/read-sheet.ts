import type { Finding } from '../finding';
import { readFinding, type FindingFaults } from './read-finding';
import { readSupportLine } from '../scoring/support-line';

/** One row of a sheet as it came back. */
export interface SheetRow {
	readonly indicatorId: string;
	readonly answer: string;
	/** Address or note or both. */
	readonly support: string;
	/** Version of what was in the row when it was shown. */
	readonly version: string;
	/** Does it say something else than what was shown? */
	readonly isTouched: boolean;
}

export interface ReadSheet {
	/** Rows that the person changed, each with the version that she saw. */
	readonly changed: readonly (Finding & { readonly version: string })[];
	/** Rows that cannot be kept, in the order of the sheet. */
	readonly faulty: readonly { readonly indicatorId: string; readonly faults: FindingFaults }[];
}

/** Reads a whole sheet; rows that nobody touched are left alone, however they are filled. */
export function readSheet(rows: readonly SheetRow[]): ReadSheet {
	const changed: (Finding & { version: string })[] = [];
	const faulty: { indicatorId: string; faults: FindingFaults }[] = [];
	for (const { indicatorId, answer, support, version } of rows.filter((row) => row.isTouched)) {
		const read = readFinding(indicatorId, { answer, ...readSupportLine(support) });
		if (read.type === 'finding') changed.push({ ...read.finding, version });
		else faulty.push({ indicatorId, faults: read.faults });
	}
	return { changed, faulty };
}
