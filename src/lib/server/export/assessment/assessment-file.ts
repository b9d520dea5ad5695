import * as v from 'valibot';
import { FINDING_ANSWERS } from '$lib/domain/assessment/finding';
import { COSTS } from '$lib/domain/strategy/outline';
import { SECTION_IDS } from '$lib/domain/strategy/section-id';

/** Name of the format; other programs recognise the file by it. */
export const FORMAT = 'toolkit-courses.assessment';
/** Grows with every change that an older reader would not understand. */
export const VERSION = 1;
/** Of a file whose result tells criteria instead of a group. */
export const CRITERIA_VERSION = 2;

const Instant = v.pipe(v.string(), v.isoTimestamp());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Counts = { answered: Count, met: Count, notMet: Count, total: Count };

const common = {
	format: v.literal(FORMAT),
	exportedAt: Instant,
	about: v.string(),
	instrument: v.strictObject({ id: v.string(), edition: v.union([v.number(), v.string()]) }),
	city: v.strictObject({
		name: v.string(),
		country: v.nullable(v.string()),
		population: v.nullable(Count),
		languages: v.array(v.string()),
		portalAddress: v.string()
	}),
	createdAt: Instant,
	updatedAt: Instant,
	findings: v.array(
		v.strictObject({
			indicator: v.string(),
			answer: v.picklist(FINDING_ANSWERS),
			evidence: v.string(),
			note: v.string(),
			foundAt: Instant
		})
	),
	chosen: v.array(v.string()),
	statements: v.record(v.string(), v.string()),
	outline: v.strictObject({
		title: v.string(),
		sections: v.array(
			v.strictObject({
				id: v.picklist(SECTION_IDS),
				state: v.picklist(['empty', 'filled', 'written', 'confirmed', 'changed', 'left-out']),
				text: v.string()
			})
		),
		actions: v.array(
			v.strictObject({
				indicators: v.array(v.string()),
				text: v.string(),
				owner: v.string(),
				dueOn: v.string(),
				cost: v.picklist(['', ...COSTS]),
				measure: v.string()
			})
		)
	})
};

/** One assessment with everything that was entered, to move or to archive it. */
export const AssessmentFile = v.variant('version', [
	v.strictObject({
		...common,
		version: v.literal(VERSION),
		result: v.strictObject({ ...Counts, value: v.number(), band: v.string() })
	}),
	v.strictObject({
		...common,
		version: v.literal(CRITERIA_VERSION),
		result: v.strictObject({
			...Counts,
			criteria: v.strictObject({ fully: Count, partly: Count, notMet: Count, open: Count })
		})
	})
]);

export type AssessmentFile = v.InferOutput<typeof AssessmentFile>;
