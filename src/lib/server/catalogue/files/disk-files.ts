import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from '../parse-context';

/** The content as it lies on the disk, for commands and tests. */
export function readDiskFiles(project: string): ContentFiles {
	const files: Record<string, string> = {};
	const walk = (folder: string) => {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) walk(path);
			else if (/\.(md|yaml|svg|csv)$/.test(entry.name)) {
				files[relative(project, path).split(sep).join('/')] = readFileSync(path, 'utf8');
			}
		}
	};
	walk(join(project, 'content'));
	return files;
}
