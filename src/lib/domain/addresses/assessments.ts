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

/** Where an assessment is, below the language. */
export function assessmentPath(id: string): string {
	return pathOf('assessments', id);
}

/** One assessment: its criteria and where to go on. */
export function assessmentAddress(locale: Locale, id: string): string {
	return addressIn(locale, assessmentPath(id));
}

/**
 * A page or a file of an assessment.
 * @param assessment its address
 */
export function assessmentPartAddress(
	assessment: string,
	part: AssessmentPage | AssessmentFile
): string {
	return assessment + pathOf(part);
}

/**
 * One question of an assessment, or the assessment itself where no question is named.
 * @param assessment its address
 */
export function findingAddress(assessment: string, indicator: string | undefined): string {
	return indicator === undefined ? assessment : assessment + pathOf('questions', indicator);
}

/**
 * All questions of one criterion of an assessment on one page.
 * @param assessment its address
 */
export function sheetAddress(assessment: string, criterion: string): string {
	return assessment + pathOf('sheet', criterion);
}

/** The example city. */
export function demoAddress(locale: Locale): string {
	return assessmentAddress(locale, DEMO);
}

/** The results of the example city. */
export function demoResultsAddress(locale: Locale): string {
	return assessmentPartAddress(demoAddress(locale), 'results');
}
