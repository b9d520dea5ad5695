import { openOutline } from '$lib/server/assessments/open-outline';
import { recordAudit } from '$lib/server/audit';
import { exportOf } from '$lib/server/export/assessment-table';
import { renderXlsx } from '$lib/server/export/render-xlsx';
import { download, fileName, XLSX } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { readAssessment } from '$lib/server/http/read-assessment';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** All answers as a workbook. */
export const GET: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const assessment = await readAssessment(event);
	const { db, catalogue, account, timeZone, now } = event.locals;
	const say = plainTranslatorFor(locale);
	const { document } = await openOutline(db, catalogue, assessment, locale, timeZone, say);
	const input = exportOf(catalogue.instrument, assessment, document, locale, timeZone, say);
	const bytes = await renderXlsx(input);
	if (account) {
		const subject = `answers.xlsx ${assessment.id}`;
		await recordAudit(db, { accountId: account.id, event: 'export', subject, now });
	}
	const { total } = input.score;
	const words = say('export-file-answers', { city: assessment.cityName, total });
	return download({ bytes, type: XLSX, name: fileName(words, 'xlsx'), plainName: 'answers.xlsx' });
};
