import { criteriaDrafters } from './draft-criteria';
import { portalDrafters } from './draft-portal';
import type { Draft, Drafter } from './draft';
import type { OutlineFacts } from '../outline-facts';
import { SECTION_IDS, type SectionId } from '../section-id';
import type { OutlineVoice } from './voice';

/** Drafts every section from an assessment's answers and choices, as far as they say something about it. */
export function draftOutline(
	facts: OutlineFacts,
	voice: OutlineVoice
): Readonly<Record<SectionId, Draft>> {
	switch (facts.scoring) {
		case 'bands':
			return draftAll(portalDrafters, facts, voice);
		case 'criteria':
			return draftAll(criteriaDrafters, facts, voice);
	}
}

function draftAll<Facts>(
	drafters: Readonly<Record<SectionId, Drafter<Facts>>>,
	facts: Facts,
	voice: OutlineVoice
): Readonly<Record<SectionId, Draft>> {
	const drafts = SECTION_IDS.map((id) => {
		const { inputs, blocks } = drafters[id](facts, voice);
		return [id, { inputs: JSON.stringify(inputs), blocks }];
	});
	return Object.fromEntries(drafts) as Record<SectionId, Draft>;
}
