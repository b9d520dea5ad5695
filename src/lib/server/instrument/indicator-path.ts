import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Catalogue } from '../catalogue/catalogue';

/** Address of the list of an instrument's questions; the taught one has a short address of its own. */
export function instrumentPath(
	{ taughtInstrument }: Pick<Catalogue, 'taughtInstrument'>,
	instrument: Pick<Instrument, 'id'>,
	locale: string
): string {
	return instrument.id === taughtInstrument.id
		? `/${locale}/indicators`
		: `/${locale}/instruments/${instrument.id}`;
}

/** Address of the page about one question. */
export function indicatorPath(
	catalogue: Pick<Catalogue, 'taughtInstrument'>,
	instrument: Pick<Instrument, 'id'>,
	locale: string,
	indicatorId: string
): string {
	return `${instrumentPath(catalogue, instrument, locale)}/${indicatorId}`;
}
