import { expect, it } from 'vitest';
import { fixtureFiles } from '../../../../tests/support/content/fixture-content';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import type { Database } from '../db/open-database';
import { newId } from '../new-id';
import { createAssessment } from './assessments';
import { saveFindings } from './findings';
import { waitingQuestion } from './waiting-question';

const catalogue = parseCatalogue(fixtureFiles);
const { taughtInstrument: instrument } = catalogue;
const db = useTemporaryDatabase();

async function beginAssessment(database: Database, ownerId: string, cityName: string, now: number) {
	const id = newId();
	const profile = { country: null, population: null, languages: [], portalAddress: '' };
	await createAssessment(database, {
		...profile,
		id,
		ownerId,
		cityName,
		instrumentId: instrument.id,
		now
	});
	return id;
}

it('is nothing for somebody without a city', async () => {
	const mine = await someLearner(db());
	await beginAssessment(db(), await someLearner(db()), 'Orlen', 1);
	expect(await waitingQuestion(db(), catalogue, mine)).toBeUndefined();
});

it('is the first open question of the city worked on last', async () => {
	const mine = await someLearner(db());
	const tavrin = await beginAssessment(db(), mine, 'Tavrin', 1);
	await beginAssessment(db(), mine, 'Orlen', 2);
	const [first, second] = instrument.indicators;
	const answered = { indicatorId: first?.id ?? '', evidence: '', note: '' };
	await saveFindings(db(), {
		id: tavrin,
		learnerId: mine,
		findings: [{ ...answered, answer: 'met' }],
		now: 3
	});
	expect(await waitingQuestion(db(), catalogue, mine)).toEqual({
		cityName: 'Tavrin',
		path: `/assessments/${tavrin}/questions/${second?.id}`,
		number: 2,
		total: instrument.indicators.length
	});
});

it('is the result when every question is answered', async () => {
	const mine = await someLearner(db());
	const id = await beginAssessment(db(), mine, 'Tavrin', 1);
	const findings = instrument.indicators.map((indicator) => ({
		indicatorId: indicator.id,
		answer: 'not-met' as const,
		evidence: '',
		note: ''
	}));
	await saveFindings(db(), { id, learnerId: mine, findings, now: 2 });
	expect(await waitingQuestion(db(), catalogue, mine)).toMatchObject({
		path: `/assessments/${id}/results`,
		number: undefined
	});
});
