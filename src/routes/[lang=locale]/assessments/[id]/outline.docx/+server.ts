import { openOutline } from '$lib/server/assessments/outline/open-outline';
import { recordExport } from '$lib/server/audit';
import { DOCX, download, fileName } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import { writeExport } from '$lib/server/http/write-export';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** The outline as a Word file. */
export const GET: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const assessment = await assessmentToRead(event);
	const { db, catalogue, account, timeZone, now } = event.locals;
	const say = plainTranslatorFor(locale);
	const { document } = await openOutline(db, catalogue, assessment, locale, timeZone, say);
	const { cityName } = assessment;
	const bytes = await writeExport({ kind: 'outline', locale, cityName, outline: document, now });
	if (account) {
		const subject = `outline.docx ${assessment.id}`;
		await recordExport(db, { accountId: account.id, event: 'export', subject, now });
	}
	const name = fileName(say('export-file-outline', { city: cityName }), 'docx');
	return download({ bytes, type: DOCX, name, plainName: 'strategy-outline.docx' });
};
