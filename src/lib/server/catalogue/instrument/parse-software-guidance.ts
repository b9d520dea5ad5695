import { translated, type Localized } from '$lib/domain/locale/localized';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import type { SoftwareGuidance } from '../catalogue';
import { readFile, type ParseContext } from '../parse-context';
import { SoftwareGuidanceFile } from './strategy-schema';

/** Reads the guidance for outlines about software; content without such an instrument may do without. */
export function parseSoftwareGuidance(
	context: ParseContext
): Localized<SoftwareGuidance> | undefined {
	const source = readGuidance(context, SOURCE_LOCALE);
	return source && { source, translations: translated((locale) => readGuidance(context, locale)) };
}

function readGuidance(context: ParseContext, locale: Locale): SoftwareGuidance | undefined {
	const file = `content/strategy/software.${locale}.yaml`;
	if (context.files[file] === undefined) return undefined;
	return readFile(context, file, SoftwareGuidanceFile)?.value;
}
