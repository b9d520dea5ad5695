import { describe, expect, it } from 'vitest';
import { isSameText } from './is-same-text';

describe('isSameText', () => {
	it.each([
		['a Cyrillic letter among Latin ones', 'ЕGDI', 'EGDI'],
		['small look-alikes', 'еgdi', 'EGDI'],
		['a capital look-alike for a small letter', 'Вudget', 'budget'],
		['Latin letters in a Cyrillic word', 'пoртaл', 'портал'],
		['Latin capitals in a Cyrillic word', 'ПOPTAЛ', 'портал'],
		['a capitalised Cyrillic word with Latin letters', 'Toчность', 'точность'],
		['Greek letters', 'ΕGDΙ', 'EGDI'],
		['a comma behind', 'EGDI,', 'EGDI'],
		['punctuation around', '«EGDI».', 'EGDI'],
		['brackets', '(EGDI)', 'EGDI'],
		['single quotes', '‘EGDI’', 'EGDI'],
		['straight quotes', "'EGDI'", 'EGDI'],
		['the article the', 'the EGDI', 'EGDI'],
		['the article an', 'an owner', 'owner'],
		['the article a', 'A role', 'role'],
		['dots of an abbreviation', 'E.G.D.I.', 'EGDI'],
		['an accepted abbreviation with dots', 'egdi', 'E.G.D.I.'],
		['double spaces', 'fixed   broadband', 'fixed broadband'],
		['a hyphen for a space', 'fixed-broadband', 'fixed broadband'],
		['a hyphen that does not break', 'fixed\u2011broadband', 'fixed-broadband'],
		['a dash for a hyphen', 'pro–actively', 'pro-actively'],
		['full width', 'ＥＧＤＩ', 'EGDI'],
		['a ligature', 'ﬁling', 'filing'],
		['case', 'Egdi', 'EGDI'],
		['Russian ё', 'учёт', 'учет'],
		['an apostrophe of a phone', 'winner’s name', "winner's name"],
		['Arabic marks', 'بَوَّابَة', 'بوابة'],
		['Arabic lengthening', 'بـــوابة', 'بوابة'],
		['Arabic alif', 'إدارة', 'ادارة'],
		['Arabic joined alif', 'ٱدارة', 'ادارة'],
		['Arabic presentation forms', '\ufe91\ufeee\ufe8d\ufe91\ufe94', 'بوابة'],
		['the Arabic article', 'البيانات المفتوحة', 'بيانات مفتوحة'],
		['a comma for the point of a version', 'WCAG 2,1', 'WCAG 2.1'],
		['a hyphen before a number', 'SP-258', 'sp-258']
	])('takes %s', (_title, typed, accepted) => {
		expect(isSameText(typed, accepted)).toBe(true);
	});

	it.each([
		['another word', 'finding', 'findings'],
		['nothing', '', 'EGDI'],
		['punctuation alone', '...', 'EGDI'],
		['an article alone', 'the', 'EGDI'],
		['another abbreviation', 'EPI', 'EGDI'],
		['a small Cyrillic letter that does not look Latin', 'в', 'B'],
		['a missing space', 'opendata', 'open data'],
		['a letter that stands behind', 'plan', 'plan a'],
		['й and и', 'мой', 'мои'],
		['a point in another place', 'WCAG 21', 'WCAG 2.1'],
		['a percentage', '100', '100%'],
		['a number below zero', '-5', '5'],
		['a language with pluses', 'C', 'C++'],
		['a digit that looks like a letter', 'EGD1', 'EGDI'],
		['a short Arabic word that begins with alif and lam', 'الم', 'م'],
		['half of the words', 'broadband', 'fixed broadband'],
		['the words the other way round', 'broadband fixed', 'fixed broadband'],
		['o and oʻ', 'oz', "o'z"],
		['accents', 'cafe', 'café']
	])('does not take %s', (_title, typed, accepted) => {
		expect(isSameText(typed, accepted)).toBe(false);
	});

	it('takes the same pairs the other way round', () => {
		expect(isSameText('EGDI', 'ЕGDI')).toBe(true);
		expect(isSameText('портал', 'пoртaл')).toBe(true);
	});
});
