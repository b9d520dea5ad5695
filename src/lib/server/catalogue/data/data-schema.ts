import * as v from 'valibot';
import { REGIONS } from '$lib/domain/egdi/country';
import { Text, wholeBetween } from '../schema-fields';

const Source = v.pipe(v.string(), v.regex(/^(S\d+|seed)$/, 'is not a source key, like S3'));
const Share = v.pipe(
	v.string(),
	v.regex(/^(0(\.\d{1,5})?|1(\.0{1,5})?)$/, 'should be a number from 0 to 1, like 0.7792'),
	v.transform(Number)
);
const Rank = v.pipe(
	v.string(),
	v.regex(/^[1-9]\d{0,2}$/, 'should be a rank from 1'),
	v.transform(Number)
);
const Iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not three letters of ISO 3166'));
const Iso2 = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not two letters of ISO 3166'));
const Name = v.pipe(v.string(), v.regex(/^\S(.*\S)?$/, 'is empty or begins or ends with a space'));

const print = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** egdi-2024.yaml: sources of the table of countries and how it was read. */
export const EgdiAboutFile = v.strictObject({
	edition: wholeBetween(2000, 2100),
	rows: wholeBetween(1, 300),
	source: Source,
	printedSource: Source,
	read: Text,
	corrected: Text,
	checked: Text,
	lldc: Text,
	printed: v.strictObject({
		world: print,
		...v.entriesFromList(REGIONS, v.optional(print))
	})
});

/** losi-2024-cities.yaml: how the table of cities was read. */
export const CitiesAboutFile = v.strictObject({
	edition: wholeBetween(2000, 2100),
	rows: wholeBetween(1, 300),
	read: Text,
	corrected: Text
});

/** A row of egdi-2024.csv. */
export const CountryCells = v.strictObject({
	iso3: Iso3,
	iso2: Iso2,
	name: Name,
	region: v.picklist(REGIONS, `should be one of ${REGIONS.join(', ')}`),
	lldc: v.pipe(
		v.picklist(['yes', 'no'], 'should be yes or no'),
		v.transform((cell) => cell === 'yes')
	),
	rank: Rank,
	egdi: Share,
	osi: Share,
	tii: Share,
	hci: Share,
	epi: Share
});

/** A row of losi-2024-cities.csv. */
export const CityCells = v.strictObject({
	iso3: Iso3,
	name: Name,
	value: Share,
	value_label: v.picklist(['copy', 'derived'], 'should be copy or derived'),
	rank: Rank,
	rank_label: v.picklist(['read', 'copy', 'order'], 'should be read, copy or order'),
	sources: v.pipe(
		v.string(),
		v.transform((cell) => cell.split(' ')),
		v.array(Source)
	)
});

/** names/<locale>.yaml: names of places in one language. */
export const NamesFile = v.strictObject({
	countries: v.optional(v.record(Iso2, Text), {}),
	cities: v.optional(v.record(Iso3, Text), {})
});
