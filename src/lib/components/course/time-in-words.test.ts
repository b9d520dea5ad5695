import { describe, expect, it } from 'vitest';
import { timeInWords } from './time-in-words';

const told = (minutes: number) =>
	timeInWords((id, values) => `${id} ${JSON.stringify(values)}`, minutes);

describe('timeInWords', () => {
	it.each([
		[89, 'minutes {"count":89}'],
		[90, 'about-hours-and-half {"hours":1}'],
		[118, 'about-hours {"hours":2}'],
		[200, 'about-hours-and-half {"hours":3}'],
		[720, 'about-hours {"hours":12}']
	])('tells %i minutes as people say it', (minutes, words) => {
		expect(told(minutes)).toBe(words);
	});
});
