import { TRANSLATION_LOCALES } from '$lib/domain/locale/locales';
import { describe, expect, it } from 'vitest';
import {
	fixtureFiles,
	withChange,
	withFile,
	withoutFile
} from '../../../../tests/support/content/fixture-content';
import { readDiskFiles } from './files/disk-files';
import { checkContent, parseCatalogue } from './parse-catalogue';
import { BrokenContent, tellProblem } from './problems';

const LESSON = 'courses/tiny/01-basics/01-first/en.md';
const LESSON_RU = 'courses/tiny/01-basics/01-first/ru.md';
const FIGURE = 'courses/tiny/01-basics/01-first/page.svg';
const MODULE = 'courses/tiny/01-basics/module.yaml';
const TEST = 'courses/tiny/01-basics/test.yaml';
const TEST_RU = 'courses/tiny/01-basics/test.ru.yaml';
const FINAL = 'courses/tiny/final-test.yaml';
const FINAL_RU = 'courses/tiny/final-test.ru.yaml';
const GAIN = 'courses/tiny/gain-check.yaml';
const GAIN_RU = 'courses/tiny/gain-check.ru.yaml';
const RULES = 'instruments/tiny-2024/instrument.yaml';
const CITY = 'demo-city/city.yaml';

describe('the catalogue of the fixture', () => {
	const catalogue = parseCatalogue(fixtureFiles);
	const [lesson] = catalogue.courses[0]?.modules[0]?.lessons ?? [];

	it('holds the course in both languages, with its checks in the order of the text', () => {
		expect(lesson?.texts.source.title).toBe('What earns a point?');
		expect(lesson?.texts.translations.ru?.title).toBe('За что дают балл?');
		expect(lesson?.checkIds.slice(0, 3)).toEqual([
			'first-single',
			'first-multiple',
			'first-true-false'
		]);
	});

	it('takes the key of a translated question from the source', () => {
		const keys = [lesson?.texts.source, lesson?.texts.translations.ru].map((texts) => {
			const [question] = texts?.questions ?? [];
			return question?.kind === 'single' ? question.choices.map((choice) => choice.correct) : [];
		});
		expect(keys).toEqual([
			[true, false, false],
			[true, false, false]
		]);
	});

	it('knows what the lesson points to', () => {
		expect(lesson?.texts.source.terms).toEqual(['portal']);
		expect(lesson?.texts.source.sources).toEqual(['S1', 'S2']);
		expect(lesson?.texts.source.references).toContain('indicator:IF-1');
	});

	it('says which module each item of the final test asks about', () => {
		expect(catalogue.courses[0]?.finalTest?.parts).toEqual({
			'tiny-final-1': 'basics',
			'tiny-final-2': 'basics',
			'tiny-final-3': 'basics',
			'tiny-final-4': 'basics'
		});
	});

	it('holds the questions before and after in both languages, with keys from the source', () => {
		const pairs = catalogue.courses[0]?.gainCheck?.pairs;
		expect(pairs?.translations.ru?.map(({ id }) => id)).toEqual(pairs?.source.map(({ id }) => id));
		expect(pairs?.translations.ru?.[0]?.before).toMatchObject({
			answer: 100,
			prompt: 'Выполнены два вопроса из двух. Сколько это процентов?'
		});
	});

	it('needs neither a final test nor questions before and after', () => {
		const files = Object.fromEntries(
			Object.entries(fixtureFiles).filter(([file]) => !/final-test|gain-check/.test(file))
		);
		const [course] = parseCatalogue(files).courses;
		expect(course?.finalTest).toBeUndefined();
		expect(course?.gainCheck).toBeUndefined();
	});

	it('cannot be changed', () => {
		expect(Object.isFrozen(lesson?.texts.source.questions[0])).toBe(true);
	});
});

describe('the content of this project', () => {
	// Reads every file of the project: seconds on a busy machine.
	it('has no problem', { timeout: 60_000 }, () => {
		expect(checkContent(readDiskFiles('.')).problems.map(tellProblem)).toEqual([]);
	});
});

describe('translations', () => {
	const states = (files = fixtureFiles) =>
		parseCatalogue(files)
			.translations.map(({ file, state }) => `${state} ${file}`)
			.sort();

	it('lists those that were not made', () => {
		const others = TRANSLATION_LOCALES.filter((locale) => locale !== 'ru');
		const missing = others.flatMap((locale) => [
			`courses/tiny/01-basics/01-first/${locale}.md`,
			`courses/tiny/01-basics/module.${locale}.yaml`,
			`courses/tiny/01-basics/test.${locale}.yaml`,
			`courses/tiny/course.${locale}.yaml`,
			`courses/tiny/final-test.${locale}.yaml`,
			`courses/tiny/gain-check.${locale}.yaml`,
			`pages/about/${locale}.md`
		]);
		expect(states()).toEqual(missing.map((file) => `missing content/${file}`).sort());
	});

	it.each([
		[LESSON, 'minutes: 5', 'minutes: 6', LESSON_RU],
		[TEST, 'pass: 50', 'pass: 60', TEST_RU],
		[MODULE, 'title: Basics', 'title: The basics', 'courses/tiny/01-basics/module.ru.yaml'],
		['courses/tiny/course.yaml', 'A tiny', 'One tiny', 'courses/tiny/course.ru.yaml'],
		['pages/about/en.md', 'A tiny page', 'One tiny page', 'pages/about/ru.md']
	])('calls the translation of a changed %s stale', (file, from, to, translation) => {
		expect(states(withChange(file, from, to))).toContain(`stale content/${translation}`);
	});
});

/** Without text on the reported line, line 1 is meant. */
type Plant = readonly [
	title: string,
	file: string,
	from: string,
	to: string,
	onReportedLine: string,
	reason: string
];

const SCENARIO = `kind: scenario
    objectives: [first-count]
    prompt: Two of four questions are met.
    steps:
      - { id: one, text: Count., choices: [{ id: a, text: Yes, next: two, because: So. }, { id: b, text: No, end: bad, because: So. }] }
      - { id: two, text: Count., choices: [{ id: c, text: Yes, end: good, because: So. }, { id: d, text: No, end: bad, because: So. }] }
    ends: [{ id: good, outcome: right, text: So. }, { id: bad, outcome: wrong, text: So. }]`;

// prettier-ignore
const plants: readonly Plant[] = [
	// YAML
	['an unclosed list', TEST, 'indicators: [SP-1]', 'indicators: [SP-1', 'objectives: [first-decide]', 'Flow sequence'],
	['a key that stands twice', MODULE, 'title: Basics', 'title: Basics\ntitle: B', 'title: B\n', 'keys must be unique'],
	['a colon without quotes', MODULE, 'What a point is.', 'What: a point', 'What: a', 'mapping'],
	['a tab', TEST, '    kind: numeric', '\tkind: numeric', '\tkind', 'holds a tab'],
	['a value cut off at a number sign', TEST, 'prompt: What an', 'prompt: What #1 an', 'What #1', 'cut off at " #"'],
	['a star without quotes', MODULE, 'title: Basics', 'title: *basics', '*basics', 'begins with * needs quotes'],
	['an ampersand without quotes', MODULE, 'title: Basics', 'title: &b Basics', '&b', 'begins with & needs quotes'],
	['an exclamation mark without quotes', MODULE, 'title: Basics', 'title: !B asics', '!B', 'tag'],
	['a conflict that git left', MODULE, 'title: Basics', '<<<<<<< ours\ntitle: Basics', '<<<<<<< ours', 'conflict'],
	['an invisible character', MODULE, 'title: Basics', 'title: Bas\u0000ics', 'title:', 'U+0000'],
	['text turned around', MODULE, 'title: Basics', 'title: Bas\u202eics', 'title:', 'U+202E'],
	['text that is not UTF-8', MODULE, 'title: Basics', 'title: Bas\ufffdics', 'title:', 'not UTF-8'],
	// fields
	['a field that is missing', MODULE, 'summary: What a point is.\n', '', '', 'is missing'],
	['a field with a slip of the pen', MODULE, 'criterion: IF', 'criterium: IF', 'criterium', 'not a field'],
	['an empty text', MODULE, 'title: Basics', "title: ''", 'title:', 'is empty'],
	['a number for a text', MODULE, 'title: Basics', 'title: 7', 'title:', 'should be string, but is 7'],
	['a text for a list', MODULE, '\n  - decide whether', ' decide whether', 'outcomes:', 'should be Array'],
	['an id with capitals', MODULE, 'id: basics', 'id: Basics', 'id: Basics', 'is not an id'],
	['minutes beyond reason', LESSON, 'minutes: 5', 'minutes: 500', 'minutes:', 'from 1 to 90'],
	['an indicator in a wrong form', LESSON, '[IF-1, SP-1]', '[if-1]', 'indicators: [if', 'not the id of an indicator'],
	['a day that is none', CITY, '2026-03-14', 'March 2026', 'scoredOn', 'should be a day'],
	['an address that is none', 'sources.yaml', 'https://handbook.example/', 'handbook', 'address:', 'not an address'],
	// Markdown
	['no front matter', LESSON, '---\nid: first', 'id: first', '', 'front matter'],
	['front matter that is never closed', LESSON, 'SP-1]\n---', 'SP-1]', '', 'front matter'],
	['a block that is never closed', LESSON, 'most.\n```\n', 'most.\n', '```question\nid: first-reflection', 'never closed'],
	['another code block', LESSON, '```question\nid: first-single', '```yaml\nid: first-single', '```yaml', 'only ```question'],
	['a block that is moved in', LESSON, '```question\nid: first-single', '  ```question\nid: first-single', '  ```question', 'only ```question'],
	['a heading without a space', LESSON, '## The rule', '##The rule', '##The rule', 'heading begins'],
	['a heading without an id', LESSON, ' {#rule}', '', '## The rule', 'has no id'],
	['a heading of the wrong level', LESSON, '### Deciding', '#### Deciding', '#### Deciding', 'is ## or ###'],
	['two headings with one id', LESSON, '{#keep}', '{#rule}', 'What to keep', 'used twice'],
	['marks in a heading', LESSON, '## The rule', '## The *rule*', '## The', 'plain words'],
	['a heading made by underlining', LESSON, 'See also', 'Also\n----\nSee also', '----\nSee', 'underlining'],
	['HTML in prose', LESSON, 'A **portal**', 'A <b>portal</b>', '<b>', 'HTML'],
	['HTML in prose', LESSON, 'A **portal**', 'A <b>portal</b>', '<b>portal', 'HTML'],
	['a link to another server by http', LESSON, '[this lesson](lesson:first)', '[x](http://a.example)', 'http://a', 'a link is'],
	['a reference that is never closed', LESSON, '(indicator:IF-1)', '(indicator:IF-1', 'indicator:IF-1', 'a link is'],
	['a source that is never closed', LESSON, '[^S2]', '[^S2', '[^S2', 'a source is'],
	['a figure within a line', LESSON, '![A page', 'Look: ![A page', 'Look:', 'stands alone'],
	['a figure without a text', LESSON, '![A page with a list and a button.]', '![]', '![]', 'no alternative text'],
	['a figure that is not there', LESSON, '](page.svg', '](gone.svg', '](gone.svg', 'not beside'],
	// figures
	['a figure that is too wide', FIGURE, '0 0 330 80', '0 0 900 80', '', 'at most 330'],
	['a script in a figure', FIGURE, '<g class', '<script/><g class', '<script/>', 'must not hold'],
	['a style in a figure', FIGURE, '<g class="s-brand"', '<g style="a"', '<g style', 'must not hold'],
	['a tag that is never closed', FIGURE, '</g>', '', '<g class', '<g> is never closed'],
	['a tag that closes nothing', FIGURE, '</svg>', '</svg></svg>', '</svg>', '</svg> closes nothing'],
	['a tag that cannot be read', FIGURE, '<rect class=', '<rect class', '<rect', 'cannot be read'],
	// questions
	['a question without a reason', LESSON, '    because: The rule does not ask for a date.\n', '', '- id: no-date', 'is missing'],
	['two correct choices', LESSON, 'photograph is missing.', 'photograph is missing.\n    correct: true', 'choices:', 'exactly one correct'],
	['no correct choice', LESSON, '    correct: true\n    because: The rule asks for the name', '    because: The rule asks for the name', 'choices:', 'exactly one correct'],
	['two choices with one id', LESSON, 'id: no-date', 'id: no-photo', 'choices:', 'same id'],
	['two choices with one text', LESSON, 'No, the date is missing.', 'No, a photograph is missing.', 'choices:', 'same text'],
	['a kind that does not exist', LESSON, 'kind: single', 'kind: singel', 'kind: singel', 'but is "singel"'],
	['a line of a page that does not exist', LESSON, '- link: Ask for', '- lynk: Ask for', '- lynk', 'should be one of'],
	['a judgement with another answer', LESSON, 'answer: 1', 'answer: 2', 'answer: 2', 'should be 1 or 0'],
	['two equal right sides', LESSON, 'Says what was seen', 'Says what earns the point', 'pairs:', 'equal right sides'],
	['a letter for a number', LESSON, 'answer: 75', 'answer: x', 'answer: x', 'should be number'],
	['an id of a question that is used twice', LESSON, 'id: first-multiple', 'id: first-single', 'id: first-single\nkind: multiple', 'stands already'],
	['an id that the page cannot find', LESSON, 'id: first-single\nkind', '"id": first-single\nkind', '"id": first-single', 'line of its own'],
	['an objective of another lesson', LESSON, 'objectives: [first-count]', 'objectives: [other]', 'objectives: [other]', 'not an objective of this lesson'],
	// scenarios
	['a choice that leads nowhere', LESSON, 'next: second', 'next: third', 'next: third', '"third" is not a step'],
	['a choice that leads to no end', LESSON, 'end: agreed', 'end: argued', 'end: argued', '"argued" is not an end'],
	['a choice without a way on', LESSON, '        next: second\n', '', '- id: together', 'either next or end'],
	['a choice with two ways on', LESSON, 'next: second', 'next: second\n        end: lost', '- id: together', 'either next or end'],
	['a way that leads back', LESSON, 'end: agreed', 'next: first', 'next: first', '"first" leads back to "second"'],
	['a step that no choice reaches', LESSON, 'next: second', 'end: agreed', '- id: second', 'no choice leads to "second"'],
	['an end that no choice reaches', LESSON, 'ends:\n', 'ends:\n  - { id: never, outcome: partly, text: No. }\n', '- { id: never', 'no choice leads to "never"'],
	['a scenario that cannot go wrong', LESSON, 'outcome: wrong', 'outcome: partly', 'ends:', 'with the outcome wrong'],
	['a step with one choice', LESSON, '      - id: louder\n        text: Take the answer of the elder one.\n        end: lost\n        because: Age is no evidence.\n', '', 'choices:\n      - id: rule', 'at least 2 choices'],
	['a scenario in a test', TEST, 'kind: numeric\n    objectives: [first-count]\n    prompt: Two of four questions are met. How many per cent is that?\n    answer: 50\n    because: Two divided by four is one half.', SCENARIO, '- id: basics-test-3', 'a scenario cannot stand in a test'],
	['a step that is not translated', LESSON_RU, '- id: second', '- id: third', 'id: first-scenario', '"second" is not translated'],
	['a choice of a step that is not translated', LESSON_RU, 'id: louder', 'id: quieter', 'id: first-scenario', '"louder" is not translated'],
	['an end that is not translated', LESSON_RU, '- id: lost', '- id: gone', 'id: first-scenario', '"lost" is not translated'],
	['a way in a translation', LESSON_RU, 'text: Искать вместе.', 'text: Искать вместе.\n        next: second', 'next: second', 'not a field'],
	// tests
	['a pool that is too small', TEST, 'draw: 2', 'draw: 3', 'questions:', 'needs at least 6'],
	['an item of another module', TEST, 'objectives: [first-decide]\n    prompt: What', 'objectives: [far]\n    prompt: What', '- id: basics-test-2', 'not an objective of this module'],
	['an item without an objective', TEST, '    objectives: [first-decide]\n    prompt: What', '    prompt: What', '- id: basics-test-2', 'names an objective'],
	['an item that is a check already', TEST, 'id: basics-test-2', 'id: first-single', '- id: first-single', 'stands already'],
	// final test, before and after
	['an item of no module', FINAL, 'objectives: [first-count]\n    prompt: One', 'objectives: [far]\n    prompt: One', '- id: tiny-final-2', 'not an objective of this course'],
	['a final pool that is too small', FINAL, 'draw: 2', 'draw: 3', 'questions:', 'needs at least 6'],
	['a final item that is a test item already', FINAL, 'id: tiny-final-2', 'id: basics-test-3', '- id: basics-test-3', 'stands already'],
	['a final item that is not translated', FINAL_RU, 'id: tiny-final-2', 'id: tiny-final-9', '- id: tiny-final-9', 'not a question of the source'],
	['too few pairs', GAIN, '  - id: tiny-gain-rule', 'more:\n  - id: tiny-gain-rule', 'pairs:', 'at least 5 pairs'],
	['a pair about nothing taught', GAIN, 'objective: first-count', 'objective: far', '- id: tiny-gain-count', 'not an objective of the course'],
	['a kind that gives no clear answer', GAIN, 'kind: numeric\n      prompt: Two of two questions are met. How many per cent is that?\n      answer: 100\n      because: Two divided by two is the whole.', 'kind: reflection\n      prompt: How?', '- id: tiny-gain-count', 'should be one of single'],
	['a question that is asked twice', GAIN, 'id: tiny-gain-count-after', 'id: tiny-gain-count-before', '- id: tiny-gain-count', 'stands already'],
	['a pair that is not translated', GAIN_RU, '- id: tiny-gain-date', '- id: tiny-gain-day', '- id: tiny-gain-day', 'is not in the source'],
	['a pair translated the wrong way round', GAIN_RU, 'id: tiny-gain-date-before', 'id: tiny-gain-date-then', '- id: tiny-gain-date', 'should be "tiny-gain-date-before"'],
	// translations
	['a key in a translation', LESSON_RU, 'text: Да, имя указано.', 'text: Да, имя указано.\n    correct: true', 'correct: true', 'not a field'],
	['a choice that is not translated', LESSON_RU, 'id: no-date', 'id: no-data', 'id: first-single', '"no-date" is not translated'],
	['a question that is not translated', LESSON_RU, 'id: first-ordering', 'id: first-order', 'id: first-order', 'not a question of the source'],
	['other headings', LESSON_RU, '{#keep}', '{#save}', '', 'has the ids rule, page, save'],
	['a line of a page that is lost', LESSON_RU, '    - button: Отправить\n', '', 'id: first-judgement', 'has the lines'],
	['a unit that is not translated', LESSON_RU, 'unit: процентов\n', '', 'id: first-numeric', 'is missing'],
	['a mistake that is not translated', LESSON_RU, 'value: 25', 'value: 24', 'id: first-numeric', '25 is not translated'],
	['a hint that is lost', LESSON_RU, 'hint: "Вспомните страницу, о которой спрашивают чаще всего."\n', '', 'id: first-reflection', 'is missing'],
	['a field of another kind', LESSON_RU, 'because: Три', 'hint: Да\nbecause: Три', 'id: first-numeric', 'does not belong to the kind numeric'],
	['a test item that is not translated', TEST_RU, 'id: basics-test-3', 'id: basics-test-9', '- id: basics-test-9', 'not a question of the source'],
	['outcomes that are not as many', 'courses/tiny/course.ru.yaml', 'outcomes:', 'outcomes:\n  - ещё', 'outcomes:', 'has not as many'],
	['a term that is not translated', 'glossary/ru.yaml', 'id: portal', 'id: portals', '- id: portals', 'not in the source'],
	// links
	['a term that is not in the glossary', LESSON, '<Term id="portal" />', '<Term id="gate" />', '<Term', 'not in the glossary'],
	['a lesson that does not exist', LESSON, 'lesson:first', 'lesson:second', 'lesson:second', 'there is no lesson'],
	['an indicator that does not exist', LESSON, 'indicator:IF-1', 'indicator:IF-9', 'indicator:IF-9', 'there is no indicator'],
	['a page that does not exist', LESSON, 'page:about', 'page:nowhere', 'page:nowhere', 'there is no page'],
	['a source that does not exist', LESSON, '[^S2]', '[^S9]', '[^S9]', 'not in content/sources.yaml'],
	['a practised indicator that does not exist', TEST, '[SP-1]', '[SP-9]', 'SP-9', 'there is no indicator'],
	['a criterion that does not exist', MODULE, 'criterion: IF', 'criterion: XX', 'criterion', 'there is no criterion'],
	['a neighbour that is no term', 'glossary/en.yaml', 'see: [finding]', 'see: [found]', 'see:', 'is not a term'],
	['a source of a term that does not exist', 'glossary/en.yaml', 'sources: [S1]', 'sources: [S7]', 'S7', 'not in content/sources.yaml'],
	['a question on a plain page', 'pages/about/en.md', 'A tiny page', '```question\nid: x\n```\nA tiny page', 'id: x', 'holds no questions'],
	// the 95 questions, the city, the outline
	['a count that is wrong', RULES, 'id: IF, module: "1.1", count: 2', 'id: IF, module: "1.1", count: 3', 'id: IF, module', 'but 2 indicators stand below'],
	['an indicator of no criterion', RULES, 'id: SP-2b', 'id: XX-2', 'id: XX-2', 'belongs to no criterion'],
	['groups in the wrong order', RULES, 'id: high, from: 2', 'id: high, from: 1', 'id: high, from', 'above the last'],
	['a group that is missing', RULES, '  - { id: high, from: 2 }\n', '', 'bands:', 'should be low, middle, high, very-high'],
	['a tool that is not named', RULES, '    tool: a checker of pages\n', '', '- id: IF-2', 'names a tool'],
	['texts that are missing', 'instruments/tiny-2024/SP.en.yaml', 'SP-2b:', 'SP-2c:', '', 'is missing'],
	['an example that is not named', 'instruments/tiny-2024/SP.ru.yaml', '  example: Орлен показывает форму.\n', '', 'SP-1:', 'the instrument names Orlen'],
	['a sentence that stands twice', 'instruments/tiny-2024/SP.en.yaml', 'A page that only promises the answer time for later.', 'A page that shows the answer time in full.', 'SP-2b:', 'repeats a sentence'],
	['a finding that is missing', CITY, '  SP-2b: { answer: met }\n', '', 'findings:', 'is missing'],
	['a chosen indicator that is met', CITY, '- IF-2', '- IF-1', '- IF-1', 'still to be met'],
	['a section that does not exist', 'demo-city/en.yaml', 'vision:', 'visions:', 'visions:', 'not a section'],
	['an action with another day', 'demo-city/ru.yaml', '2026-09-30', '2026-10-30', '- indicators:', 'should be IF-2, 2026-09-30, low'],
	['a target without a title', 'strategy/en.yaml', '"16.10": Access', '"16.11": Access', 'sdg:', '16.10 has no title'],
	['a section without guidance', 'strategy/en.yaml', '  guidance: Say what belongs to vision.\n', '', 'vision:', 'is missing'],
	// ids that were published
	['a lesson that is gone', 'ledger.yaml', '- before', '- earlier', '- earlier', 'was published but is gone'],
	['a redirect to nothing', 'redirects.yaml', 'before: first', 'before: last', ' before: last', '"last" does not exist'],
	['a redirect of an address that exists', 'redirects.yaml', 'basics/before:', 'basics/first:', 'basics/first:', 'still exists']
];

describe('a mistake of an author', () => {
	it.each(plants)('%s is found', (_title, file, from, to, at, reason) => {
		const files = withChange(file, from, to);
		const path = `content/${file}`;
		const line = lineOf(files[path] ?? '', at);
		const found = checkContent(files).problems.map(tellProblem);
		const told = found.filter((problem) => problem.startsWith(`${path}:${line}: `));
		expect(told.join('\n'), `line ${line} of ${found.join('\n')}`).toContain(reason);
	});

	it.each([
		[
			'a name that nothing reads',
			withFile('courses/tiny/01-basics/test.yml', 'id: x'),
			'courses/tiny/01-basics/test.yml:1: nothing reads'
		],
		[
			'a language that is not offered',
			withFile('glossary/de.yaml', '[]'),
			'glossary/de.yaml:1: nothing reads'
		],
		[
			'a figure that no text shows',
			withFile('courses/tiny/01-basics/01-first/more.svg', '<svg/>'),
			'courses/tiny/01-basics/01-first/more.svg:1: no text shows'
		],
		[
			'a lesson without a check',
			withFile(LESSON, textOf(LESSON).replace(/```question[\s\S]*?```/g, '')),
			`${LESSON}:1: the lesson has no check`
		],
		[
			'an objective that is not tested',
			withFile(TEST, textOf(TEST).replaceAll('first-count', 'first-decide')),
			`${TEST}:4: questions: the objective "first-count" is not tested`
		],
		[
			'a module without a lesson',
			withFile(
				'courses/tiny/02-more/module.yaml',
				'id: more\ntitle: M\nsummary: M\noutcomes: [m]\n'
			),
			'courses/tiny/02-more/module.yaml:1: the module has no lesson'
		],
		[
			'a module at the address of the final test',
			withFile('courses/tiny/02-final-test/module.yaml', 'id: more'),
			'courses/tiny/02-final-test:1: "final-test" is the address of another page'
		],
		[
			'a folder without a number',
			withFile('courses/tiny/01-basics/next/en.md', '---\nid: x\n---\n'),
			'courses/tiny/01-basics/next:1: a folder is named like'
		],
		[
			'a number that stands twice',
			withFile('courses/tiny/01-more/module.yaml', 'id: more'),
			'courses/tiny/01-more:1: "01" stands already in 01-basics'
		],
		[
			'an address that stands twice',
			withFile('courses/tiny/02-basics/module.yaml', 'id: more'),
			'courses/tiny/02-basics:1: "basics" stands already in 01-basics'
		],
		[
			'a lesson without its source',
			withoutFile(LESSON),
			`${LESSON}:1: the lesson has no text in its source`
		],
		['a module without its file', withoutFile(MODULE), `${MODULE}:1: this file is missing`],
		[
			'a course without its file',
			withoutFile('courses/tiny/course.yaml'),
			'courses/tiny/course.yaml:1: this file is missing'
		],
		['no glossary', withoutFile('glossary/en.yaml'), 'glossary/en.yaml:1: this file is missing'],
		['no sources', withoutFile('sources.yaml'), 'sources.yaml:1: this file is missing'],
		['no instrument', withoutFile(RULES), `${RULES}:1: this file is missing`],
		[
			'half a language of the questions',
			withoutFile('instruments/tiny-2024/SP.ru.yaml'),
			'instruments/tiny-2024/SP.ru.yaml:1: this file is missing'
		],
		[
			'an instrument without rules',
			withFile('instruments/zwo-2026/names.en.yaml', ''),
			'instruments/zwo-2026/instrument.yaml:1: this file is missing'
		]
	])('%s is found', (_title, files, expected) => {
		const found = checkContent(files).problems.map(tellProblem);
		expect(found).toContainEqual(expect.stringContaining(`content/${expected}`));
	});

	it.each([
		['a wrong field', 'minutes: 5', 'minutes: 0', 'minutes: should be a whole number'],
		['a block that is never closed', 'most.\n```\n', 'most.\n', 'never closed'],
		['a question that cannot be read', 'kind: single', 'kind: singel', 'kind: should be']
	])('does not bury %s under what follows from it', (_title, from, to, reason) => {
		const { problems } = checkContent(withChange(LESSON, from, to));
		expect(problems.map(tellProblem)).toEqual([expect.stringContaining(reason)]);
	});

	it('stops the start, and all mistakes are told at once', () => {
		const module = withChange(MODULE, 'title: Basics', 'title: 5')[`content/${MODULE}`] ?? '';
		const files = {
			...withChange(LESSON, 'minutes: 5', 'minutes: 0'),
			[`content/${MODULE}`]: module
		};
		const start = () => parseCatalogue(files);
		expect(start).toThrow(BrokenContent);
		expect(start).toThrow(`content/${LESSON}:5: minutes: should be a whole number from 1 to 90`);
		expect(start).toThrow(`content/${MODULE}:2: title: should be string, but is 5`);
	});
});

function lineOf(text: string, part: string): number {
	const index = text.indexOf(part);
	if (index < 0) throw new Error(`the text does not hold ${part}`);
	return text.slice(0, index).split('\n').length;
}

function textOf(file: string): string {
	return fixtureFiles[`content/${file}`] ?? '';
}
