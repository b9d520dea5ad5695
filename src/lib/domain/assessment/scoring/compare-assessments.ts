import type { Instrument } from '../../instrument/instrument';
import type { Finding } from '../finding';

export interface AssessmentChange {
	/** Met now and not before. */
	readonly gained: readonly string[];
	/** Met before and not now. */
	readonly lost: readonly string[];
	/** All findings that are neither. */
	readonly unchanged: readonly string[];
}

/** What changed between two assessments of one city on the same edition, indicator by indicator. */
export function compareAssessments(
	instrument: Instrument,
	before: ReadonlyMap<string, Pick<Finding, 'answer'>>,
	now: ReadonlyMap<string, Pick<Finding, 'answer'>>
): AssessmentChange {
	const ids = instrument.indicators.map((indicator) => indicator.id);
	const met = (findings: typeof now, id: string) => findings.get(id)?.answer === 'met';
	return {
		gained: ids.filter((id) => met(now, id) && !met(before, id)),
		lost: ids.filter((id) => !met(now, id) && met(before, id)),
		unchanged: ids.filter((id) => met(now, id) === met(before, id))
	};
}
