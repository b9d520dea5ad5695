import type { PublishedData } from '$lib/domain/egdi/published-data';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import type { OutlineDocument } from '$lib/domain/strategy/outline';
import { direction, type Locale } from '$lib/domain/locale/locales';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { PinnedAssessment } from '../assessments/pinned-assessment';
import type { SourceEntry } from '../catalogue/catalogue';
import { exportOf } from './assessment/assessment-table';
import { countryWorkbook } from './country/country-workbook';
import { docxFrame } from './document/docx-frame';
import { renderDocx } from './document/render-docx';
import { renderXlsx } from './workbook/render-xlsx';

/** A file that takes long to write, as plain data that another thread can be given. */
export type ExportJob =
	| {
			readonly kind: 'outline';
			readonly locale: Locale;
			readonly cityName: string;
			readonly outline: OutlineDocument;
			readonly now: number;
	  }
	| {
			readonly kind: 'answers';
			readonly locale: Locale;
			readonly timeZone: TimeZone;
			readonly assessment: PinnedAssessment;
			readonly outline: OutlineDocument;
	  }
	| {
			readonly kind: 'countries';
			readonly locale: Locale;
			readonly countries: readonly NamedCountry[];
			readonly about: PublishedData['about'];
			readonly sources: Readonly<Record<string, SourceEntry>>;
	  };

/** Writes the Word file or the workbook of a job. */
export function renderExport(job: ExportJob): Promise<Uint8Array> {
	const say = plainTranslatorFor(job.locale);
	switch (job.kind) {
		case 'outline':
			return renderDocx(job.outline, docxFrame(job.cityName, job.locale, say, job.now));
		case 'answers':
			return renderXlsx(exportOf(job.assessment, job.outline, job.locale, job.timeZone, say));
		case 'countries':
			return countryWorkbook({ ...job, say, rightToLeft: direction(job.locale) === 'rtl' });
	}
}
