import type { PublishedData } from '$lib/domain/egdi/published-data';
import type { NamedCountry } from '$lib/domain/egdi/select-countries';
import type { Translate } from '$lib/i18n/translator';
import type { SourceEntry } from '../../catalogue/catalogue';

/** What the workbook of countries is made from. */
export interface CountryExport {
	/** In the order in which they are shown. */
	readonly countries: readonly NamedCountry[];
	readonly about: PublishedData['about'];
	readonly sources: Readonly<Record<string, SourceEntry>>;
	/** Texts without isolation marks. */
	readonly say: Translate;
	readonly rightToLeft: boolean;
}
