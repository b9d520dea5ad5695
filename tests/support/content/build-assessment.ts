import type { Instrument } from '../../../src/lib/domain/instrument/instrument';
import type { PinnedAssessment } from '../../../src/lib/server/assessments/pinned-assessment';

const BEGUN = Date.UTC(2026, 2, 1, 9, 0);

/** An assessment of the invented city Tavrin on an instrument, without an answer until one is given. */
export function buildAssessment(
	instrument: Instrument,
	own: Partial<PinnedAssessment> = {}
): PinnedAssessment {
	return {
		id: 'tavrin',
		ownerId: 'anna',
		instrumentId: instrument.id,
		instrument,
		isDemo: false,
		cityName: 'Tavrin',
		country: null,
		population: null,
		languages: [],
		portalAddress: 'https://www.tavrin.example',
		outlineTitle: '',
		createdAt: BEGUN,
		updatedAt: BEGUN,
		findings: new Map(),
		chosen: [],
		statements: {},
		...own
	};
}
