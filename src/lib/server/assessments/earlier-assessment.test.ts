import { describe, expect, it } from 'vitest';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { newId } from '../new-id';
import { createAssessment } from './assessments';
import { earlierAssessment, scoredAt } from './earlier-assessment';
import { saveFindings } from './findings';

const db = useTemporaryDatabase();
const now = {
	id: newId(),
	instrumentId: 'losi-2024',
	cityName: 'Dalvira',
	createdAt: 300,
	findings: new Map()
};

describe('earlierAssessment', () => {
	it('takes the latest of the same city that was begun before', async () => {
		const mine = await someLearner(db());
		await told(mine, { createdAt: 100 });
		const second = await told(mine, { createdAt: 200 });
		await told(mine, { createdAt: 400 });
		expect((await earlierAssessment(db(), mine, now))?.id).toBe(second);
	});

	it('knows the city by its name, however it is typed', async () => {
		const mine = await someLearner(db());
		await told(mine, { cityName: 'Orlen' });
		expect(await earlierAssessment(db(), mine, now)).toBeUndefined();
		const same = await told(mine, { cityName: ' DALVIRA ' });
		expect((await earlierAssessment(db(), mine, now))?.id).toBe(same);
	});

	it('compares within one edition and with the own cities only', async () => {
		const mine = await someLearner(db());
		await told(mine, { instrumentId: 'losi-2022' });
		await told(await someLearner(db()), {});
		expect(await earlierAssessment(db(), mine, now)).toBeUndefined();
	});

	it('passes over an assessment without a yes or a no', async () => {
		const mine = await someLearner(db());
		const scored = await told(mine, { createdAt: 100 });
		await told(mine, { createdAt: 200, answer: 'unknown' });
		expect((await earlierAssessment(db(), mine, now))?.id).toBe(scored);
	});
});

describe('scoredAt', () => {
	it('is the day of the latest answer', () => {
		const finding = { indicatorId: 'IF-281', answer: 'met', evidence: '', note: '' } as const;
		const findings = new Map([[finding.indicatorId, { ...finding, foundAt: 150 }]]);
		expect(scoredAt({ createdAt: 100, findings })).toBe(150);
		expect(scoredAt({ createdAt: 100, findings: new Map() })).toBe(100);
	});
});

/** An assessment of a learner with one answer; its id. */
async function told(
	ownerId: string,
	given: { instrumentId?: string; cityName?: string; createdAt?: number; answer?: FindingAnswer }
): Promise<string> {
	const { instrumentId = 'losi-2024', cityName = 'Dalvira', createdAt = 100 } = given;
	const id = newId();
	const profile = { cityName, country: null, population: null, languages: [], portalAddress: '' };
	await createAssessment(db(), { ...profile, id, ownerId, instrumentId, now: createdAt });
	const { answer = 'met' } = given;
	const findings = [{ indicatorId: 'IF-281', answer, evidence: '', note: '' }];
	await saveFindings(db(), { id, learnerId: ownerId, findings, now: createdAt });
	return id;
}
