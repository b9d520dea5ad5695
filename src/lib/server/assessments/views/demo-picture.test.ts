import { expect, it } from 'vitest';
import { fixtureFiles } from '../../../../../tests/support/content/fixture-content';
import { parseCatalogue } from '../../catalogue/parse-catalogue';
import { demoPicture } from './demo-picture';

const catalogue = parseCatalogue(fixtureFiles);
const { demoCity } = catalogue;
if (!demoCity) throw new Error('the fixture has no demo city');
const picture = demoPicture(demoCity, 'en');

it('draws one square for each question, in as many rows as there are criteria', () => {
	const drawn = picture.criteria.flatMap(({ cells }) => cells);
	expect(drawn).toHaveLength(catalogue.taughtInstrument.indicators.length);
	expect(picture.criteria).toHaveLength(catalogue.taughtInstrument.criteria.length);
});

it('counts in words what it draws', () => {
	const drawn = picture.criteria.flatMap(({ cells }) => cells);
	expect(picture.met).toBe(drawn.filter((cell) => cell === 'met').length);
	expect(picture.notMet).toBe(drawn.filter((cell) => cell === 'not-met').length);
	expect(picture.met + picture.notMet + picture.open).toBe(picture.total);
});

it('names the part with the least share', () => {
	const least = Math.min(...picture.criteria.map(({ met, total }) => met / total));
	expect((picture.weakest?.met ?? 1) / (picture.weakest?.total ?? 1)).toBe(least);
});
