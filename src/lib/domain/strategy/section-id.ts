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

/** Tells whether a word from outside names a section. */
export function isSectionId(word: string | null | undefined): word is SectionId {
	return SECTION_IDS.includes(word as SectionId);
}
