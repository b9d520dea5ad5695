import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('foldText', () => {
	it.each([
		['case', 'Affordability', 'affordability'],
		['spaces around and between', '  cost   of\u00a0access ', 'cost of access'],
		['a full stop', 'finding.', 'finding'],
		['quotes', '\u00abпортал\u00bb', 'портал'],
		['hyphens', 'е\u2011правительство', 'е-правительство'],
		['composed and decomposed letters', 'cafe\u0301', 'caf\u00e9'],
		['Russian ё', 'учёт', 'учет'],
		['Russian capitals', 'ПОРТАЛ', 'портал'],
		['Uzbek apostrophes', 'oʻzbek', "o'zbek"],
		['Uzbek apostrophes of a phone', 'o\u2018zbek', 'o`zbek'],
		['Ukrainian apostrophe', 'зв\u2019язок', "зв'язок"],
		['Azerbaijani dotted capital', 'İNDEKS', 'indeks'],
		['Turkish dotless i', 'ISPARTA', 'ısparta'],
		['Armenian և', 'եւ', 'և'],
		['Georgian capitals', '\u1c9e\u1c9d\u1ca0\u1ca2\u1c90\u1c9a\u1c98', 'პორტალი'],
		['Kazakh letters', 'ҚҰЖАТ', 'құжат'],
		['Arabic vowel marks', 'بَوَّابَة', 'بوابة'],
		['Arabic lengthening stroke', 'بوّـــابة', 'بوابة'],
		['Arabic hamza', 'إدارة', 'ادارة'],
		['Persian letters', 'کتابی', 'كتابي'],
		['unseen marks', '\u200fportal\u200e', 'portal']
	])('makes equal: %s', (_title, one, other) => {
		expect(foldText(one)).toBe(foldText(other));
	});

	it.each([
		['other words', 'finding', 'findings'],
		['й and и', 'мой', 'мои'],
		['a missing space', 'open data', 'opendata'],
		['Latin and Cyrillic letters that look alike', 'port', 'роrt'],
		['o and oʻ', 'oz', "o'z"]
	])('keeps apart: %s', (_title, one, other) => {
		expect(foldText(one)).not.toBe(foldText(other));
	});

	it.each(['İstanbul', 'зв\u2019язок', 'بوّـــابة', 'Ё\u0306', '', ' . '])(
		'changes nothing more the second time: %j',
		(text) => {
			expect(foldText(foldText(text))).toBe(foldText(text));
		}
	);
});
