import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberReadings } from '../../src/lib/domain/quiz/numeric/number-readings';

const RUNS = { seed: 20261201, numRuns: 2000 };

const SPACES = ['', ' ', '\u00a0', '\u202f', '\u2009', '\u200f', '\u2066'] as const;
const MINUS = ['-', '\u2212', '\u2013', '\u2010', '\uff0d', '- ', '\u200f-'] as const;
const DIGITS = [
	'0123456789',
	'\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669',
	'\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9'
] as const;
/** What separates thousands and the fraction, in pairs with which no number can be read in two ways. */
const SEPARATORS: readonly (readonly [group: string, point: string])[] = [
	['', '.'],
	['', ','],
	['', '\u066b'],
	[' ', ','],
	['\u00a0', ','],
	['\u202f', ','],
	['\u2019', '.'],
	["'", ','],
	['\u00b4', '.'],
	['_', '.'],
	['\u066c', '\u066b'],
	['\u066c', '.']
];
const MARKS = [
	(text: string) => text,
	(text: string) => `${text}%`,
	(text: string) => `${text}\u00a0%`,
	(text: string) => `${text}\u066a`,
	(text: string) => `%${text}`,
	(text: string) => `\u066a ${text}`
] as const;

/** A number with up to two digits of fraction, and one way of writing it. */
const written = fc
	.record({
		hundredths: fc.integer({ min: 0, max: 999_999_999 }),
		minus: fc.option(fc.constantFrom(...MINUS), { nil: '' }),
		digits: fc.constantFrom(...DIGITS),
		separators: fc.constantFrom(...SEPARATORS),
		mark: fc.constantFrom(...MARKS),
		around: fc.tuple(fc.constantFrom(...SPACES), fc.constantFrom(...SPACES))
	})
	.map(({ hundredths, minus, digits, separators, mark, around }) => {
		const [group, point] = separators;
		const fraction = hundredths % 100;
		const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, group);
		const plain = fraction === 0 ? whole : `${whole}${point}${String(fraction).padStart(2, '0')}`;
		const amount = mark(plain.replace(/\d/g, (digit) => digits[Number(digit)] ?? ''));
		const value = hundredths / 100;
		return {
			text: `${around[0]}${minus}${amount}${around[1]}`,
			value: minus === '' || value === 0 ? value : -value
		};
	});

/** Whatever somebody could type with the signs of numbers. */
const scribble = fc
	.array(
		fc.constantFrom(
			...['1', '2', '5', '0', '000', '\u0661', '\u06f5', '\uff15', '.', ',', '\u066b', '\u066c'],
			...[' ', '\u00a0', "'", '\u00b4', '_', '-', '\u2212', '\u2013', '+', '%', '\u066a', '/'],
			...['\u00b2', '\u00bd', '\u2460', 'e', 'x', '(', ')', '\u200f', 'per cent', '\u20ac']
		),
		{ maxLength: 7 }
	)
	.map((signs) => signs.join(''));

const minusAhead = /^[\s\p{Cf}%\u066a]*(?:per cent)?[\s\p{Cf}]*[-\u2212\u2013]/u;

describe('ways of writing a number', () => {
	it('reads every way as the one number that is meant', () => {
		fc.assert(
			fc.property(written, ({ text, value }) => {
				expect(numberReadings(text)).toEqual([value]);
			}),
			RUNS
		);
	});

	it('never reads another number than the digits and the sign that were typed', () => {
		fc.assert(
			fc.property(scribble, (text) => {
				for (const reading of numberReadings(text)) {
					expect(withoutZeros(String(Math.abs(reading)))).toBe(withoutZeros(text));
					if (reading !== 0) expect(reading < 0).toBe(minusAhead.test(text));
				}
			}),
			{ ...RUNS, numRuns: 20_000 }
		);
	});

	it('asks back about three digits behind a lone comma or point, with whatever stands around', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999 }),
				fc.integer({ min: 1, max: 999 }),
				fc.constantFrom('.', ',', '\u060c'),
				fc.constantFrom(...MARKS),
				(first, last, sign, mark) => {
					const behind = String(last).padStart(3, '0');
					const readings = [Number(`${first}.${behind}`), Number(`${first}${behind}`)];
					expect(numberReadings(mark(`${first}${sign}${behind}`))).toEqual(readings);
				}
			),
			RUNS
		);
	});
});

/** The digits alone, in Latin, without zeros at either end: what two ways of writing one number have in common. */
function withoutZeros(text: string): string {
	const latin = text
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
	return latin.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}
