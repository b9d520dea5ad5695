import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';
import { growContent } from './grown-content';
import { median } from './median';

const COPIED = ['src', 'static', 'drizzle', 'server.js', 'svelte.config.js', 'vite.config.ts'];
const SETTINGS = ['package.json', 'tsconfig.json', 'tsconfig.scripts.json'];

/** Milliseconds to read content into the catalogue, by number of added lessons; medians of three. */
export function timeCatalogues(
	files: ContentFiles,
	sizes: readonly number[]
): { readonly lessons: number; readonly ms: number }[] {
	return sizes.map((lessons) => {
		const grown = lessons > 0 ? growContent(files, lessons) : files;
		return { lessons, ms: median([1, 2, 3].map(() => parseMs(grown))) };
	});
}

function parseMs(files: ContentFiles): number {
	const begun = performance.now();
	parseCatalogue(files);
	return performance.now() - begun;
}

/**
 * Builds the product with more lessons than it has.
 * @returns the folder, with its own server.js and build
 */
export function buildGrown(folder: string, files: ContentFiles, lessons: number): string {
	mkdirSync(folder, { recursive: true });
	for (const name of [...COPIED, ...SETTINGS]) {
		cpSync(name, join(folder, name), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	for (const [path, text] of Object.entries(growContent(files, lessons))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	cpSync('content/messages', join(folder, 'content/messages'), { recursive: true });
	execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
		cwd: folder,
		// what went wrong stands in the error that is thrown
		stdio: 'pipe'
	});
	return folder;
}
