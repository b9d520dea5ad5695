import { describe, expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { NOT_STORED } from '../version-of';
import {
	cityValueData,
	cityValueVersion,
	findCityValue,
	forgetCityValue,
	keepCityValue
} from './city-values';

const db = useTemporaryDatabase();
const FOUND = {
	country: 'GEO',
	city: 'Tbilisi',
	value: 5000,
	foundIn: 'Appendix, p. 71',
	foundOn: '2026-03-14'
};
const BETTER = { ...FOUND, value: 5104 };

const keep = (learnerId: string, found: typeof FOUND, version: string, now = 1) =>
	keepCityValue(db(), { learnerId, version, found, now });
const forget = (learnerId: string, version: string) =>
	forgetCityValue(db(), { learnerId, country: 'GEO', version });

describe('the values that a learner looked up', () => {
	it('are hers alone, and one that she saw is replaced', async () => {
		const [ana, ben] = [await someLearner(db()), await someLearner(db())];
		expect(await keep(ana, FOUND, NOT_STORED)).toBe('saved');
		expect(await keep(ana, BETTER, cityValueVersion(FOUND), 2)).toBe('saved');
		expect(await findCityValue(db(), ana, 'GEO')).toEqual({ ...BETTER, enteredAt: 2 });
		expect(await findCityValue(db(), ben, 'GEO')).toBeUndefined();
		expect(await findCityValue(db(), ana, 'ARM')).toBeUndefined();
	});

	it('are not overwritten by a form that did not show them, however the clock stands', async () => {
		const ana = await someLearner(db());
		await keep(ana, FOUND, NOT_STORED, 3_600_000);
		expect(await keep(ana, BETTER, NOT_STORED, 1)).toBe('conflict');
		expect(await findCityValue(db(), ana, 'GEO')).toEqual({ ...FOUND, enteredAt: 3_600_000 });
	});

	it('are stored once when the form arrives again', async () => {
		const ana = await someLearner(db());
		await keep(ana, FOUND, NOT_STORED, 1);
		expect(await keep(ana, FOUND, NOT_STORED, 2)).toBe('unchanged');
		expect((await findCityValue(db(), ana, 'GEO'))?.enteredAt).toBe(1);
	});

	it('are deleted one by one, only hers, and only as she saw them', async () => {
		const [ana, ben] = [await someLearner(db()), await someLearner(db())];
		await keep(ana, FOUND, NOT_STORED);
		await keep(ana, { ...FOUND, country: 'ARM' }, NOT_STORED);
		await keep(ben, FOUND, NOT_STORED);
		expect(await forget(ana, cityValueVersion(BETTER))).toBe('conflict');
		expect(await forget(ana, cityValueVersion(FOUND))).toBe('forgotten');
		expect(await forget(ana, cityValueVersion(FOUND))).toBe('gone');
		expect((await cityValueData(db(), ana)).map(({ country }) => country)).toEqual(['ARM']);
		expect(await cityValueData(db(), ben)).toHaveLength(1);
	});

	it('cannot lie outside the scale', async () => {
		const ana = await someLearner(db());
		await expect(keep(ana, { ...FOUND, value: 10_001 }, NOT_STORED)).rejects.toThrow();
	});
});
