import type { Subject } from '$lib/domain/instrument/instrument';
import type { Localized } from '$lib/domain/locale/localized';
import type { SectionId } from '$lib/domain/strategy/section-id';
import type { Catalogue, SectionGuidance } from '../../catalogue/catalogue';

/** Guidance by section; sections that an outline about the subject does not have are missing. */
export type Guidance = Readonly<Partial<Record<SectionId, SectionGuidance>>>;

/** Guidance for outlines about a subject. The content check asks for it wherever an instrument needs it. */
export function guidanceFor(
	{ strategy, softwareGuidance }: Pick<Catalogue, 'strategy' | 'softwareGuidance'>,
	subject: Subject
): Localized<Guidance> {
	if (subject === 'software') return found(softwareGuidance, 'software.en.yaml');
	const { source, translations } = found(strategy, 'en.yaml');
	return {
		source: source.sections,
		translations: Object.fromEntries(
			Object.entries(translations).map(([locale, texts]) => [locale, texts.sections])
		)
	};
}

function found<Texts>(texts: Localized<Texts> | undefined, file: string): Localized<Texts> {
	if (!texts) throw new Error(`content/strategy/${file} is missing`);
	return texts;
}
