import { describe, expect, it } from 'vitest';
import { fixtureFiles, withChange } from '../../../../../tests/support/content/fixture-content';
import { readDiskFiles } from '../files/disk-files';
import type { ContentFiles } from '../parse-context';
import { claimsOf } from './check-claims';
import { readClaims, type ForbiddenClaims } from './read-claims';
import { checkContent } from '../parse-catalogue';
import { tellProblem, type Problem } from '../problems';

const forbidden = forbiddenBy(readDiskFiles('.'));

function forbiddenBy(files: ContentFiles): ForbiddenClaims {
	const problems: Problem[] = [];
	const read = readClaims({
		files,
		problems,
		translations: [],
		ids: new Map(),
		figures: new Set(),
		lost: new Set()
	});
	if (!read || problems.length > 0) throw new Error(problems.map(tellProblem).join('\n'));
	return read;
}

describe('claimsOf', () => {
	it.each([
		['a weight of a part', 'Services provision has a weight of 45 per cent in the OSI.'],
		['a weight in Russian', 'Вес услуг в индексе — 45 %.'],
		['a value of a city that has none', 'In LOSI 2024 Almaty reached 0.7292.'],
		['a rank of such a city', 'Tashkent stands in the LOSI list and is ranked 31.'],
		['a rating class', 'Kazakhstan stands in the VH class.'],
		['a certificate', 'This course is certified by the United Nations.'],
		['a label', 'A UN-certified course for cities.'],
		['a label in Russian', 'Курс одобрен ООН.'],
		['a LOSI value of ones own', 'Send the mayor your LOSI value.'],
		['progress of a rebuilt index', 'The HCI of the region fell between 2022 and 2024.'],
		['the OSI of Denmark as its EGDI', 'Denmark leads with an EGDI of 0.9992.'],
		['a number that rests on memory', 'Some 1.73 billion people live without it.'],
		['a wrong landlocked country', 'Georgia is a landlocked country.'],
		['a widget as a cure', 'A widget makes any page accessible.'],
		['the first edition by number', 'In 2018 it asked 60 questions.'],
		['an unread wording', 'The five objectives of the compact are these.']
	])('refuses %s', (_title, sentence) => {
		expect(claimsOf(forbidden, sentence)).toHaveLength(1);
	});

	it.each([
		['a denial', 'The course is not endorsed by the United Nations.'],
		['a denial in Russian', 'Курс не одобрен ООН.'],
		['a warning', 'Never call the result your LOSI value.'],
		['an open cell', 'For Almaty and Tashkent no LOSI value was found.'],
		['a denial about widgets', 'No widget makes a page accessible.'],
		['a neighbour sentence', 'Madrid has a LOSI rank of 1. Almaty lies far from Madrid.'],
		['the true value', 'Denmark leads with an EGDI of 0.9847.']
	])('lets %s stand', (_title, sentence) => {
		expect(claimsOf(forbidden, sentence)).toEqual([]);
	});
});

it('is told with file and line', () => {
	const file = Object.keys(fixtureFiles).find((path) => path.endsWith('/en.md')) ?? '';
	const text = `${fixtureFiles[file] ?? ''}\nSend the mayor your LOSI value.\n`;
	const line = text.split('\n').length - 1;
	const told = checkContent({ ...fixtureFiles, [file]: text }).problems.map(tellProblem);
	expect(told).toEqual([
		`${file}:${line}: must not be claimed: a self-assessment is not a LOSI value`
	]);
});

it.each([
	['a broken pattern', "'\\b<OWN> LOSI value'", "'(<OWN> LOSI'", 'is not a pattern'],
	['a part that is not there', '<OWN> LOSI', '<OTHER> LOSI', 'there is no part OTHER']
])('notes %s in the list itself', (_title, from, to, reason) => {
	const told = checkContent(withChange('claims.yaml', from, to)).problems.map(tellProblem);
	expect(told).toContainEqual(
		expect.stringMatching(new RegExp(`^content/claims.yaml:\\d+: claims.0.words.0: ${reason}`))
	);
});
