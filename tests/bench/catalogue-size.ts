import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deepFreeze } from '../../src/lib/server/catalogue/deep-freeze';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';
import { growContent } from './grown-content';
import { median } from './median';

const COPIED = [
	'src',
	'scripts',
	'static',
	'drizzle',
	'server.js',
	'svelte.config.js',
	'vite.config.ts'
];
const SETTINGS = ['package.json', 'tsconfig.json', 'tsconfig.scripts.json'];

/** How long a catalogue takes, in milliseconds; medians of three. */
export interface CatalogueTime {
	/** Lessons beside today's. */
	readonly lessons: number;
	/** Reading and checking all files: part of the build. */
	readonly readMs: number;
	/** Taking up what the build has read: part of every start. */
	readonly startMs: number;
}

/** Times catalogues of several sizes. */
export function timeCatalogues(files: ContentFiles, sizes: readonly number[]): CatalogueTime[] {
	return sizes.map((lessons) => {
		const grown = lessons > 0 ? growContent(files, lessons) : files;
		const built = JSON.stringify(parseCatalogue(grown));
		return {
			lessons,
			readMs: timed(() => parseCatalogue(grown)),
			startMs: timed(() => deepFreeze(JSON.parse(built) as object))
		};
	});
}

function timed(work: () => unknown): number {
	return median(
		[1, 2, 3].map(() => {
			const begun = performance.now();
			work();
			return performance.now() - begun;
		})
	);
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
		// the error that is thrown says what went wrong
		stdio: 'pipe'
	});
	return folder;
}
