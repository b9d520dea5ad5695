import type { FindingAnswer } from '$lib/domain/assessment/finding';
import type { Outcome } from '$lib/domain/quiz/grade';

/**
 * The kinds of facts, with what each is about. Each kind is something that a reminder, a report or another program acts on;
 * places in a lesson, drafts and settings are overwritten all the time and mean nothing later.
 */
export const FACT_SUBJECTS = {
	'account-opened': 'account',
	'attempt-stored': 'question',
	/** For the first time, or in a new edition. */
	'lesson-completed': 'lesson',
	'test-begun': 'test',
	'test-passed': 'test',
	'test-failed': 'test',
	'gain-before-answered': 'gain-check',
	'gain-after-answered': 'gain-check',
	'assessment-begun': 'assessment',
	'assessment-deleted': 'assessment',
	/** The first answer that a team agreed on. */
	'finding-agreed': 'indicator',
	/** Another answer, or another note or address with it. */
	'finding-changed': 'indicator',
	/** Of an outline, as it was at that moment. */
	'section-confirmed': 'section',
	'proposal-sent': 'proposal',
	'proposal-changed': 'proposal',
	'proposal-published': 'proposal',
	'proposal-declined': 'proposal',
	/** Taken back from the compendium; it waits again. */
	'proposal-unpublished': 'proposal',
	'proposal-withdrawn': 'proposal'
} as const;

export type FactKind = keyof typeof FACT_SUBJECTS;

/** Subjects that belong to one person: their ids go when she is erased. All others are ids of the content. */
export const OWN_SUBJECTS = ['account', 'assessment', 'proposal'] as const;

type OfKind<Kind extends FactKind> = Kind extends unknown ? { readonly kind: Kind } : never;

/** What each kind holds beside person, subject and time. */
type FactDetails =
	| OfKind<'account-opened' | 'gain-before-answered' | 'gain-after-answered'>
	| (OfKind<'attempt-stored'> & {
			/** Id of the try. */
			readonly recordId: string;
			/** Fingerprint of the question. */
			readonly edition: string;
			readonly outcome: Outcome;
	  })
	/** The edition is the fingerprint of the text. */
	| (OfKind<'lesson-completed'> & { readonly edition: string })
	/** The record is the try. */
	| (OfKind<'test-begun' | 'test-passed' | 'test-failed'> & { readonly recordId: string })
	/** The edition is the instrument. */
	| (OfKind<'assessment-begun' | 'assessment-deleted'> & { readonly edition: string })
	| (OfKind<'finding-agreed' | 'finding-changed'> & {
			/** Id of the assessment. */
			readonly recordId: string;
			/** Id of the instrument. */
			readonly edition: string;
			readonly outcome: FindingAnswer;
	  })
	/** The record is the assessment, the edition its instrument. */
	| (OfKind<'section-confirmed'> & { readonly recordId: string; readonly edition: string })
	/** The edition is the version of the proposal. */
	| (OfKind<ProposalFact> & { readonly edition: string });

/** What happens to proposals. */
export type ProposalFact = Extract<FactKind, `proposal-${string}`>;

/** Something that happened, as the service says it that stores it. */
export type NewFact = FactDetails & {
	/** The learner whose record it belongs to; null where she was erased before. */
	readonly learnerId: string | null;
	readonly subjectId: string;
	readonly at: number;
};
