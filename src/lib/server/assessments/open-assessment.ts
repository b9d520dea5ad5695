import type { Locale } from '$lib/domain/locale/locales';
import type { Actor } from '$lib/domain/access/actor';
import type { Finding } from '$lib/domain/assessment/finding';
import { inLanguage } from '$lib/domain/locale/localized';
import type { Catalogue, DemoCity } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
import { mayEdit, mayView } from '../auth/policies';
import { findAssessment, type StoredAssessment, type StoredFinding } from './assessments';
import { pinned, type PinnedAssessment } from './pinned-assessment';

/** The address part under which the invented city is, readable by anybody. */
export const DEMO_ID = 'demo';

/** An assessment as pages use it: a learner's own, or the invented example that nobody can change. */
export interface OpenAssessment extends PinnedAssessment {
	readonly readOnly: boolean;
}

export type Opened =
	| { readonly type: 'open'; readonly assessment: OpenAssessment }
	/** The content does not hold its edition; everything stored is kept. */
	| { readonly type: 'no-instrument'; readonly stored: StoredAssessment }
	| { readonly type: 'not-found' };

/** Opens an assessment for reading, if it exists and the actor may see it. */
export async function openAssessment(
	db: Database,
	catalogue: Catalogue,
	{ id, actor, locale }: { readonly id: string; readonly actor: Actor; readonly locale: Locale }
): Promise<Opened> {
	if (id === DEMO_ID) {
		const { demoCity } = catalogue;
		if (!demoCity) return { type: 'not-found' };
		return { type: 'open', assessment: demoAssessment(demoCity, locale) };
	}
	const stored = actor.learnerId ? await findAssessment(db, actor.learnerId, id) : undefined;
	if (!stored || !mayView(actor, stored)) return { type: 'not-found' };
	const own = pinned(catalogue, stored);
	if (!own) return { type: 'no-instrument', stored };
	return { type: 'open', assessment: { ...own, readOnly: !mayEdit(actor, stored) } };
}

/** The invented city in the shape of a stored assessment. */
export function demoAssessment(city: DemoCity, locale: Locale): OpenAssessment {
	const { instrument } = city;
	const texts = inLanguage(city.texts, locale).value;
	const scoredAt = Date.parse(`${city.scoredOn}T12:00:00Z`);
	const findings = new Map<string, StoredFinding>();
	for (const { id } of instrument.indicators) {
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
		ownerId: null,
		instrumentId: instrument.id,
		instrument,
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
