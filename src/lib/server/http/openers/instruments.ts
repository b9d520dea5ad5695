import { error, type RequestEvent } from '@sveltejs/kit';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { instrumentOf } from '../../catalogue/catalogue';

/** The edition that the address names, offered or retired, or 404. */
export function instrumentAt({
	params,
	locals
}: Pick<RequestEvent, 'params' | 'locals'>): Instrument {
	return instrumentOf(locals.catalogue, params.instrument ?? '') ?? error(404);
}
