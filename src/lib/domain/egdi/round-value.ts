/** Rounds to the four decimals that the Survey prints, so that differences add up as they are shown. */
export function roundValue(value: number): number {
	return Number(`${Math.round(Number(`${value}e4`))}e-4`);
}
