import { openOutline } from '$lib/server/assessments/outline/open-outline';
import { recordExport } from '$lib/server/audit';
import { download, fileName, XLSX } from '$lib/server/http/download';
import { anybody } from '$lib/server/http/guards';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import { writeExport } from '$lib/server/http/write-export';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

/** All answers as a workbook. */
export const GET: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const assessment = await assessmentToRead(event);
	const { db, catalogue, account, timeZone, now } = event.locals;
	const say = plainTranslatorFor(locale);
	const { document } = await openOutline(db, catalogue, assessment, locale, timeZone, say);
	const job = {
		kind: 'answers' as const,
		locale,
		timeZone,
		assessment,
		outline: document
	};
	const bytes = await writeExport(job);
	if (account) {
		const subject = `answers.xlsx ${assessment.id}`;
		await recordExport(db, { accountId: account.id, event: 'export', subject, now });
	}
	const total = assessment.instrument.indicators.length;
	const words = say('export-file-answers', { city: assessment.cityName, total });
	return download({ bytes, type: XLSX, name: fileName(words, 'xlsx'), plainName: 'answers.xlsx' });
};
