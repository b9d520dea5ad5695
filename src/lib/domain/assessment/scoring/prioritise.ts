import type {
	BandInstrument,
	CriteriaInstrument,
	Effort,
	Indicator,
	PortalIndicator,
	Reach
} from '../../instrument/instrument';
import type { Finding } from '../finding';

const EFFORTS: readonly Effort[] = ['quick', 'medium', 'hard'];
const REACHES: readonly Reach[] = ['every', 'many', 'some'];

/**
 * Sorts what a city does not meet into quick, medium and hard work, each with what helps most people first.
 * Effort and reach are this project's estimates.
 */
export function prioritise(
	instrument: BandInstrument,
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): Readonly<Record<Effort, readonly PortalIndicator[]>> {
	const weak = instrument.indicators.filter(
		(indicator) => findings.get(indicator.id)?.answer === 'not-met'
	);
	const columns = EFFORTS.map((effort) => [
		effort,
		weak.filter((indicator) => indicator.effort === effort).sort(mostPeopleFirst)
	]);
	return Object.fromEntries(columns) as Record<Effort, readonly PortalIndicator[]>;
}

/** What a criterion still lacks. */
export interface WeakCriterion {
	readonly id: string;
	/** Answered no, in the order of the instrument. */
	readonly missing: readonly Indicator[];
	/** Nothing else is between it and being fully met. */
	readonly isLast: boolean;
}

/** The criteria with a "no", first those that the fewest steps make fully met. */
export function nearestFirst(
	{ criteria, indicators }: Pick<CriteriaInstrument, 'criteria' | 'indicators'>,
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): readonly WeakCriterion[] {
	return criteria
		.map(({ id }) => {
			const own = indicators.filter((indicator) => indicator.criterion === id);
			const answerOf = (indicator: Indicator) => findings.get(indicator.id)?.answer ?? 'unknown';
			const missing = own.filter((indicator) => answerOf(indicator) === 'not-met');
			const unmet = own.filter((indicator) => answerOf(indicator) !== 'met').length;
			return { id, missing, unmet, isLast: unmet === missing.length };
		})
		.filter(({ missing }) => missing.length > 0)
		.sort((a, b) => a.unmet - b.unmet)
		.map(({ id, missing, isLast }) => ({ id, missing, isLast }));
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
function mostPeopleFirst(a: PortalIndicator, b: PortalIndicator): number {
	return (
		REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) ||
		Number(b.link === 'yes') - Number(a.link === 'yes')
	);
}
