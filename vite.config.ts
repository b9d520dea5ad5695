import { createHash } from 'node:crypto';
import { sveltekit } from '@sveltejs/kit/vite';
import { build, type Plugin, type Rollup } from 'vite';
import { defineConfig } from 'vitest/config';

const ENTRY = 'src/lib/client/page-script.ts';

/**
 * Builds the one small script of the pages and puts it among the hashed assets.
 * Pages carry no runtime of the framework, so there is no other browser build it could be part of.
 */
function pageScript(): Plugin {
	let code = '';
	let fileName = '';
	return {
		name: 'page-script',
		async config(_config, { command }) {
			if (command === 'build') {
				code = await bundle();
				const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
				fileName = `_app/immutable/assets/page-script.${hash}.js`;
			}
			return { define: { __PAGE_SCRIPT__: JSON.stringify(`/${fileName || ENTRY}`) } };
		},
		generateBundle() {
			if (fileName) this.emitFile({ type: 'asset', fileName, source: code });
		}
	};
}

async function bundle(): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2020',
			lib: { entry: ENTRY, formats: ['es'], fileName: 'page-script' },
			minify: true
		}
	})) as Rollup.RollupOutput[];
	return built[0]?.output[0].code ?? '';
}

export default defineConfig({
	plugins: [sveltekit(), pageScript()],
	server: { fs: { allow: ['content'] } },
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		setupFiles: ['tests/support/fail-on-console-error.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts']
				}
			},
			// looks at build/, so it runs with the end-to-end tests
			{ extends: true, test: { name: 'after-build', include: ['tests/after-build/**/*.test.ts'] } }
		]
	}
});
