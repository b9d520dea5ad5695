import { describe, expect, it } from 'vitest';
import {
	fixtureFiles,
	withChange,
	withFile,
	withoutFile
} from '../../../../../tests/support/content/fixture-content';
import { instrumentOf, offeredInstruments } from '../catalogue';
import { checkContent, parseCatalogue } from '../parse-catalogue';
import type { ContentFiles } from '../parse-context';
import { tellProblem } from '../problems';

const catalogue = parseCatalogue(fixtureFiles);
const OFFERED = 'instruments/offered.yaml';

/** The same questions once more under another name, as a new edition begins its life. */
function withNewEdition(id: string, series: string): ContentFiles {
	const old = 'content/instruments/tiny-2024/';
	const copies = Object.entries(fixtureFiles)
		.filter(([path]) => path.startsWith(old))
		.map(([path, text]) => [
			path.replace(old, `content/instruments/${id}/`),
			text.replace('id: tiny-2024', `id: ${id}`).replace('series: tiny', `series: ${series}`)
		]);
	return { ...fixtureFiles, ...(Object.fromEntries(copies) as ContentFiles) };
}

function told(files: ContentFiles): string[] {
	return checkContent(files).problems.map(tellProblem);
}

describe('the instruments of the content', () => {
	it('stand in the order in which they are offered, the first one taught', () => {
		expect(offeredInstruments(catalogue).map(({ id }) => id)).toEqual(['tiny-2024', 'code-1']);
		expect(catalogue.taughtInstrument.id).toBe('tiny-2024');
	});

	it('are found by their own id only', () => {
		expect(instrumentOf(catalogue, 'code-1')).toMatchObject({
			scoring: 'criteria',
			edition: '1.0',
			subject: 'software'
		});
		for (const id of ['constructor', '__proto__', 'code-2', '']) {
			expect(instrumentOf(catalogue, id)).toBeUndefined();
		}
	});

	it('keep a retired edition, which is read and not offered', () => {
		const files = {
			...withNewEdition('tiny-2026', 'tiny'),
			[`content/${OFFERED}`]: 'offered: [tiny-2026, code-1]\n'
		};
		const next = parseCatalogue(files);
		expect(offeredInstruments(next).map(({ id }) => id)).toEqual(['tiny-2026', 'code-1']);
		expect(Object.keys(next.instruments)).toEqual(['tiny-2026', 'code-1', 'tiny-2024']);
		expect(instrumentOf(next, 'tiny-2024')).toMatchObject({ isOffered: false });
	});
});

describe('an id that stands in two instruments', () => {
	it('is the same question in editions of one series', () => {
		expect(told(withNewEdition('tiny-2026', 'tiny'))).toEqual([]);
	});

	it('is refused in different series, with file, line and reason', () => {
		const problems = told(withNewEdition('other-2026', 'other'));
		expect(problems).toContainEqual(
			expect.stringMatching(
				/^content\/instruments\/other-2026\/instrument\.yaml:\d+: id: the indicator id "IF-1" stands already in content\/instruments\/tiny-2024\/instrument\.yaml:\d+; only editions of one series may share an id$/
			)
		);
		expect(problems.filter((one) => one.includes('criterion id "IF"'))).toHaveLength(1);
	});

	it('is refused within one instrument', () => {
		const twice = withChange('instruments/code-1/instrument.yaml', 'OPEN-b, code', 'OPEN-a, code');
		expect(told(twice)).toContainEqual(expect.stringContaining('"OPEN-a" stands already in'));
	});
});

describe('the order of the offer', () => {
	it.each([
		['is missing', withoutFile(OFFERED), 'offered.yaml:1: this file is missing'],
		[
			'names what does not exist',
			withFile(OFFERED, 'offered: [tiny-2024, gone-1]\n'),
			'offered.yaml:1: offered: there is no folder content/instruments/gone-1'
		],
		[
			'names one twice',
			withFile(OFFERED, 'offered: [tiny-2024, tiny-2024]\n'),
			'offered.yaml:1: offered: names tiny-2024 twice'
		],
		[
			'begins with an instrument that no course teaches',
			withFile(OFFERED, 'offered: [code-1, tiny-2024]\n'),
			'offered.yaml:1: offered: the first instrument has bands'
		],
		['is empty', withFile(OFFERED, 'offered: []\n'), 'offered.yaml:1: offered: names at least one']
	])('is refused when it %s', (_title, files, reason) => {
		expect(told(files)).toContainEqual(expect.stringContaining(reason));
	});
});

describe('an instrument with criteria', () => {
	const RULES = 'instruments/code-1/instrument.yaml';
	const NAMES = 'instruments/code-1/names.en.yaml';

	it.each([
		['has bands', RULES, 'scoring: criteria\n', 'scoring: criteria\nbands: []\n', 'bands'],
		['counts otherwise', RULES, 'OPEN, count: 2', 'OPEN, count: 3', 'says 3 for OPEN'],
		[
			'has a question of no criterion',
			RULES,
			'id: TEST-a',
			'id: REST-a',
			'belongs to no criterion'
		],
		['is scored in no known way', RULES, 'scoring: criteria', 'scoring: stars', 'scoring'],
		[
			'leaves a criterion unnamed',
			NAMES,
			'  TEST: { name: Tests }\n',
			'',
			'criteria.TEST: is missing'
		],
		['advises where it asks', NAMES, '{ name: Tests }', '{ name: Tests, advice: Test. }', 'advice'],
		[
			'asks nothing and advises nothing',
			NAMES,
			', advice: Give it a name that people look for.',
			'',
			'advice'
		]
	])('is refused when it %s', (_title, file, from, to, reason) => {
		const problems = told(withChange(file, from, to));
		expect(problems).toContainEqual(expect.stringContaining(reason));
		expect(problems.every((one) => /^content\/[^:]+:\d+: /.test(one))).toBe(true);
	});
});
