import type { Locale } from '../locale/locales';
import type { Indicator } from '../instrument/instrument';
import { actionRow } from './drafting/draft-actions';
import type { Draft } from './drafting/draft';
import type { Action, Block, OutlineDocument, OutlineSection, SectionState } from './outline';
import type { OutlineFacts } from './outline-facts';
import { sectionsOf, type SectionId } from './section-id';
import { blocksFromText } from './section-text';
import type { OutlineVoice } from './drafting/voice';

/** What is kept of a section once somebody touched it. */
export interface StoredSection {
	/** A person's words; null while the draft itself was confirmed; empty when the section was left out. */
	readonly text: string | null;
	/** Fingerprint of the inputs it was confirmed against; null while it is not confirmed. */
	readonly confirmedInputs: string | null;
	/** The draft of that time. */
	readonly confirmedDraft: string | null;
	/** Fingerprint of what is kept. */
	readonly version: string;
	/** Language of the words, when it is known and not the document's. */
	readonly lang?: Locale | undefined;
}

export interface OutlineParts {
	readonly facts: OutlineFacts;
	readonly drafts: Readonly<Record<SectionId, Draft>>;
	readonly stored: ReadonlyMap<SectionId, StoredSection>;
	/** The table of actions once somebody changed it; before that it is drafted. */
	readonly actions: readonly (Action & { readonly lang?: Locale | undefined })[];
	readonly indicators: readonly Indicator[];
	/** As the person named the document, or empty. */
	readonly title: string;
	/** Version of a section of which nothing is kept. */
	readonly notStored: string;
	/** Version of the table of actions, stored or drafted. */
	readonly tableVersion: string;
}

const SETTLED: readonly SectionState[] = ['confirmed', 'left-out'];

/** Puts the drafts and a person's words together; neither ever overwrites the other. */
export function composeOutline(parts: OutlineParts, voice: OutlineVoice): OutlineDocument {
	const { facts, title } = parts;
	let number = 0;
	const sections = sectionsOf(facts.subject).map((id): OutlineSection => {
		const section = id === 'actions' ? composeActions(parts, voice) : composeText(id, parts, voice);
		if (section.state !== 'left-out') number += 1;
		return { ...section, number: section.state === 'left-out' ? undefined : number };
	});
	const settled = sections.filter((section) => SETTLED.includes(section.state)).length;
	const total = sections.length;
	return {
		kicker: voice.say('outline-kicker', { month: voice.month(facts.scoredIn) }),
		title: title || voice.say('outline-default-title', { subject: facts.subject }),
		subtitle: voice.say('outline-subtitle', { subject: facts.subject, city: facts.cityName }),
		progress: voice.say('outline-progress', { settled, total }),
		settled,
		total,
		disclaimer: voice.say('outline-disclaimer', { subject: facts.subject }),
		sections
	};
}

type Unnumbered = Omit<OutlineSection, 'number'>;

function composeText(id: SectionId, parts: OutlineParts, voice: OutlineVoice): Unnumbered {
	const draft = parts.drafts[id];
	const stored = parts.stored.get(id);
	const words = stored?.text ?? null;
	const state = stateOf(draft, stored, words !== null);
	const then = state === 'changed' ? blocksFromText(stored?.confirmedDraft ?? '') : [];
	const followed = state === 'changed' ? then : draft.blocks;
	return {
		...frame(id, draft, state, voice),
		version: stored?.version ?? parts.notStored,
		blocks:
			state === 'empty'
				? [{ type: 'gap', text: voice.say('outline-gap') }]
				: words === null
					? followed
					: blocksFromText(words),
		lang: words === null ? undefined : stored?.lang,
		then,
		own: Boolean(words)
	};
}

/** The table's lines are kept one by one, so a change of the choice is shown and never takes a line away. */
function composeActions(parts: OutlineParts, voice: OutlineVoice): Unnumbered {
	const draft = parts.drafts.actions;
	const stored = parts.stored.get('actions');
	const rows = parts.actions.map((action) => actionRow(action, parts.indicators, voice));
	const kept: readonly Block[] = rows.length > 0 ? [{ type: 'actions', rows }] : [];
	const blocks = stored ? kept : draft.blocks;
	const state = blocks.length === 0 ? 'empty' : stateOf(draft, stored, stored !== undefined);
	return {
		...frame('actions', draft, state, voice),
		version: parts.tableVersion,
		blocks: blocks.length > 0 ? blocks : [{ type: 'gap', text: voice.say('outline-gap-actions') }],
		lang: undefined,
		then: [],
		own: stored !== undefined
	};
}

function frame(id: SectionId, draft: Draft, state: SectionState, voice: OutlineVoice) {
	const noted = state === 'filled' || state === 'written' || state === 'changed';
	return {
		id,
		title: voice.title(id),
		state,
		note: noted ? voice.say(`outline-note-${state}`) : '',
		draft: draft.blocks,
		inputs: draft.inputs
	};
}

function stateOf(draft: Draft, stored: StoredSection | undefined, own: boolean): SectionState {
	if (stored?.text === '') return 'left-out';
	if (stored?.confirmedInputs) {
		return stored.confirmedInputs === draft.inputs ? 'confirmed' : 'changed';
	}
	if (own) return 'written';
	return draft.blocks.length > 0 ? 'filled' : 'empty';
}
