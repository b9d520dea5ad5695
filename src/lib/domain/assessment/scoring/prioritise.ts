import type { Effort, Indicator, Instrument, Reach } from '../../instrument/instrument';
import type { Finding } from '../finding';

const EFFORTS: readonly Effort[] = ['quick', 'medium', 'hard'];
const REACHES: readonly Reach[] = ['every', 'many', 'some'];

/**
 * Sorts what a city does not meet into quick, medium and hard work, each with what helps most people first.
 * Effort and reach are this project's estimates.
 */
export function prioritise(
	instrument: Instrument,
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): Readonly<Record<Effort, readonly Indicator[]>> {
	const weak = instrument.indicators.filter(
		(indicator) => findings.get(indicator.id)?.answer === 'not-met'
	);
	const columns = EFFORTS.map((effort) => [
		effort,
		weak.filter((indicator) => indicator.effort === effort).sort(mostPeopleFirst)
	]);
	return Object.fromEntries(columns) as Record<Effort, readonly Indicator[]>;
}

/** What the findings would be once the chosen indicators are met. */
export function afterFixing(
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>,
	chosen: readonly string[]
): ReadonlyMap<string, Pick<Finding, 'answer'>> {
	const after = new Map(findings);
	for (const id of chosen) after.set(id, { answer: 'met' });
	return after;
}

/** By reach; among equals a link first, since it is the cheapest repair, then the instrument's order. */
function mostPeopleFirst(a: Indicator, b: Indicator): number {
	return (
		REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) ||
		Number(b.link === 'yes') - Number(a.link === 'yes')
	);
}
