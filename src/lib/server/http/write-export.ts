import { error } from '@sveltejs/kit';
import { ExportBusy } from '../export/export-pool';
import type { ExportJob } from '../export/render-export';
import { readRuntime } from '../runtime';

/** The bytes of a Word file or workbook; 503 when too many are being written at this moment. */
export async function writeExport(job: ExportJob): Promise<Uint8Array> {
	try {
		return await readRuntime().exports.render(job);
	} catch (fault) {
		if (fault instanceof ExportBusy) error(503, 'busy');
		throw fault;
	}
}
