import { criterionOf } from '$lib/domain/instrument/instrument';
import type { BandsRules, CriteriaRules } from './instrument-schema';

/** Where a rule is wrong, and why. */
export type RuleFault = (path: readonly (string | number)[], reason: string) => void;

const BANDS = 'low, middle, high, very-high';

/** Notes criteria that do not have as many questions as they say, and questions without a criterion. */
export function checkCriteria(
	{ criteria, indicators }: BandsRules | CriteriaRules,
	fault: RuleFault
): void {
	criteria.forEach(({ id, count }, index) => {
		const found = indicators.filter((indicator) => criterionOf(indicator.id) === id).length;
		if (found === count) return;
		fault(['criteria', index], `says ${count} for ${id}, but ${found} indicators stand below`);
	});
	if (indicators.length === 0) fault(['indicators'], 'holds no question');
	indicators.forEach(({ id }, index) => {
		if (criteria.some((known) => known.id === criterionOf(id))) return;
		fault(['indicators', index, 'id'], `"${id}" belongs to no criterion`);
	});
}

/** Notes groups that are not in order. */
export function checkBands({ bands }: BandsRules, fault: RuleFault): void {
	const ids = bands.map(({ id }) => id).join(', ');
	if (ids !== BANDS) fault(['bands'], `should be ${BANDS}`);
	bands.forEach(({ from }, index) => {
		const before = bands[index - 1]?.from;
		if (before === undefined ? from === 0 : from > before) return;
		fault(['bands', index, 'from'], 'the first group begins at 0, each other one above the last');
	});
}

/** Notes questions that name a tool which nobody needs, or none where one is needed. */
export function checkTools({ indicators }: BandsRules, fault: RuleFault): void {
	indicators.forEach(({ check, tool }, index) => {
		if (Boolean(tool) === (check === 'tool')) return;
		fault(['indicators', index], 'names a tool exactly where check is tool');
	});
}
