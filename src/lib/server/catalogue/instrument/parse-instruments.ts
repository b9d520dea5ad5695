import type { BandInstrument, Instrument } from '$lib/domain/instrument/instrument';
import { foldersIn, lineWith, readFile, report, type ParseContext } from '../parse-context';
import { checkSharedIds } from './check-shared-ids';
import { OfferedFile } from './instrument-schema';
import { parseInstrument } from './parse-instrument';

const FOLDER = 'content/instruments';
const OFFERED = `${FOLDER}/offered.yaml`;

export interface ParsedInstruments {
	/** Offered ones first, in the order of the choice, then retired ones. */
	readonly instruments: Readonly<Record<string, Instrument>>;
	readonly taughtInstrument: BandInstrument;
}

/** Reads every edition of every instrument; undefined when the first one offered cannot be read. */
export function parseInstruments(context: ParseContext): ParsedInstruments | undefined {
	const offered = readFile(context, OFFERED, OfferedFile)?.value.offered ?? [];
	const folders = foldersIn(context, FOLDER);
	const fault = (id: string, reason: string) =>
		report(context, OFFERED, lineWith(context, OFFERED, id), 'offered', reason);
	offered.forEach((id, index) => {
		if (!folders.includes(id)) fault(id, `there is no folder ${FOLDER}/${id}`);
		if (offered.indexOf(id) !== index) fault(id, `names ${id} twice`);
	});
	const retired = folders.filter((name) => !offered.includes(name));
	const read = [...new Set([...offered, ...retired])]
		.filter((name) => folders.includes(name))
		.flatMap((name) => parseInstrument(context, name, offered.includes(name)) ?? []);
	checkSharedIds(context, read);
	const first = read.find((one) => one.id === offered[0]);
	if (first?.scoring === 'criteria') {
		fault(
			first.id,
			'the first instrument has bands: courses, compendium and practice city teach it'
		);
	}
	if (first?.scoring !== 'bands') return undefined;
	return {
		instruments: Object.fromEntries(read.map((one) => [one.id, one])),
		taughtInstrument: first
	};
}
