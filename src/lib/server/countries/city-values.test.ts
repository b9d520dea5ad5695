import { describe, expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { cityValueData, findCityValue, forgetCityValue, keepCityValue } from './city-values';

const db = useTemporaryDatabase();
const FOUND = {
	country: 'GEO',
	city: 'Tbilisi',
	value: 5000,
	foundIn: 'Appendix, p. 71',
	foundOn: '2026-03-14'
};

describe('the values that a learner looked up', () => {
	it('are hers alone, and the later one replaces the earlier', async () => {
		const [ana, ben] = [await someLearner(db()), await someLearner(db())];
		await keepCityValue(db(), ana, FOUND, 1);
		await keepCityValue(db(), ana, { ...FOUND, value: 5104 }, 2);
		expect(await findCityValue(db(), ana, 'GEO')).toEqual({ ...FOUND, value: 5104, enteredAt: 2 });
		expect(await findCityValue(db(), ben, 'GEO')).toBeUndefined();
		expect(await findCityValue(db(), ana, 'ARM')).toBeUndefined();
	});

	it('are deleted one by one, and only hers', async () => {
		const [ana, ben] = [await someLearner(db()), await someLearner(db())];
		await keepCityValue(db(), ana, FOUND, 1);
		await keepCityValue(db(), ana, { ...FOUND, country: 'ARM' }, 1);
		await keepCityValue(db(), ben, FOUND, 1);
		await forgetCityValue(db(), ana, 'GEO');
		expect((await cityValueData(db(), ana)).map(({ country }) => country)).toEqual(['ARM']);
		expect(await cityValueData(db(), ben)).toHaveLength(1);
	});

	it('cannot lie outside the scale', async () => {
		const ana = await someLearner(db());
		await expect(keepCityValue(db(), ana, { ...FOUND, value: 10_001 }, 1)).rejects.toThrow();
	});
});
