import type { Locale } from '../locale/locales';
import type { Worded } from '../locale/worded';
import type { SectionId } from './section-id';

/** What an action will take, as a class. */
export type Cost = 'none' | 'low' | 'medium' | 'high';

export const COSTS: readonly Cost[] = ['none', 'low', 'medium', 'high'];

/** A line of the table of actions as it is stored. */
export interface Action {
	readonly id: string;
	readonly indicatorIds: readonly string[];
	readonly text: string;
	readonly owner: string;
	/** Day as YYYY-MM-DD, or empty. */
	readonly dueOn: string;
	readonly cost: Cost | '';
	readonly measure: string;
}

/** A line of the table of actions as people read it. */
export interface ActionRow extends Action {
	/** Printed numbers of its questions. */
	readonly codes: readonly string[];
	/** The day in words, or empty. */
	readonly due: string;
	readonly costLabel: string;
	/** Language of the words, when it is known and not the document's. */
	readonly lang: Locale | undefined;
}

/** A piece of a section, in a form that a page, a file and paper can render alike. */
export type Block =
	| { readonly type: 'paragraph'; readonly text: string }
	| { readonly type: 'list'; readonly items: readonly string[] }
	| { readonly type: 'actions'; readonly rows: readonly ActionRow[] }
	/** Says that something is still to be written. */
	| { readonly type: 'gap'; readonly text: string };

/**
 * How far a section is.
 * empty: nothing is there · filled: from the answers, confirmed by nobody · written: somebody's words, not confirmed ·
 * confirmed · changed: confirmed, and the answers changed since · left-out: somebody took it out of the document
 */
export type SectionState = 'empty' | 'filled' | 'written' | 'confirmed' | 'changed' | 'left-out';

export interface OutlineSection {
	readonly id: SectionId;
	/** Place in the document; undefined when it was left out. */
	readonly number: number | undefined;
	readonly title: Worded;
	readonly state: SectionState;
	/** A sentence for readers while nobody answers for the text; empty otherwise. */
	readonly note: string;
	/** What is in the document. */
	readonly blocks: readonly Block[];
	/** Language of these blocks, when it is known and not the document's. */
	readonly lang: Locale | undefined;
	/** What the answers of today would fill in; empty when nothing can be filled in. */
	readonly draft: readonly Block[];
	/** What they filled in when the section was confirmed; only while it is `changed`. */
	readonly then: readonly Block[];
	/** Are the words a person's own? */
	readonly own: boolean;
	/** Fingerprint of what the draft was made from. */
	readonly inputs: string;
	/** Fingerprint of what is kept of it; forms carry it. */
	readonly version: string;
}

/** The whole outline; page, DOCX and print render this same tree. */
export interface OutlineDocument {
	/** What kind of document it is, and of when. */
	readonly kicker: string;
	readonly title: string;
	/** Who is responsible for it. */
	readonly subtitle: string;
	/** How many sections somebody answers for, in a sentence. */
	readonly progress: string;
	readonly settled: number;
	readonly total: number;
	/** Says what the result is and is not. */
	readonly disclaimer: string;
	readonly sections: readonly OutlineSection[];
}
