import type { Locale } from '$lib/domain/locale/locales';
import type { Finding } from '$lib/domain/assessment/finding';
import { inLanguage } from '$lib/domain/locale/localized';
import type { Catalogue, DemoCity } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
import { findAssessment, type StoredAssessment, type StoredFinding } from './assessments';

/** The address part under which the invented city stands, readable by anybody. */
export const DEMO_ID = 'demo';

/** An assessment as pages use it: a learner's own, or the invented example that nobody can change. */
export interface OpenAssessment extends StoredAssessment {
	readonly readOnly: boolean;
}

/**
 * Opens an assessment for reading.
 * @returns undefined when it does not exist or is not this learner's
 */
export async function openAssessment(
	db: Database,
	catalogue: Catalogue,
	input: { readonly id: string; readonly learnerId: string | null; readonly locale: Locale }
): Promise<OpenAssessment | undefined> {
	const { id, learnerId, locale } = input;
	if (id === DEMO_ID) {
		return catalogue.demoCity && demoAssessment(catalogue, catalogue.demoCity, locale);
	}
	const own = learnerId ? await findAssessment(db, learnerId, id) : undefined;
	return own && { ...own, readOnly: false };
}

/** The invented city in the shape of a stored assessment. */
export function demoAssessment(
	catalogue: Catalogue,
	city: DemoCity,
	locale: Locale
): OpenAssessment {
	const texts = inLanguage(city.texts, locale).value;
	const scoredAt = Date.parse(`${city.scoredOn}T12:00:00Z`);
	const findings = new Map<string, StoredFinding>();
	for (const { id } of catalogue.instrument.indicators) {
		const found = city.findings[id];
		if (!found) continue;
		const finding: Finding = {
			indicatorId: id,
			answer: found.answer,
			evidence: found.evidence,
			note: texts.notes[id] ?? ''
		};
		findings.set(id, { ...finding, foundAt: scoredAt });
	}
	return {
		id: DEMO_ID,
		instrumentId: catalogue.instrument.id,
		cityName: texts.name ?? city.name,
		country: city.country,
		population: city.population,
		languages: city.languages,
		portalAddress: city.portal,
		isDemo: true,
		outlineTitle: texts.title,
		createdAt: scoredAt,
		updatedAt: scoredAt,
		findings,
		chosen: city.chosen,
		statements: texts.statements,
		readOnly: true
	};
}
