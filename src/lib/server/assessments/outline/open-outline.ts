import { inLanguage } from '$lib/domain/locale/localized';
import {
	composeOutline,
	type OutlineParts,
	type StoredSection
} from '$lib/domain/strategy/compose-outline';
import { firstActions } from '$lib/domain/strategy/drafting/draft-actions';
import type { Draft } from '$lib/domain/strategy/drafting/draft';
import { draftOutline } from '$lib/domain/strategy/drafting/draft-outline';
import { withoutMarks } from '$lib/domain/strategy/drafting/filled-text';
import type { Action, OutlineDocument } from '$lib/domain/strategy/outline';
import { outlineFacts, type OutlineFacts } from '$lib/domain/strategy/outline-facts';
import type { SectionId } from '$lib/domain/strategy/section-id';
import { textFromBlocks } from '$lib/domain/strategy/section-text';
import type { OutlineVoice } from '$lib/domain/strategy/drafting/voice';
import type { Locale } from '$lib/domain/locale/locales';
import { dayIn, type TimeZone } from '$lib/i18n/time-zone';
import type { Translate } from '$lib/i18n/translator';
import type { Catalogue, DemoCity } from '../../catalogue/catalogue';
import { fingerprint } from '../../catalogue/parse-context';
import type { Database } from '../../db/open-database';
import { NOT_STORED } from '../../version-of';
import { tableVersion } from './action-versions';
import type { OpenAssessment } from '../open-assessment';
import { readActions } from './outline-actions';
import { readSections } from './outline-sections';
import { outlineVoice } from './outline-voice';

/** An outline with what its forms need beside the document. */
export interface OpenOutline {
	readonly document: OutlineDocument;
	readonly facts: OutlineFacts;
	readonly voice: OutlineVoice;
	/** The table of actions as it is, stored or drafted. */
	readonly actions: readonly Action[];
	/** The table as the answers would fill it in. */
	readonly firstActions: readonly Action[];
}

/**
 * Builds the outline of an assessment that somebody may read.
 * @param translate for a page with marks around what was filled in, for a file without
 */
export async function openOutline(
	db: Database,
	catalogue: Catalogue,
	assessment: OpenAssessment,
	locale: Locale,
	zone: TimeZone,
	translate: Translate
): Promise<OpenOutline> {
	const voice = outlineVoice(catalogue, assessment.instrument, locale, translate);
	const facts = outlineFacts(assessment.instrument, assessment, (instant) => dayIn(zone, instant));
	const drafts = withFingerprints(draftOutline(facts, voice));
	const first = firstActions(facts, voice);
	const kept =
		assessment.readOnly && catalogue.demoCity
			? demoParts(catalogue.demoCity, locale, drafts)
			: await storedParts(db, assessment.id);
	const actions = kept.stored.has('actions') ? kept.actions : first;
	const parts: OutlineParts = {
		facts,
		drafts,
		...kept,
		indicators: assessment.instrument.indicators,
		title: assessment.outlineTitle,
		notStored: NOT_STORED,
		tableVersion: tableVersion(actions)
	};
	return { document: composeOutline(parts, voice), facts, voice, actions, firstActions: first };
}

async function storedParts(db: Database, id: string) {
	const [stored, actions] = await Promise.all([readSections(db, id), readActions(db, id)]);
	return { stored, actions };
}

/** The invented city's own words; confirmed, since it never changes. */
function demoParts(city: DemoCity, locale: Locale, drafts: Readonly<Record<SectionId, Draft>>) {
	const texts = inLanguage(city.texts, locale);
	const lang = texts.locale === locale ? undefined : texts.locale;
	const stored = new Map<SectionId, StoredSection>();
	const confirm = (id: SectionId, text: string | null) =>
		stored.set(id, {
			text,
			confirmedInputs: drafts[id].inputs,
			confirmedDraft: textFromBlocks(drafts[id].blocks),
			version: NOT_STORED,
			lang
		});
	for (const [id, text] of Object.entries(texts.value.outline)) confirm(id as SectionId, text);
	confirm('actions', null);
	const actions = texts.value.actions.map(({ indicators, by, ...rest }, index) => ({
		...rest,
		id: String(index + 1),
		indicatorIds: indicators,
		dueOn: by,
		lang
	}));
	return { stored, actions };
}

function withFingerprints(
	drafts: Readonly<Record<SectionId, Draft>>
): Readonly<Record<SectionId, Draft>> {
	const printed = Object.entries(drafts).map(([id, { inputs, blocks }]) => [
		id,
		{ inputs: fingerprint(inputs), blocks }
	]);
	return Object.fromEntries(printed) as Record<SectionId, Draft>;
}

/** A section's draft as text to be typed on, without the marks of the page. */
export function draftText(section: Pick<OutlineDocument['sections'][number], 'draft'>): string {
	return withoutMarks(textFromBlocks(section.draft));
}
