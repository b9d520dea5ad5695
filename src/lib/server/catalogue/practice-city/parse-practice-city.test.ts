import { describe, expect, it } from 'vitest';
import { clicksFromHome } from '$lib/domain/practice-city/clicks-from-home';
import { readDiskFiles } from '../files/disk-files';
import type { ContentFiles, ParseContext } from '../parse-context';
import { parseInstruments } from '../instrument/parse-instruments';
import { parsePracticeCity } from './parse-practice-city';
import { tellProblem } from '../problems';

const FOLDER = 'content/practice-city';
const files = readDiskFiles('.');
const instrument = parseInstruments(contextOf(files))?.taughtInstrument;
const ids = instrument?.indicators.map(({ id }) => id) ?? [];
const whole = parse(files);

describe('the practice city', () => {
	it('is in order and answers every question of the instrument', () => {
		expect(whole.problems).toEqual([]);
		expect(Object.keys(whole.city?.key ?? {})).toEqual(ids);
		expect(ids).toHaveLength(95);
	});

	it('is balanced: about as many ones as zeros, both in every criterion, with traps', () => {
		const entries = Object.entries(whole.city?.key ?? {});
		const ones = entries.filter(([, { answer }]) => answer === 1);
		expect(ones.length).toBeGreaterThanOrEqual(44);
		expect(ones.length).toBeLessThanOrEqual(50);
		for (const { id } of instrument?.criteria ?? []) {
			const answers = entries
				.filter(([key]) => key.startsWith(`${id}-`))
				.map(([, { answer }]) => answer);
			expect(new Set(answers).size, id).toBe(2);
		}
		expect(entries.filter(([, { hard }]) => hard).length).toBeGreaterThan(20);
	});

	it('keeps every page within four clicks', () => {
		const { frame, pages, outside } = whole.city ?? expect.fail('there is no city');
		const clicks = [...clicksFromHome(frame, pages, outside).values()];
		expect(clicks).toHaveLength(Object.keys(pages).length + Object.keys(outside).length);
		expect(Math.max(...clicks)).toBeLessThanOrEqual(4);
	});

	it('is left out where the content has none', () => {
		const without = Object.entries(files).filter(([file]) => !file.startsWith(FOLDER));
		expect(parse(Object.fromEntries(without))).toEqual({ city: undefined, problems: [] });
	});
});

describe('a broken practice city', () => {
	it.each<[string, string, string, string, string]>([
		['a link to no page', 'pages/home.yaml', 'page:trees', 'page:shrubs', 'no page:shrubs'],
		['a block that is not there', 'pages/home.yaml', '#waste', '#rubbish', 'no block "rubbish"'],
		['a dead link to a page', 'pages/news.yaml', 'dead:press-2018', 'dead:help', 'lead nowhere'],
		['an unknown kind', 'pages/home.yaml', 'kind: chat', 'kind: chatter', 'blocks'],
		['a row too short', 'pages/council.yaml', ', Agenda follows]', ']', 'not as long as its head'],
		[
			'a choice without options',
			'pages/trees.yaml',
			', options: [Fell the tree, Prune the tree]',
			'',
			'has options exactly'
		],
		['an id twice', 'pages/safety.yaml', 'id: police', 'id: warnings', 'already taken'],
		[
			'a menu that leads nowhere',
			'city.yaml',
			'Council, to: "page:council"',
			'Council, to: "page:senate"',
			'no page:senate'
		],
		[
			'a guided question twice',
			'city.yaml',
			'indicator: SP-255',
			'indicator: TEC-214',
			'asks TEC-214 twice'
		],
		[
			'a guided question that is none',
			'city.yaml',
			'indicator: SP-255',
			'indicator: SP-999',
			'is not an indicator'
		],
		['a missing answer', 'key.en.yaml', 'IF-281:', 'IF-282:', 'IF-281: is missing'],
		['an answer of 2', 'key.en.yaml', 'answer: 1', 'answer: 2', 'is 1 or 0'],
		[
			'a place that does not exist',
			'key.en.yaml',
			'page:about"',
			'page:history"',
			'no page:history'
		],
		['a dead place', 'key.en.yaml', '"page:about"', '"dead:price-list"', 'is no place'],
		[
			'a sentence twice',
			'key.en.yaml',
			'The address carries the name of the town, and',
			'Sorting is no filter, even where there are hits. And',
			'repeats a sentence of IF-281'
		],
		[
			'a slip in a field name',
			'pages/site-map.yaml',
			'title: Site map',
			'titel: Site map',
			'site-map.yaml'
		]
	])('is refused for %s', (_title, file, from, to, reason) => {
		const path = `${FOLDER}/${file}`;
		expect(files[path]).toContain(from);
		const { problems } = parse({ ...files, [path]: files[path]?.replace(from, () => to) ?? '' });
		expect(problems.join('\n')).toContain(reason);
		expect(problems.join('\n')).toMatch(/^content\/practice-city\/[^:]+:\d+: /m);
	});

	it('names a page that cannot be reached', () => {
		const lonely = files[`${FOLDER}/pages/health.yaml`] ?? '';
		const { problems } = parse({ ...files, [`${FOLDER}/pages/lonely.yaml`]: lonely });
		expect(problems).toEqual([
			`${FOLDER}/pages/lonely.yaml:1: cannot be reached from the home page in 4 clicks`
		]);
	});

	it('asks a translation of the key for every reason', () => {
		const file = `${FOLDER}/key.ru.yaml`;
		const { problems } = parse({ ...files, [file]: 'source: x\nreasons:\n  IF-281: Да.\n' });
		expect(problems).toHaveLength(94);
		expect(problems[0]).toContain('IF-215: is missing');
	});
});

function parse(content: ContentFiles) {
	const context = contextOf(content);
	const city = parsePracticeCity(context, ids);
	return { city, problems: context.problems.map(tellProblem) };
}

function contextOf(content: ContentFiles): ParseContext {
	return {
		files: content,
		problems: [],
		translations: [],
		ids: new Map(),
		figures: new Set(),
		lost: new Set()
	};
}
