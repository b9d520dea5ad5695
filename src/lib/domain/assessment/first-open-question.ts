import type { Indicator } from '../instrument/instrument';
import type { Finding } from './finding';

/** A question with its place among all, from 1. */
export interface NumberedIndicator {
	readonly indicator: Indicator;
	readonly number: number;
}

/** The question to go on with: the first that nobody touched, then the first left as "do not know yet". */
export function firstOpenQuestion(
	{ indicators }: { readonly indicators: readonly Indicator[] },
	findings: ReadonlyMap<string, Pick<Finding, 'answer'>>
): NumberedIndicator | undefined {
	const answers = indicators.map((indicator) => findings.get(indicator.id)?.answer);
	const untouched = answers.indexOf(undefined);
	const index = untouched >= 0 ? untouched : answers.indexOf('unknown');
	const indicator = indicators[index];
	return indicator && { indicator, number: index + 1 };
}
