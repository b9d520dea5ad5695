import { openOutline } from '$lib/server/assessments/outline/open-outline';
import { recordExport } from '$lib/server/audit';
import { exportOf } from '$lib/server/export/assessment/assessment-table';
import { renderJson } from '$lib/server/export/render-json';
import { download, fileName } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** The whole assessment for other programs and archives. */
export const GET: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const assessment = await assessmentToRead(event);
	const { db, catalogue, account, timeZone, now } = event.locals;
	const say = plainTranslatorFor(locale);
	const { document, actions } = await openOutline(db, catalogue, assessment, locale, timeZone, say);
	const input = exportOf(assessment, document, locale, timeZone, say);
	const bytes = renderJson(input, actions, { now, about: document.disclaimer });
	if (account) {
		const subject = `assessment.json ${assessment.id}`;
		await recordExport(db, { accountId: account.id, event: 'export', subject, now });
	}
	const name = fileName(say('export-file-assessment', { city: assessment.cityName }), 'json');
	return download({ bytes, type: 'application/json', name, plainName: 'assessment.json' });
};
