import { expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { assessment, finding, outlineSection, statement } from '../db/schema/assessments';
import { cityValue } from '../db/schema/data';
import { citiesOf, storedTextOf } from './kept-by';

const db = useTemporaryDatabase();
const NOW = 1_000;

async function makeCity(ownerId: string, id: string): Promise<void> {
	const at = { createdAt: NOW, updatedAt: NOW };
	const about = { instrumentId: 'losi-2024', cityName: 'Tavrin', languages: [], portalAddress: '' };
	await db().write(async (tx) => {
		await tx.insert(assessment).values({ ...about, ...at, id, ownerId });
		await tx.insert(finding).values({
			assessmentId: id,
			indicatorId: 'IF-1',
			learnerId: ownerId,
			answer: 'met',
			note: 'ten signs.',
			foundAt: NOW
		});
		await tx.insert(statement).values({
			assessmentId: id,
			kind: 'localChallenge',
			text: 'пять!',
			writtenAt: NOW
		});
		await tx
			.insert(outlineSection)
			.values({ assessmentId: id, sectionId: 'summary', text: null, writtenAt: NOW });
	});
}

it('counts cities and characters of one person, in every table that holds her words', async () => {
	const [ana, ben] = [await someLearner(db()), await someLearner(db())];
	expect([await citiesOf(db(), ana), await storedTextOf(db(), ana)]).toEqual([0, 0]);
	await makeCity(ana, 'one');
	await makeCity(ana, 'two');
	await makeCity(ben, 'three');
	await db().write(async (tx) => {
		await tx.insert(cityValue).values({
			learnerId: ana,
			country: 'UZB',
			city: 'abc',
			value: 1,
			foundIn: 'de',
			foundOn: '2026-01-01',
			enteredAt: NOW
		});
	});
	expect(await citiesOf(db(), ana)).toBe(2);
	expect(await storedTextOf(db(), ana)).toBe(2 * ('Tavrin'.length + 10 + 5) + 5);
	expect(await storedTextOf(db(), ben)).toBe('Tavrin'.length + 10 + 5);
});
