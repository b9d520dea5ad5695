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

/** Sections of an outline about the software of a service. */
export const SOFTWARE_SECTION_IDS = [
	'context',
	'vision',
	'objectives',
	'actions',
	'risks',
	'monitoring'
] as const satisfies readonly SectionId[];

export type SoftwareSectionId = (typeof SOFTWARE_SECTION_IDS)[number];

/** The sections of an outline about a subject: countries, residents and global goals belong to a city's portal. */
export function sectionsOf(subject: Subject): readonly SectionId[] {
	return subject === 'portal' ? SECTION_IDS : SOFTWARE_SECTION_IDS;
}

/** Tells whether a word from outside names a section. */
export function isSectionId(word: string | null | undefined): word is SectionId {
	return SECTION_IDS.includes(word as SectionId);
}
