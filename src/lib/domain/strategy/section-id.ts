import type { Subject } from '../instrument/instrument';

/** The sections of a strategy outline, in the order of the document. */
export const SECTION_IDS = [
	'context',
	'statements',
	'vision',
	'objectives',
	'actions',
	'inclusion',
	'lldc',
	'risks',
	'monitoring',
	'goals'
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

const OF_SOFTWARE: readonly SectionId[] = [
	'context',
	'vision',
	'objectives',
	'actions',
	'risks',
	'monitoring'
];

/** The sections of an outline about a subject: countries, residents and global goals belong to a city's portal. */
export function sectionsOf(subject: Subject): readonly SectionId[] {
	return subject === 'portal' ? SECTION_IDS : OF_SOFTWARE;
}

/** Tells whether a word from outside names a section. */
export function isSectionId(word: string | null | undefined): word is SectionId {
	return SECTION_IDS.includes(word as SectionId);
}
