import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line';

describe('oneLine', () => {
	it.each([
		['line ends and tabs', 'Dal\n\tvira\n', 'Dal vira'],
		['marks that turn text around', '\u202Eariv\u202Clad \u2067a\u2069', 'arivlad a'],
		['nothing but such marks', '\u202E\n', ''],
		['marks that join or part letters', 'می\u200Cخواهم \u200F(١)', 'می\u200Cخواهم \u200F(١)'],
		['spaces within', 'São  Tomé', 'São  Tomé']
	])('handles %s', (_, typed, kept) => {
		expect(oneLine(typed)).toBe(kept);
	});
});
