import { describe, expect, it } from 'vitest';
import { registerAddress, signInAddress } from './account';
import { pathOf, withQuery } from './address-in';
import {
	assessmentPartAddress,
	demoResultsAddress,
	findingAddress,
	newAssessmentAddress,
	sheetAddress
} from './assessments';
import { compendiumAddress, proposalAddress, proposeAddress } from './compendium';
import {
	checkAddress,
	courseAddress,
	finalTestAddress,
	gainCheckAddress,
	lessonAddress,
	modulePrintAddress,
	moduleTestAddress,
	testAttemptAddress
} from './courses';
import { compareAddress, countryAddress } from './data';
import { criterionAddress, indicatorPath, questionAddress } from './indicators';
import {
	criterionKeyAddress,
	guidedAddress,
	practicePortalAddress,
	practiceTargetAddress,
	sentFormAddress
} from './practice-city';
import { homeAddress, searchAddress, termAddress, textPageAddress } from './site';

const CATALOGUE = { taughtInstrument: { id: 'losi-2024' } };
const course = { slug: 'local' };
const module = { slug: 'rules' };
const lesson = { slug: 'link-rule' };

describe('addresses', () => {
	it.each([
		[homeAddress('en'), '/en'],
		[courseAddress('ru', course), '/ru/courses/local'],
		[modulePrintAddress('ru', course, module), '/ru/courses/local/rules/print'],
		[moduleTestAddress('ru', course, module), '/ru/courses/local/rules/test'],
		[finalTestAddress('ru', course), '/ru/courses/local/final-test'],
		[testAttemptAddress('/ru/courses/local/final-test', 'a1'), '/ru/courses/local/final-test/a1'],
		[gainCheckAddress('ar', course, 'before'), '/ar/courses/local/check/before'],
		[lessonAddress('kk', { course, module, lesson }), '/kk/courses/local/rules/link-rule'],
		[
			checkAddress('kk', { course, module, lesson }, 'link-first'),
			'/kk/courses/local/rules/link-rule#q-link-first'
		],
		[newAssessmentAddress('en', 'a1'), '/en/assessments/new?from=a1'],
		[assessmentPartAddress('/en/assessments/a1', 'outline'), '/en/assessments/a1/outline'],
		[findingAddress('/en/assessments/a1', undefined), '/en/assessments/a1'],
		[findingAddress('/en/assessments/a1', 'SP-254'), '/en/assessments/a1/questions/SP-254'],
		[sheetAddress('/en/assessments/a1', 'TEC'), '/en/assessments/a1/sheet/TEC'],
		[demoResultsAddress('en'), '/en/assessments/demo/results'],
		[criterionAddress('en', 'SP'), '/en/indicators?criterion=SP'],
		[indicatorPath(CATALOGUE, { id: 'losi-2024' }, 'SP-254'), '/indicators/SP-254'],
		[indicatorPath(CATALOGUE, { id: 'spc' }, 'code-1'), '/instruments/spc/code-1'],
		[questionAddress('/en/instruments/spc', 'code-1'), '/en/instruments/spc/code-1'],
		[compendiumAddress('en', 'SP-254'), '/en/compendium?indicator=SP-254'],
		[proposeAddress('en'), '/en/compendium/propose'],
		[proposalAddress('en', 'p1'), '/en/compendium/proposals/p1'],
		[countryAddress('en', 'KEN'), '/en/data/ken'],
		[compareAddress('en', ['KEN', 'uga']), '/en/data/compare?c=ken&c=uga'],
		[compareAddress('en'), '/en/data/compare'],
		[guidedAddress('en', 2, '1-0'), '/en/practice-city/guided/2?a=1-0'],
		[guidedAddress('en', 'summary'), '/en/practice-city/guided/summary'],
		[criterionKeyAddress('en', 'SP', 'all'), '/en/practice-city/key/SP?show=all'],
		[practicePortalAddress('en', 'SP-254'), '/en/practice-city/portal?for=SP-254'],
		[
			sentFormAddress('/en/practice-city/portal/tax', 'pay'),
			'/en/practice-city/portal/tax/sent/pay'
		],
		[textPageAddress('en', 'about'), '/en/pages/about'],
		[termAddress('en', 'egdi'), '/en/glossary#egdi']
	])('%s', (address, wanted) => {
		expect(address).toBe(wanted);
	});

	it.each([
		[{ kind: 'page', slug: 'home', anchor: undefined }, '', '/portal'],
		[{ kind: 'page', slug: 'tax', anchor: 'fees' }, '?for=SP-254', '/portal/tax?for=SP-254#v-fees'],
		[{ kind: 'outside', slug: 'bank', anchor: undefined }, '', '/outside/bank'],
		[{ kind: 'desk', slug: 'desk', anchor: 'letter' }, '', '/desk#v-letter']
	] as const)('places of the practice city: %o', (target, carried, wanted) => {
		expect(practiceTargetAddress('en', target, carried)).toBe(`/en/practice-city${wanted}`);
	});

	it('brings a person back after signing in or registering', () => {
		expect(signInAddress('en', '/en/search?q=a b')).toBe(
			'/en/sign-in?next=%2Fen%2Fsearch%3Fq%3Da%20b'
		);
		expect(registerAddress('en')).toBe('/en/register');
	});

	it('encodes what people type and ids that would lead elsewhere', () => {
		expect(searchAddress('ru', 'вода & свет')).toBe(
			'/ru/search?q=%D0%B2%D0%BE%D0%B4%D0%B0%20%26%20%D1%81%D0%B2%D0%B5%D1%82'
		);
		expect(pathOf('data', '../account?x#y')).toBe('/data/..%2Faccount%3Fx%23y');
		expect(withQuery('/en', { words: '', page: undefined, size: 2 })).toBe('/en?size=2');
	});
});
