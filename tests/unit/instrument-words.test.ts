import { describe, expect, it } from 'vitest';
import { filterTerm, ownerTerm } from '../../src/lib/components/instrument/term-ids';
import { FILTER_PARTS } from '../../src/lib/domain/instrument/filter-indicators';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { readMessages } from '../../scripts/content/read-messages';

const { taughtInstrument: instrument } = parseCatalogue(readDiskFiles(process.cwd()));
const words = readMessages(process.cwd(), 'en');
const without = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !words.has(id));

describe('the interface has words for', () => {
	it('every owner', () => {
		expect(without(instrument.indicators.map(({ owner }) => ownerTerm(owner)))).toEqual([]);
	});

	it('every group', () => {
		expect(without(instrument.bands.map(({ id }) => `band-${id}`))).toEqual([]);
	});

	it('every kind and reach', () => {
		const ids = instrument.indicators.flatMap(({ kind, reach }) => [
			`kind-${kind}`,
			`reach-${reach}`
		]);
		expect(without(ids)).toEqual([]);
	});

	it('everything the list can be filtered by', () => {
		const ids = instrument.indicators.flatMap((indicator) =>
			FILTER_PARTS.filter((part) => part !== 'criterion').map((part) =>
				filterTerm(part, indicator[part])
			)
		);
		expect(without(ids)).toEqual([]);
	});
});
