import type { Instrument, Subject } from '$lib/domain/instrument/instrument';
import { instrumentOf, type Catalogue } from '../catalogue/catalogue';
import type { StoredAssessment } from './assessments';

/** An assessment with the edition it was begun on: the only one by which it is ever scored, shown and exported. */
export interface PinnedAssessment extends StoredAssessment {
	readonly instrument: Instrument;
}

/** An assessment with its edition; undefined when the content does not hold that edition any more. */
export function pinned(
	catalogue: Pick<Catalogue, 'instruments'>,
	stored: StoredAssessment
): PinnedAssessment | undefined {
	const instrument = instrumentOf(catalogue, stored.instrumentId);
	return instrument && { ...stored, instrument };
}

/** What an assessment looks at; where its edition is not in the content, a portal as nearly always. */
export function subjectOf(
	catalogue: Pick<Catalogue, 'instruments'>,
	{ instrumentId }: Pick<StoredAssessment, 'instrumentId'>
): Subject {
	return instrumentOf(catalogue, instrumentId)?.subject ?? 'portal';
}
