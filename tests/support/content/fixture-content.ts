import { readDiskFiles } from '../../../src/lib/server/catalogue/files/disk-files';
import type { ContentFiles } from '../../../src/lib/server/catalogue/parse-context';

/** The tiny course, instrument and city of the tests. */
export const fixtureFiles: ContentFiles = readDiskFiles('tests/fixtures');

/** The fixture with one text in one file replaced; the text must be there, or the test tests nothing. */
export function withChange(file: string, from: string, to: string): ContentFiles {
	const path = `content/${file}`;
	const text = fixtureFiles[path];
	if (!text?.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
	return { ...fixtureFiles, [path]: text.replace(from, () => to) };
}

/** The fixture with a file more, or with another text in a file. */
export function withFile(file: string, text: string): ContentFiles {
	return { ...fixtureFiles, [`content/${file}`]: text };
}

/** The fixture without a file. */
export function withoutFile(file: string): ContentFiles {
	const path = `content/${file}`;
	if (fixtureFiles[path] === undefined) throw new Error(`there is no ${path}`);
	return Object.fromEntries(Object.entries(fixtureFiles).filter(([name]) => name !== path));
}
