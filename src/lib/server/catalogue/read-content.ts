import type { Catalogue } from './catalogue';
import { readDiskFiles } from './disk-files';
import { parseCatalogue } from './parse-catalogue';

/** The catalogue of a checkout, with the files it was read from. @throws BrokenContent */
export function readContent(project: string): { files: string[]; catalogue: Catalogue } {
	const files = readDiskFiles(project);
	return { files: Object.keys(files), catalogue: parseCatalogue(files) };
}
