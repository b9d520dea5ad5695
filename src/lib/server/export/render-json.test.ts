import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { demoExport, demoOutline } from '../../../../tests/support/content/demo-export';
import { AssessmentFile } from './assessment/assessment-file';
import { renderJson } from './render-json';

const NOW = Date.parse('2026-04-01T08:00:00Z');

describe('the file for other programs', () => {
	it('reads back as it was entered', async () => {
		const input = await demoExport('en');
		const { outline } = await demoOutline('en');
		const text = renderJson(input, outline.actions, { now: NOW, about: 'Self-assessment.' });
		const file = v.parse(AssessmentFile, JSON.parse(text));
		expect(file).toMatchObject({
			format: 'toolkit-courses.assessment',
			version: 1,
			exportedAt: '2026-04-01T08:00:00.000Z',
			result: { answered: 91, met: 48, notMet: 43, total: 95, band: 'high' },
			chosen: input.assessment.chosen,
			statements: input.assessment.statements
		});
		const findings = file.findings.map(({ indicator, foundAt, ...rest }): [string, unknown] => [
			indicator,
			{ indicatorId: indicator, ...rest, foundAt: Date.parse(foundAt) }
		]);
		expect(new Map(findings)).toEqual(input.assessment.findings);
		expect(file.outline.actions).toHaveLength(6);
		expect(file.outline.sections).toHaveLength(10);
	});

	it('is refused by the schema when it is of another format or version', async () => {
		const text = renderJson(await demoExport('en'), [], { now: NOW, about: '' });
		const file = JSON.parse(text) as Record<string, unknown>;
		expect(v.is(AssessmentFile, file)).toBe(true);
		expect(v.is(AssessmentFile, { ...file, version: 2 })).toBe(false);
		expect(v.is(AssessmentFile, { ...file, more: 1 })).toBe(false);
	});
});
