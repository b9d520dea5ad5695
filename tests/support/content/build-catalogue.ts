import type { Catalogue } from '../../../src/lib/server/catalogue/catalogue';
import { parseCatalogue } from '../../../src/lib/server/catalogue/parse-catalogue';
import { fixtureFiles } from './fixture-content';

let fixture: Catalogue | undefined;

/** A small catalogue that is whole: the fixture's, with what a test wants otherwise. */
export function buildCatalogue(wanted: Partial<Catalogue> = {}): Catalogue {
	fixture ??= parseCatalogue(fixtureFiles);
	return { ...fixture, ...wanted };
}
