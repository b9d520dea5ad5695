import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText } from '../../src/lib/domain/quiz/short-text/is-same-text';

const RUNS = { seed: 20261201, numRuns: 2000 };

const words = fc.array(
	fc.constantFrom('data', 'portal', 'индекс', 'отчёт', 'құжат', 'indeks', 'პორტალი', 'بوابة', '48'),
	{ minLength: 2, maxLength: 4 }
);
const around = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u200f');
const quotes = fc.constantFrom(
	...['', '""', "''", '«»', '“”', '„“', '‘’', '‹›', '()', '\u201f”', '\uff02\uff02']
);

/** Signs of which answers with numbers are made, as far as they can change what is meant. */
const sign = fc.constantFrom(
	...['1', '5', '0', '\u0661', '\u06f5', '\uff15', '.', ',', '\u066b', '-', '\u2212', '\u2014'],
	...[
		' ',
		'\u00a0',
		'%',
		'\u066a',
		'+',
		'/',
		'#',
		'\u2116',
		'\u20ac',
		'\u00b2',
		'\u00bd',
		'\u2082'
	],
	...['\u200f', '\u00ad', '"', '(', 'a', 'level', 'и', 'و ']
);
const scribble = fc.array(sign, { maxLength: 6 });

describe('ways of typing a short answer', () => {
	it('takes quotes, brackets and spaces of every kind around the same words', () => {
		fc.assert(
			fc.property(words, quotes, around, around, ([...some], pair, one, other) => {
				const [open = '', close = ''] = pair;
				const typed = `${one}${open}${some.join(`${one} ${other}`)}${close}${other}`;
				expect(isSameText(typed, some.join(' '))).toBe(true);
			}),
			RUNS
		);
	});

	it('takes what stands around a stroke, a number sign and per cent with spaces and without', () => {
		fc.assert(
			fc.property(
				words,
				fc.nat(9999),
				around,
				around,
				([first = '', second = ''], number, one, other) => {
					for (const [typed, accepted] of [
						[`${first}${one}/${other}${second}`, `${first}/${second}`],
						[`${first} №${one}${number}`, `${first} № ${number}`],
						[`${first} ${number}${one}%`, `${first} ${number}%`],
						[`${first} %${one}${number}`, `${first} ${number} %`]
					] as const) {
						// Two numbers around a stroke and per cent behind another number have other rules.
						if (first === '48' || second === '48') continue;
						expect(isSameText(typed, accepted)).toBe(true);
					}
				}
			),
			RUNS
		);
	});

	it('never takes other digits for the same', () => {
		fc.assert(
			fc.property(scribble, fc.nat(6), sign, ([...signs], place, another) => {
				for (const replaced of [0, 1]) {
					const changed = [...signs];
					changed.splice(place, replaced, another);
					const [typed, accepted] = [changed.join(''), signs.join('')];
					if (isSameText(typed, accepted)) expect(told(typed)).toBe(told(accepted));
				}
			}),
			{ ...RUNS, numRuns: 10_000 }
		);
	});

	it('never takes a number for one with a sign, a fraction, a power or a mark more', () => {
		const added = [
			...['-', '\u2212', '- ', '\u2013 ', '+', '.', '%', '\u066a ', '\u20ac'].map((mark) => [
				mark,
				''
			]),
			...[
				'%',
				' %',
				'\u066a',
				'\u00b2',
				'\u00bd',
				'\u2460',
				'\u2082',
				'/2',
				'+',
				'-5',
				' 000',
				'.5',
				'\u00a0\u20ac'
			].map((mark) => ['', mark])
		] as const;
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9999 }),
				fc.constantFrom('', 'level ', 'about '),
				fc.constantFrom(...added),
				(number, before, [front = '', behind = '']) => {
					const more = `${before}${front}${number}${behind}`;
					const plain = `${before}${number}`;
					expect([more, isSameText(more, plain)]).toEqual([more, false]);
					expect([more, isSameText(plain, more)]).toEqual([more, false]);
				}
			),
			RUNS
		);
	});

	it('takes an answer in whatever way it is typed for itself', () => {
		fc.assert(
			fc.property(scribble, (signs) => {
				const text = signs.join('');
				if (/[\p{L}\p{N}]/u.test(text)) expect(isSameText(text, text)).toBe(true);
			}),
			RUNS
		);
	});
});

/** The digits of a text in Latin: what no way of typing may change. */
function told(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Nd}/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
		.replace(/\D/g, '')
		.replace(/^0+/, '');
}
