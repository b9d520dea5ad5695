import { describe, expect, it } from 'vitest';
import type { BandInstrument } from '../../instrument/instrument';
import { layOutBands } from './band-scale';

const BANDS: BandInstrument['bands'] = [
	{ id: 'low', from: 0 },
	{ id: 'middle', from: 24 },
	{ id: 'high', from: 48 },
	{ id: 'very-high', from: 72 }
];

describe('layOutBands', () => {
	it('gives four groups of 24 slots the same length, as the row of their names expects', () => {
		const { bands } = layOutBands(BANDS, 95, 48);
		expect(bands.map((band) => band.length)).toEqual([0.25, 0.25, 0.25, 0.25]);
		expect(bands.map((band) => band.start)).toEqual([0, 0.25, 0.5, 0.75]);
		expect(bands.map((band) => [band.from, band.to])).toEqual([
			[0, 23],
			[24, 47],
			[48, 71],
			[72, 95]
		]);
	});

	it('stands a value in the middle of its slot', () => {
		expect(layOutBands(BANDS, 95, 0).value).toBe(0.5 / 96);
		expect(layOutBands(BANDS, 95, 95).value).toBe(95.5 / 96);
	});

	it('keeps every value inside its group and off its limits', () => {
		for (let value = 0; value <= 95; value += 1) {
			const scale = layOutBands(BANDS, 95, value);
			const reached = scale.bands.filter((band) => band.reached);
			expect(reached).toHaveLength(1);
			expect(scale.value).toBeGreaterThan(reached[0]?.start ?? 1);
			expect(scale.value).toBeLessThan((reached[0]?.start ?? 0) + (reached[0]?.length ?? 0));
		}
	});

	it('measures the way to the first count of the next group', () => {
		const { distance } = layOutBands(BANDS, 95, 48);
		expect(distance).toEqual({
			start: 48.5 / 96,
			end: 72.5 / 96,
			middle: 60.5 / 96,
			more: 24
		});
	});

	it('has no way to go in the highest group', () => {
		expect(layOutBands(BANDS, 95, 72).distance).toBeUndefined();
	});

	it('marks an origin only when one is given', () => {
		expect(layOutBands(BANDS, 95, 48).origin).toBeUndefined();
		expect(layOutBands(BANDS, 95, 48, 0).origin).toBe(0.5 / 96);
	});
});
