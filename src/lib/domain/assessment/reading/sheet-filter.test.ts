import { expect, it } from 'vitest';
import { passesFilter } from './sheet-filter';

it.each([
	['all', ['met', 'not-met', 'unknown', '']],
	['no', ['not-met']],
	['open', ['unknown', '']]
] as const)('shows by "%s" the answers %j', (filter, shown) => {
	const answers = ['met', 'not-met', 'unknown', ''] as const;
	expect(answers.filter((answer) => passesFilter(answer, filter))).toEqual(shown);
});
