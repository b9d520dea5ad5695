import { describe, expect, it } from 'vitest';
import type { FindingAnswer } from '$lib/domain/assessment/finding';
import type { Catalogue } from '../../catalogue/catalogue';
import { readDiskFiles } from '../../catalogue/files/disk-files';
import { parseCatalogue } from '../../catalogue/parse-catalogue';
import type { PinnedAssessment } from '../pinned-assessment';
import { demoAssessment } from '../open-assessment';
import { prioritiesView, weakAmong } from './priorities-view';
import { UTC } from '$lib/i18n/time-zone';
import { resultsView } from './results-view';
import { sum } from '$lib/domain/sum';

const catalogue = parseCatalogue(readDiskFiles(process.cwd()));
const dalvira = demoOf(catalogue);

describe('resultsView', () => {
	it('takes every number of the example city from one score', () => {
		const view = bandsOf(resultsView(dalvira, undefined, 'en', UTC));
		const met = Object.fromEntries(view.criteria.map((one) => [one.id, one.met]));
		expect(view.score).toMatchObject({ met: 48, notMet: 43, open: 4, answered: 91, most: 52 });
		expect(met).toEqual({ IF: 5, CP: 17, SP: 7, PE: 7, EGL: 6, TEC: 6 });
		expect(sum(view.criteria.map((one) => one.notMet))).toBe(view.score.notMet);
		expect(sum(view.criteria.map((one) => one.open))).toBe(view.score.open);
	});

	it('orders the criteria from the weakest and names both ends', () => {
		const view = bandsOf(resultsView(dalvira, undefined, 'en', UTC));
		expect(view.criteria.map((one) => one.id)).toEqual(['SP', 'PE', 'TEC', 'CP', 'EGL', 'IF']);
		expect(view.contrast).toEqual({
			type: 'apart',
			weakest: 'Services provision',
			weakestCount: 1,
			strongest: 'Institutional framework',
			strongestCount: 1
		});
	});

	it('names no end of the list that more than two criteria share', () => {
		const allButOne = [...dalvira.findings.keys()].filter((id) => id !== 'SP-286');
		const best = answeredOtherwise(dalvira, Object.fromEntries(allButOne.map((id) => [id, 'met'])));
		expect(bandsOf(resultsView(best, undefined, 'en', UTC)).contrast).toMatchObject({
			type: 'weakest',
			weakest: 'Services provision'
		});
	});

	it('shows the first five of the quick wins and says how many there are', () => {
		const { quick } = bandsOf(resultsView(dalvira, undefined, 'en', UTC));
		expect(quick.count).toBe(13);
		expect(quick.first).toHaveLength(5);
		expect(quick.first.every((win) => win.firstStep.text.length > 0)).toBe(true);
	});

	it('compares with the earlier assessment by name', () => {
		const earlier = answeredOtherwise(dalvira, { 'IF-224': 'not-met', 'SP-286': 'met' });
		const { change } = resultsView(dalvira, earlier, 'en', UTC);
		expect(change?.met).toBe(48);
		expect(change?.gained.map((one) => one.id)).toEqual(['IF-224']);
		expect(change?.lost.map((one) => one.id)).toEqual(['SP-286']);
		expect(change?.unchanged).toHaveLength(93);
	});

	it('leads an empty assessment to the first question', () => {
		const view = resultsView({ ...dalvira, findings: new Map() }, undefined, 'en', UTC);
		expect(bandsOf(view).score.answered).toBe(0);
		expect(view.firstOpen).toBe('IF-281');
		expect(bandsOf(view).contrast.type).toBe('too-early');
	});
});

describe('prioritiesView', () => {
	it('shows the same city in three columns of 13, 20 and 10 with the sum of its choice', () => {
		const { chosen, plan } = prioritiesView(catalogue, dalvira, dalvira.chosen, 'en');
		const view = planOf(plan);
		expect(view.columns.map((column) => column.items.length)).toEqual([13, 20, 10]);
		expect(view.columns.map((column) => column.chosen)).toEqual([7, 2, 0]);
		expect(chosen).toBe(9);
		expect(view).toMatchObject({ weak: 43, now: { met: 48 }, then: { met: 57 } });
	});

	it('counts nothing twice and nothing that is met, open or unknown to the edition', () => {
		const asked = ['SP-286', 'SP-286', 'IF-281', 'CP-291', 'XX-1'];
		expect(weakAmong(dalvira, asked)).toEqual(['SP-286']);
		expect(planOf(prioritiesView(catalogue, dalvira, asked, 'en').plan).then.met).toBe(49);
	});

	it('leads from an indicator to the lesson that teaches it', () => {
		const view = planOf(prioritiesView(catalogue, dalvira, [], 'en').plan);
		const items = view.columns.flatMap((column) => column.items);
		const policy = items.find((item) => item.id === 'IF-236');
		expect(policy?.lesson?.path).toMatch(/^\/courses\/local\/institutional-framework\//);
	});
});

function bandsOf({ outcome }: ReturnType<typeof resultsView>) {
	if (outcome.scoring !== 'bands') throw new Error('the example is not scored by bands');
	return outcome;
}

function planOf(plan: ReturnType<typeof prioritiesView>['plan']) {
	if (plan.scoring !== 'bands') throw new Error('the example is not planned by effort');
	return plan;
}

function demoOf({ demoCity }: Catalogue): PinnedAssessment {
	if (!demoCity) throw new Error('the content has no example city');
	return demoAssessment(demoCity, 'en');
}

function answeredOtherwise(
	assessment: PinnedAssessment,
	answers: Readonly<Record<string, FindingAnswer>>
): PinnedAssessment {
	const findings = [...assessment.findings].map(([id, finding]) => {
		return [id, { ...finding, answer: answers[id] ?? finding.answer }] as const;
	});
	return { ...assessment, findings: new Map(findings) };
}
