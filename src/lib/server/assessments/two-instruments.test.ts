import { describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../../../tests/support/content/fixture-content';
import { columnOf, readWorkbook } from '../../../../tests/support/content/read-workbook';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import type { Actor } from '$lib/domain/access/actor';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import { textFromBlocks } from '$lib/domain/strategy/section-text';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { UTC } from '$lib/i18n/time-zone';
import type { Catalogue } from '../catalogue/catalogue';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import { exportOf } from '../export/assessment/assessment-table';
import { renderExport } from '../export/render-export';
import { renderJson } from '../export/render-json';
import { newId } from '../new-id';
import { createAssessment, listAssessments } from './assessments';
import { saveFindings } from './findings';
import { openAssessment, type OpenAssessment } from './open-assessment';
import { openOutline } from './outline/open-outline';
import { choosePriorities, prioritiesVersion } from './priorities';
import { cityListItem } from './views/city-list-view';
import { prioritiesView } from './views/priorities-view';
import { resultsView } from './views/results-view';

const NOW = Date.UTC(2026, 2, 14, 12);
const catalogue = parseCatalogue(fixtureFiles);
const say = plainTranslatorFor('en');
const db = useTemporaryDatabase();

/** The content a year later: a new edition with other groups and a question less is offered, the old one is retired. */
function withNewEdition(): Catalogue {
	const old = 'content/instruments/tiny-2024/';
	const files: Record<string, string> = { ...fixtureFiles };
	for (const [path, text] of Object.entries(fixtureFiles)) {
		if (!path.startsWith(old)) continue;
		files[path.replace(old, 'content/instruments/tiny-2026/')] = text;
	}
	const rules = 'content/instruments/tiny-2026/instrument.yaml';
	files[rules] = (files[rules] ?? '')
		.replace('id: tiny-2024', 'id: tiny-2026')
		.replace('edition: 2024', 'edition: 2026')
		.replace('{ id: very-high, from: 3 }', '{ id: very-high, from: 4 }')
		.replace('effort: medium', 'effort: quick');
	files['content/instruments/offered.yaml'] = 'offered: [tiny-2026, code-1]\n';
	return parseCatalogue(files);
}

async function begin(
	learnerId: string,
	instrumentId: string,
	answers: Readonly<Record<string, FindingAnswer>>,
	chosen: readonly string[]
): Promise<string> {
	const id = newId();
	const profile = { country: null, population: null, languages: [], portalAddress: '' };
	await createAssessment(db(), {
		...profile,
		id,
		ownerId: learnerId,
		instrumentId,
		cityName: 'Tavrin',
		now: NOW
	});
	const findings = Object.entries(answers).map(([indicatorId, answer]) => ({
		indicatorId,
		answer,
		evidence: '',
		note: ''
	}));
	await saveFindings(db(), { id, learnerId, findings, now: NOW });
	const version = prioritiesVersion([]);
	await choosePriorities(db(), { id, learnerId, version, indicatorIds: chosen, now: NOW });
	return id;
}

function signedIn(learnerId: string): Actor {
	return { learnerId, hasAccount: true, roles: [], isDemo: false };
}

async function opened(content: Catalogue, learnerId: string, id: string): Promise<OpenAssessment> {
	const actor = signedIn(learnerId);
	const found = await openAssessment(db(), content, { id, actor, locale: 'en' });
	if (found.type !== 'open') throw new Error(`the assessment is ${found.type}`);
	return found.assessment;
}

/** Everything that is shown and exported of an assessment. */
async function everythingOf(content: Catalogue, assessment: OpenAssessment) {
	const outline = await openOutline(db(), content, assessment, 'en', UTC, say);
	const { document, actions } = outline;
	const input = exportOf(assessment, document, 'en', UTC, say);
	const workbook = await renderExport({
		kind: 'answers',
		locale: 'en',
		timeZone: UTC,
		assessment,
		outline: document
	});
	return {
		results: resultsView(assessment, undefined, 'en', UTC),
		priorities: prioritiesView(content, assessment, assessment.chosen, 'en'),
		document,
		json: renderJson(input, actions, { now: NOW, about: document.disclaimer }),
		sheets: readWorkbook(workbook)
	};
}

const portal = { 'IF-1': 'met', 'IF-2': 'not-met', 'SP-1': 'met' } as const;
const software = { 'OPEN-a': 'met', 'OPEN-b': 'not-met', 'TEST-a': 'met' } as const;

describe('two instruments in one server', () => {
	it('score, prioritise, outline and export side by side, each with its own numbers', async () => {
		const mine = await someLearner(db());
		const city = await begin(mine, 'tiny-2024', portal, ['IF-2']);
		const code = await begin(mine, 'code-1', software, ['OPEN-b']);
		const ofCity = await everythingOf(catalogue, await opened(catalogue, mine, city));
		const ofCode = await everythingOf(catalogue, await opened(catalogue, mine, code));

		expect(ofCity.results.outcome).toMatchObject({
			scoring: 'bands',
			score: { met: 2, notMet: 1, open: 1, total: 4, band: 'high' }
		});
		expect(ofCode.results.outcome).toMatchObject({
			scoring: 'criteria',
			score: { met: 2, notMet: 1, open: 0, total: 3, criteria: 2, fully: 1, partly: 1 },
			advice: [{ id: 'FIND' }],
			nearest: [{ id: 'OPEN', isLast: true, missing: [{ id: 'OPEN-b' }] }]
		});
		expect(ofCity.priorities.plan).toMatchObject({ then: { met: 3, band: 'very-high' } });
		expect(ofCode.priorities.plan).toMatchObject({ now: { fully: 1 }, then: { fully: 2 } });

		const words = ofCode.document.sections.map(({ blocks }) => textFromBlocks(blocks)).join('\n');
		expect(ofCode.document.subtitle).toBe('Software of Tavrin');
		expect(words).toContain('with Code 1.0. The result: 1 of 2 criteria fully met');
		expect(words).toContain('2 of 2 criteria fully met instead of 1');
		expect(words).not.toMatch(/LOSI|portal/);
		expect(ofCity.document.sections).toHaveLength(10);
		expect(ofCode.document.sections.map(({ id }) => id)).not.toContain('goals');

		expect(JSON.parse(ofCity.json)).toMatchObject({
			version: 1,
			instrument: { id: 'tiny-2024', edition: 2024 },
			result: { met: 2, band: 'high' }
		});
		expect(JSON.parse(ofCode.json)).toMatchObject({
			version: 2,
			instrument: { id: 'code-1', edition: '1.0' },
			result: { met: 2, criteria: { fully: 1, partly: 1, notMet: 0, open: 0 } }
		});
		expect(columnOf(ofCity.sheets[2], 'Id')).toEqual(['IF-1', 'IF-2', 'SP-1', 'SP-2b']);
		expect(columnOf(ofCode.sheets[2], 'Id')).toEqual(['OPEN-a', 'OPEN-b', 'TEST-a']);
		expect(columnOf(ofCode.sheets[1], 'State')).toEqual(['Partly met', 'Fully met']);
		const heads = ofCode.sheets.map(({ rows }) => rows[0]?.join(' ')).join(' ');
		for (const head of ['Does a link count?', 'Effort', 'SDG target', 'Usual owner']) {
			expect(heads).not.toContain(head);
		}
	});
});

describe('an old assessment', () => {
	it('says the same in every byte before and after a new edition is offered', async () => {
		const mine = await someLearner(db());
		const id = await begin(mine, 'tiny-2024', portal, ['IF-2']);
		const before = await everythingOf(catalogue, await opened(catalogue, mine, id));
		const later = withNewEdition();
		const after = await everythingOf(later, await opened(later, mine, id));
		expect(later.taughtInstrument.id).toBe('tiny-2026');
		expect(after.json).toBe(before.json);
		expect(after).toEqual(before);
	});

	it('is kept, listed and told of when its edition is gone from the content', async () => {
		const mine = await someLearner(db());
		const id = await begin(mine, 'gone-2020', portal, ['IF-2']);
		const actor = signedIn(mine);
		const found = await openAssessment(db(), catalogue, { id, actor, locale: 'en' });
		expect(found).toMatchObject({ type: 'no-instrument', stored: { cityName: 'Tavrin' } });
		const [stored] = await listAssessments(db(), mine);
		if (!stored) throw new Error('the assessment is not listed');
		expect(stored.findings.size).toBe(3);
		expect(cityListItem(catalogue, stored, 'en', UTC)).toMatchObject({
			type: 'no-instrument',
			name: 'Tavrin'
		});
	});

	it('keeps answers to questions that its edition does not ask any more, and counts them nowhere', async () => {
		const mine = await someLearner(db());
		const id = await begin(mine, 'tiny-2024', { ...portal, 'XX-9': 'met' }, ['XX-9', 'IF-2']);
		const assessment = await opened(catalogue, mine, id);
		const { results, json } = await everythingOf(catalogue, assessment);
		expect(results.outcome.score).toMatchObject({ met: 2, total: 4 });
		expect(json).toMatch(/"chosen": \[[^\]]*"XX-9"/);
		expect(json).toContain('"indicator": "XX-9"');
	});

	it('does not exist for somebody else', async () => {
		const id = await begin(await someLearner(db()), 'code-1', software, []);
		const other = await someLearner(db());
		const actor = signedIn(other);
		expect(await openAssessment(db(), catalogue, { id, actor, locale: 'en' })).toEqual({
			type: 'not-found'
		});
	});
});
