import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { build, runnerImport, type Plugin, type Rollup } from 'vite';
import { defineConfig } from 'vitest/config';
import { LOCALES, direction } from './src/lib/domain/locale/locales';
import { lowerStyles } from './scripts/styles/lower-styles';
import { BUILD_TARGETS } from './scripts/styles/promised-browsers';
import type * as ReadContent from './src/lib/server/catalogue/files/read-content';

/**
 * Builds a script of the pages and puts it among the hashed assets.
 * Pages carry no runtime of the framework, so there is no other browser build it could be part of.
 * @param name of its file in src/lib/client
 * @param constant which tells its address to the pages
 */
function ownScript(name: string, constant: string): Plugin {
	const entry = `src/lib/client/${name}.ts`;
	let code = '';
	let fileName = '';
	return {
		name,
		async config(_config, { command }) {
			if (command === 'build') {
				code = await bundle(entry);
				const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
				fileName = `_app/immutable/assets/${basename(name)}.${hash}.js`;
			}
			return { define: { [constant]: JSON.stringify(`/${fileName || entry}`) } };
		},
		generateBundle() {
			if (fileName) this.emitFile({ type: 'asset', fileName, source: code });
		}
	};
}

async function bundle(entry: string): Promise<string> {
	const { output } = (await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			target: BUILD_TARGETS,
			modulePreload: false,
			rollupOptions: { input: entry, output: { format: 'es' } },
			minify: true
		}
	})) as Rollup.RollupOutput;
	return output[0].code;
}

const CATALOGUE = 'virtual:catalogue';

/**
 * Reads the content while the server is built, so that a server starts without parsing YAML.
 * Any problem of the content stops the build; while authors write, a changed file is read again.
 */
function builtCatalogue(): Plugin {
	return {
		name: 'built-catalogue',
		resolveId: (id) => (id === CATALOGUE ? `\0${CATALOGUE}` : undefined),
		async load(id) {
			if (id !== `\0${CATALOGUE}`) return undefined;
			const { files, catalogue } = await readContent();
			for (const file of files) this.addWatchFile(resolve(file));
			return `export default ${JSON.stringify(JSON.stringify(catalogue))}`;
		}
	};
}

async function readContent(): Promise<{ files: string[]; catalogue: unknown }> {
	const alias = { $lib: resolve('src/lib') };
	const { module } = await runnerImport<typeof ReadContent>(
		'./src/lib/server/catalogue/files/read-content.ts',
		{ configFile: false, logLevel: 'warn', resolve: { alias } }
	);
	return module.readContent('.');
}

/** Keeps the styles of the layout and of what lessons show in one file: every file of its own costs old phones a round trip. */
function sharedChunk(id: string): string | undefined {
	const shared =
		/\/src\/(app\.css|lib\/components\/(shell|ui|lesson|question|course)\/|routes\/\+layout\.svelte)/;
	return shared.test(id) ? 'shared' : undefined;
}

/** Lightning CSS lowers what the promised browsers lack; SvelteKit sets this option itself, so it is set again after it. */
function lightningStyles(): Plugin {
	return {
		name: 'lightning-styles',
		enforce: 'post',
		config: () => ({ build: { cssMinify: 'lightningcss' } })
	};
}

export default defineConfig({
	build: {
		target: BUILD_TARGETS,
		cssTarget: BUILD_TARGETS,
		rollupOptions: { output: { manualChunks: sharedChunk } }
	},
	css: {
		postcss: { plugins: lowerStyles(LOCALES.filter((locale) => direction(locale) === 'rtl')) }
	},
	plugins: [
		sveltekit(),
		lightningStyles(),
		ownScript('page-script', '__PAGE_SCRIPT__'),
		ownScript('search-script', '__SEARCH_SCRIPT__'),
		ownScript('kept/kept-page', '__KEPT_SCRIPT__'),
		builtCatalogue()
	],
	server: { fs: { allow: ['content'] } },
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		// How fast something is, is measured by tests/bench; a test that hangs ends all the same.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		setupFiles: ['tests/support/fail-on-console-error.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['{src,scripts}/**/*.test.ts', 'tests/unit/**/*.test.ts']
				}
			},
			// looks at build/, so it runs with the end-to-end tests
			{ extends: true, test: { name: 'after-build', include: ['tests/after-build/**/*.test.ts'] } }
		]
	}
});
