import type { FindingAnswer } from '../src/lib/domain/assessment/finding';
import { createAssessment } from '../src/lib/server/assessments/assessments';
import { saveFindings } from '../src/lib/server/assessments/findings';
import { choosePriorities, prioritiesVersion } from '../src/lib/server/assessments/priorities';
import { offeredInstruments, type Catalogue } from '../src/lib/server/catalogue/catalogue';
import type { Database } from '../src/lib/server/db/open-database';
import { newId } from '../src/lib/server/new-id';

const DAY = 24 * 60 * 60 * 1000;
const CHOSEN = 3;

/** Checks the software behind one service of the invented city, if the content asks about software. */
export async function seedSoftware(
	db: Database,
	catalogue: Catalogue,
	learnerId: string,
	now: number
): Promise<void> {
	const instrument = offeredInstruments(catalogue).find(({ subject }) => subject === 'software');
	if (!instrument) return;
	const id = newId();
	await createAssessment(db, {
		id,
		ownerId: learnerId,
		instrumentId: instrument.id,
		cityName: 'Parking permits',
		country: null,
		population: null,
		languages: [],
		portalAddress: 'https://code.dalvira.example/parking-permits',
		isDemo: true,
		now: now - 30 * DAY
	});
	const findings = instrument.indicators.map(({ id: indicatorId }, index) => ({
		indicatorId,
		answer: answerAt(index),
		evidence: '',
		note: ''
	}));
	await saveFindings(db, { id, learnerId, findings, now: now - 5 * DAY });
	const weak = findings.filter(({ answer }) => answer === 'not-met');
	await choosePriorities(db, {
		id,
		learnerId,
		version: prioritiesVersion([]),
		indicatorIds: weak.slice(0, CHOSEN).map(({ indicatorId }) => indicatorId),
		now: now - 4 * DAY
	});
}

/** Most is met, as in a team that has begun; every eighth question is still open. */
function answerAt(index: number): FindingAnswer {
	if (index % 8 === 7) return 'unknown';
	return index % 3 === 2 ? 'not-met' : 'met';
}
