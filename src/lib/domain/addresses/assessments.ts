import type { Locale } from '../locale/locales';
import { addressIn, pathOf, withQuery } from './address-in';

/** Id of the city that everybody may look at. */
const DEMO = 'demo';

/** Pages of one assessment that have no further part. */
export type AssessmentPage =
	'delete' | 'edit' | 'outline' | 'priorities' | 'results' | 'statements';

/** Files that an assessment is taken away in. */
export type AssessmentFile = 'answers.xlsx' | 'assessment.json' | 'outline.docx';

/** The assessments of a person. */
export function assessmentsAddress(locale: Locale): string {
	return addressIn(locale, pathOf('assessments'));
}

/** Begins an assessment, or scores a city again from an earlier one. */
export function newAssessmentAddress(locale: Locale, fromId?: string): string {
	return withQuery(addressIn(locale, pathOf('assessments', 'new')), { from: fromId });
}

/** One assessment: its criteria and where to go on. */
export function assessmentAddress(locale: Locale, id: string): string {
	return addressIn(locale, pathOf('assessments', id));
}

/** A page or a file of one assessment. */
export function assessmentPartAddress(
	locale: Locale,
	id: string,
	part: AssessmentPage | AssessmentFile
): string {
	return addressIn(locale, pathOf('assessments', id, part));
}

/** One question of an assessment. */
export function findingAddress(locale: Locale, id: string, indicator: string): string {
	return addressIn(locale, pathOf('assessments', id, 'questions', indicator));
}

/** All questions of one criterion on one page. */
export function sheetAddress(locale: Locale, id: string, criterion: string): string {
	return addressIn(locale, pathOf('assessments', id, 'sheet', criterion));
}

/** The example city. */
export function demoAddress(locale: Locale): string {
	return assessmentAddress(locale, DEMO);
}

/** The results of the example city. */
export function demoResultsAddress(locale: Locale): string {
	return assessmentPartAddress(locale, DEMO, 'results');
}
