import { plainTranslatorFor } from '../../../src/lib/i18n/messages';
import type { Locale } from '../../../src/lib/domain/locale/locales';
import { UTC } from '../../../src/lib/i18n/time-zone';
import { demoAssessment } from '../../../src/lib/server/assessments/open-assessment';
import { openOutline } from '../../../src/lib/server/assessments/outline/open-outline';
import type { Catalogue } from '../../../src/lib/server/catalogue/catalogue';
import { readDiskFiles } from '../../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../../src/lib/server/catalogue/parse-catalogue';
import type { Database } from '../../../src/lib/server/db/open-database';
import { exportOf, type Export } from '../../../src/lib/server/export/assessment/assessment-table';

let catalogue: Catalogue | undefined;

/** The content of the project, read once. */
function projectCatalogue(): Catalogue {
	catalogue ??= parseCatalogue(readDiskFiles(process.cwd()));
	return catalogue;
}

/** The invented city of the example in one language, with its outline. */
export async function demoOutline(locale: Locale) {
	const content = projectCatalogue();
	if (!content.demoCity) throw new Error('content/demo-city is missing');
	const assessment = demoAssessment(content.demoCity, locale);
	const say = plainTranslatorFor(locale);
	const outline = await openOutline({} as Database, content, assessment, locale, UTC, say);
	return { assessment, outline, say };
}

/** What the files of the example are made from. */
export async function demoExport(locale: Locale): Promise<Export> {
	const { assessment, outline, say } = await demoOutline(locale);
	return exportOf(assessment, outline.document, locale, UTC, say);
}
