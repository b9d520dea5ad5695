import type { Catalogue } from '../catalogue';
import { readDiskFiles } from './disk-files';
import { parseCatalogue } from '../parse-catalogue';
import { BrokenContent } from '../problems';
import { checkRendering } from '../rendering/check-rendering';

/** The catalogue of a checkout, with the files it was read from. @throws BrokenContent */
export async function readContent(
	project: string
): Promise<{ files: string[]; catalogue: Catalogue }> {
	const files = readDiskFiles(project);
	const catalogue = parseCatalogue(files);
	const problems = await checkRendering(files);
	if (problems.length > 0) throw new BrokenContent(problems);
	return { files: Object.keys(files), catalogue };
}
