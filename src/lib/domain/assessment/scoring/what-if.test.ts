import { describe, expect, it } from 'vitest';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import type { FindingAnswer } from '../finding';
import { whatIf } from './what-if';

const ids = buildInstrument().indicators.map((indicator) => indicator.id);

/** The first `met` questions have a yes, the next `notMet` a no, of which the first `quick` are quick work. */
function city({ met, notMet, quick = 0 }: { met: number; notMet: number; quick?: number }) {
	const instrument = buildInstrument();
	const findings = new Map(
		ids.slice(0, met + notMet).map((id, index) => {
			const answer: FindingAnswer = index < met ? 'met' : 'not-met';
			return [id, { answer }] as const;
		})
	);
	const indicators = instrument.indicators.map((indicator, index) => ({
		...indicator,
		effort: index >= met && index < met + quick ? ('quick' as const) : ('medium' as const)
	}));
	return { instrument: { ...instrument, indicators }, findings };
}

describe('whatIf', () => {
	it('counts the chosen as met and leaves what stands now as it is', () => {
		const { instrument, findings } = city({ met: 48, notMet: 47 });
		const { now, then } = whatIf(instrument, findings, ids.slice(48, 57));
		expect(now).toMatchObject({ met: 48, band: 'high' });
		expect(then).toMatchObject({ met: 57, band: 'high', toNext: { band: 'very-high', more: 15 } });
	});

	it('changes nothing without a choice', () => {
		const { instrument, findings } = city({ met: 20, notMet: 75 });
		const { now, then } = whatIf(instrument, findings, []);
		expect(then).toEqual(now);
	});

	it('says that the quick ones are enough, and for which group', () => {
		const { instrument, findings } = city({ met: 44, notMet: 51, quick: 4 });
		expect(whatIf(instrument, findings, []).quick).toEqual({
			type: 'enough',
			count: 4,
			met: 48,
			band: 'high'
		});
	});

	it('says how many more the next group takes from the other columns', () => {
		const { instrument, findings } = city({ met: 48, notMet: 43, quick: 13 });
		expect(whatIf(instrument, findings, []).quick).toEqual({
			type: 'short',
			count: 13,
			met: 61,
			band: 'very-high',
			more: 11
		});
	});

	it('says that nothing quick is left', () => {
		const { instrument, findings } = city({ met: 44, notMet: 51 });
		expect(whatIf(instrument, findings, []).quick).toEqual({ type: 'none', band: 'high', more: 4 });
	});

	it('asks for answers where even every known repair is too little', () => {
		const { instrument, findings } = city({ met: 5, notMet: 5, quick: 2 });
		expect(whatIf(instrument, findings, []).quick).toEqual({
			type: 'unanswered',
			met: 10,
			band: 'middle'
		});
	});

	it('promises no further group in the highest', () => {
		const { instrument, findings } = city({ met: 80, notMet: 15, quick: 5 });
		expect(whatIf(instrument, findings, []).quick).toEqual({ type: 'highest' });
	});
});
