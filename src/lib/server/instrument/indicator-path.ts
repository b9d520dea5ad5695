import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Catalogue } from '../catalogue/catalogue';

/** Address below the language of the list of an instrument's questions; the taught one has a short address of its own. */
export function instrumentPath(
	{ taughtInstrument }: Pick<Catalogue, 'taughtInstrument'>,
	{ id }: Pick<Instrument, 'id'>
): string {
	return id === taughtInstrument.id ? '/indicators' : `/instruments/${id}`;
}

/** Address below the language of the page about one question. */
export function indicatorPath(
	catalogue: Pick<Catalogue, 'taughtInstrument'>,
	instrument: Pick<Instrument, 'id'>,
	indicatorId: string
): string {
	return `${instrumentPath(catalogue, instrument)}/${indicatorId}`;
}
